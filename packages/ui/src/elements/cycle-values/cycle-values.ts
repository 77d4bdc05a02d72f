import { codeKey, dateText } from '@traguardo/model';
import { type PossibleStep, regionFor, subjectRows, type ValueStanding, valueStanding } from '@traguardo/workflow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { PlaceController } from '../../controllers/place-controller.ts';
import { subjectTexts } from '../../locales/subjects.ts';
import { valueWords } from '../../locales/value-words.ts';
import { badges, base, buttons, cards, forms, tables } from '../../styles/shared.ts';
import { noonOf } from '../../workspace/cycle/cycle-store.ts';
import { routeHref } from '../../workspace/route.ts';
import '../acting-as/acting-as.ts';
import { SubjectFilter } from '../bulk-steps/subject-filter.ts';
import { SubjectPage } from '../bulk-steps/subject-page.ts';
import { subjectPageStyles } from '../bulk-steps/subject-page.styles.ts';
import { cyclePageStyles } from '../cycle-view/cycle-page.styles.ts';
import { lostPlace } from '../lost-place/lost-place.ts';
import { messageNotice } from '../cycle-view/message-notice.ts';
import { reach } from '../cycle-view/reach.ts';
import { valueStep } from '../value-history/value-step.ts';
import { planLanguage } from '../plan-language/plan-language.ts';
import { earlyDays, earlyInUse } from './early-days.ts';
import { valueCells, type ValueRow, valueTitles } from './value-cells.ts';
import { valueTableStyles } from './value-table.styles.ts';

/** The page of the values: where each stands, who entered and certified it, with which evidence, and what was done to it. */
export class CycleValues extends LitElement {
  static override styles = [
    base,
    badges,
    buttons,
    cards,
    forms,
    tables,
    cyclePageStyles,
    subjectPageStyles,
    valueTableStyles,
  ];
  static override properties = {
    place: {},
  };

  /** The id of a value that the address names; its steps open. */
  declare place: string | null;

  readonly #cycle = new CycleController(this);
  readonly #page = new SubjectPage(this, this.#cycle, (step, subjects) => this.#note(step, subjects));
  readonly #filter = new SubjectFilter<ValueRow, ValueStanding>(this, this.#page, {
    kind: ({ standing }) => standing,
    kindName: (standing) => valueWords[this.#cycle.language].standings[standing],
    words: ({ title, early }) => (early === null ? title : `${title} ${this.#asOf(early)}`),
  });

  readonly #place = new PlaceController(this, (place) =>
    this.#cycle.desk.facts === null ? null : reach(this.renderRoot, `value-${place}`),
  );

  constructor() {
    super();
    this.place = null;
  }

  get #text(): (typeof subjectTexts)['it'] {
    return subjectTexts[this.#cycle.language];
  }

  #asOf(day: string): string {
    return this.#text.asOf(dateText(day, this.#cycle.language));
  }

  /** Whether values that are confirmed or certified once the year is over are of a day before its end. */
  #note({ step }: PossibleStep, subjects: readonly string[]): string | null {
    const { facts, day } = this.#cycle.desk;
    const plan = this.#cycle.workspace.analysis?.plan;
    const isAccepting = step.effects.some((effect) => effect === 'value-confirmed' || effect === 'value-certified');
    if (!isAccepting || facts === null || plan === undefined) return null;
    const early = earlyInUse(plan, facts, day, subjects).length;
    return early === 0 ? null : this.#text.early(early);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('place') || this.place === null) return;
    this.#filter.showAll();
    this.#page.open(this.place);
  }

  override render(): TemplateResult | typeof nothing {
    const { facts } = this.#cycle.desk;
    if (facts === null) return nothing;
    const rows = this.#rows();
    const shown = this.#filter.shown(rows ?? []);
    return html`<div class="page">
      <section class="card" aria-labelledby="values">
        <h2 id="values">${this.#text.valuesTitle}</h2>
        <p>${this.#text.valuesIntro}</p>
        <p>
          ${this.#text.certification(facts.certification.required)} ${this.#text.separation(facts.certification.own)}
        </p>
        ${lostPlace(this.#place.lost, this.#cycle.language)}
        <acting-as></acting-as>
        <div class="message" role="status" tabindex="-1">${messageNotice(this.#page.message)}</div>
        ${rows === null ? html`<p>${this.#text.noRegion}</p>` : nothing}
        ${rows?.length === 0 ? html`<p>${this.#text.noValues}</p>` : nothing}
        ${rows?.length ? this.#filter.render(rows, shown, this.#cycle.language) : nothing}
      </section>
      ${this.#page.stepsTogether(shown)} ${shown.length === 0 ? nothing : this.#table(shown)}
    </div>`;
  }

  #rows(): readonly ValueRow[] | null {
    const { cycle, definition, facts, day } = this.#cycle.desk;
    const region = definition && regionFor(definition, 'value');
    if (cycle === null || definition === null || facts === null || region === null) return null;
    const plan = this.#cycle.workspace.analysis?.plan;
    const titles: ReadonlyMap<string, string> = plan === undefined ? new Map() : valueTitles(plan);
    const early: ReadonlyMap<string, string> = plan === undefined ? new Map() : earlyDays(plan, day);
    return subjectRows(region, cycle, facts, noonOf(day), definition).map((row) => ({
      ...row,
      title: titles.get(row.subject) ?? '',
      early: early.get(codeKey(row.subject)) ?? null,
      standing: valueStanding(row.subject, cycle.context, facts),
      history: cycle.context.values[row.subject] ?? [],
    }));
  }

  /** Roles are written out: a table drawn as cards on a phone would lose them. */
  #table(rows: readonly ValueRow[]): TemplateResult {
    const head = (name: string, text: string): TemplateResult =>
      html`<th scope="col" role="columnheader" class=${name}>${text}</th>`;
    return html`<div class="table-scroll">
      <table class="table values" role="table" aria-labelledby="values">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" class="pick">
              <span class="visually-hidden">${this.#text.pick}</span>
            </th>
            ${head('value', this.#text.value)}${head('given', this.#text.given)}${head('standing', this.#text.state)}${head('person', this.#text.enteredBy)}${head('person', this.#text.certifiedBy)}${head('steps', this.#text.history)}
          </tr>
        </thead>
        ${rows.map(
          (row) =>
            html`<tbody role="rowgroup" id=${`value-${row.subject}`}>
              ${this.#line(row)}
              ${
                this.#page.isOpen(row.subject)
                  ? html`<tr role="row" class="more">
                      <td role="cell" colspan="7"><div class="opened">${this.#history(row)}</div></td>
                    </tr>`
                  : nothing
              }
            </tbody>`,
        )}
      </table>
    </div>`;
  }

  #line(row: ValueRow): TemplateResult {
    const { subject, title } = row;
    return html`<tr role="row" class="line">
      <td role="cell" class="pick">
        <label class="choice"
          ><input
            type="checkbox"
            aria-label=${this.#text.select(subject)}
            .checked=${this.#page.isChosen(subject)}
            @change=${() => void this.#page.toggle(subject)}
        /></label>
      </td>
      <th scope="row" role="rowheader">
        <a class="mono" href=${routeHref('dati', subject)}>${subject}</a> <span lang=${planLanguage()}>${title}</span>
      </th>
      ${valueCells(row, this.#cycle.desk, this.#cycle.names)}
      <td role="cell">${this.#page.openButton(subject)}</td>
    </tr>`;
  }

  #history({ steps, history }: ValueRow): TemplateResult {
    const done = history.map((step) => valueStep(step, this.#cycle.names));
    return this.#page.history(done, steps);
  }
}

customElements.define('cycle-values', CycleValues);

declare global {
  interface HTMLElementTagNameMap {
    'cycle-values': CycleValues;
  }
}
