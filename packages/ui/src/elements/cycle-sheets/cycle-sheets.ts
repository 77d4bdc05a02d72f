import { assessSheets, type SheetResult } from '@traguardo/engine';
import { codeKey, dateText, formatPercent, type Ratio, ratio, ratioFromString } from '@traguardo/model';
import {
  type PayStanding,
  payStanding,
  type Refusal,
  regionFor,
  type SheetStep,
  type SubjectRow,
  subjectRows,
} from '@traguardo/workflow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { PlaceController } from '../../controllers/place-controller.ts';
import { subjectTexts } from '../../locales/subjects.ts';
import { badges, base, buttons, cards, forms } from '../../styles/shared.ts';
import { noonOf } from '../../workspace/cycle/cycle-store.ts';
import { routeHref } from '../../workspace/route.ts';
import { shortHash } from '../../workspace/short-hash.ts';
import '../acting-as/acting-as.ts';
import { SubjectFilter } from '../bulk-steps/subject-filter.ts';
import { SubjectPage } from '../bulk-steps/subject-page.ts';
import { subjectPageStyles } from '../bulk-steps/subject-page.styles.ts';
import { cyclePageStyles } from '../cycle-view/cycle-page.styles.ts';
import { lostPlace } from '../lost-place/lost-place.ts';
import { messageNotice } from '../cycle-view/message-notice.ts';
import { reach } from '../cycle-view/reach.ts';
import { refusalWays, refusalWaysStyles } from '../cycle-view/refusal-ways.ts';
import { planLanguage } from '../plan-language/plan-language.ts';
import { endsText, judgement, sheetMix } from './sheet-mix.ts';
import { payReasons, standingText } from './sheets-pay.ts';

interface SheetRow extends SubjectRow {
  readonly result: SheetResult;
  readonly pay: PayStanding | null;
  readonly history: readonly SheetStep[];
}

const PAY_TONES: Readonly<Record<PayStanding['kind'], string>> = {
  paid: 'green',
  payable: 'green',
  ready: 'green',
  'not-yet': 'neutral',
  refused: 'yellow',
};

/**
 * The page of the individual sheets: state and who is next, mix and score, result pay and why it may or may not be paid. Judgements
 * on behaviours stay in the memory of the page and are never stored (decision 0270).
 */
export class CycleSheets extends LitElement {
  static override styles = [base, badges, buttons, cards, forms, cyclePageStyles, refusalWaysStyles, subjectPageStyles];
  static override properties = {
    place: {},
    behaviours: { state: true },
  };

  /** The code of a sheet that the address names; its steps open. */
  declare place: string | null;
  declare behaviours: ReadonlyMap<string, Ratio>;

  readonly #cycle = new CycleController(this);
  readonly #page = new SubjectPage(this, this.#cycle);
  readonly #filter = new SubjectFilter<SheetRow>(this, this.#page, {
    kind: ({ state }) => state,
    kindName: (state) => this.#cycle.names.state(state),
    words: ({ result }) => `${result.sheet.title} ${this.#cycle.names.role(result.evaluator)}`,
  });

  readonly #place = new PlaceController(this, (place) =>
    this.#rows() === null ? null : reach(this.renderRoot, `sheet-${place}`),
  );

  constructor() {
    super();
    this.place = null;
    this.behaviours = new Map();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.behaviours = new Map();
  }

  get #text(): (typeof subjectTexts)['it'] {
    return subjectTexts[this.#cycle.language];
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('place') || this.place === null) return;
    this.#filter.showAll();
    this.#page.open(this.place);
  }

  #howToWrite(): TemplateResult {
    return html`<p>${this.#text.noSheets}</p>
      <p><code>${this.#text.sheetExample}</code></p>
      <p><a href=${routeHref('piano')}>${this.#text.toPlan}</a></p>`;
  }

  override render(): TemplateResult {
    const rows = this.#rows();
    const shown = this.#filter.shown(rows ?? []);
    const { shared, own } = payReasons(
      (rows ?? []).map(({ pay }) => pay?.refusals ?? []),
      this.#cycle.names,
    );
    const reasons = new Map(rows?.map(({ subject }, index) => [subject, own[index] ?? []]));
    return html`<div class="page">
      <section class="card" aria-labelledby="sheets">
        <h2 id="sheets">${this.#text.sheetsTitle}</h2>
        <p class="notice">${this.#text.honest}</p>
        ${lostPlace(this.#place.lost, this.#cycle.language)}
        <acting-as></acting-as>
        <div class="message" role="status" tabindex="-1">${messageNotice(this.#page.message)}</div>
        ${rows === null ? html`<p>${this.#text.noRegion}</p>` : nothing}
        ${rows?.length === 0 ? this.#howToWrite() : nothing}
        ${
          shared.length === 0
            ? nothing
            : html`<p>${this.#text.noPay}</p>
                ${this.#ways(shared)}`
        }
        ${rows?.length ? this.#filter.render(rows, shown, this.#cycle.language) : nothing}
      </section>
      ${this.#page.stepsTogether(shown)}
      <ul class="rows">
        ${shown.map((row) => html`<li class="card" id=${`sheet-${row.subject}`}>${this.#sheet(row, reasons.get(row.subject) ?? [])}</li>`)}
      </ul>
    </div>`;
  }

  #rows(): readonly SheetRow[] | null {
    const { cycle, definition, facts, day } = this.#cycle.desk;
    const { analysis } = this.#cycle.workspace;
    const region = definition && regionFor(definition, 'sheet');
    if (cycle === null || definition === null || facts === null || region === null || analysis === null) return null;
    const paymentTimeShare = ratioFromString(cycle.context.instance.settings.paymentTimeShare) ?? ratio(3n, 10n);
    const results = assessSheets(analysis.plan, analysis.outcome, { behaviours: this.behaviours, paymentTimeShare });
    return subjectRows(region, cycle, facts, noonOf(day), definition).flatMap((row) => {
      const result = results.find(({ sheet }) => sheet.code === row.subject);
      const pay = payStanding(row, cycle, facts, noonOf(day), definition);
      return result === undefined ? [] : [{ ...row, result, pay, history: cycle.context.sheets[row.subject] ?? [] }];
    });
  }

  #sheet(row: SheetRow, reasons: readonly Refusal[]): TemplateResult {
    const { subject, state, steps, result, pay, history } = row;
    const next = [...new Set(steps.filter(({ ready }) => ready).flatMap(({ roles }) => roles))].map(
      this.#cycle.names.role,
    );
    return html`<div class="first">
        <label class="choice"
          ><input
            type="checkbox"
            class="no-print"
            .checked=${this.#page.isChosen(subject)}
            @change=${() => void this.#page.toggle(subject)}
          /><span
            ><strong class="mono">${subject}</strong> <span lang=${planLanguage()}>${result.sheet.title}</span></span
          ></label
        >
        <span class="badge neutral">${this.#cycle.names.state(state)}</span>
      </div>
      <dl class="facts">
        <div>
          <dt>${this.#text.evaluator}</dt>
          <dd>${this.#cycle.names.role(result.evaluator)}</dd>
        </div>
        <div>
          <dt>${this.#text.turn}</dt>
          <dd>${next.join(', ') || this.#text.nobodyNow}</dd>
        </div>
        <div>
          <dt>${this.#text.score(dateText(this.#cycle.workspace.analysis?.outcome.at ?? '', this.#cycle.language))}</dt>
          <dd><strong>${endsText(result.range, this.#cycle.language)}</strong></dd>
        </div>
        <div>
          <dt>${this.#text.pay}</dt>
          <dd><strong>${endsText(result.payRange, this.#cycle.language)}</strong></dd>
        </div>
      </dl>
      ${history.some(({ decision }) => decision === 'revised') ? html`<p class="notice">${this.#text.revisedSince}</p>` : nothing}
      ${
        result.parts.length > 1
          ? sheetMix(result, this.#cycle.language, (written) => this.#judge(subject, written))
          : nothing
      }
      ${this.#paymentTime(result)} ${pay === null ? nothing : this.#standing(pay, state, reasons)}
      ${this.#page.openButton(subject)} ${this.#page.isOpen(subject) ? this.#history(row) : nothing}`;
  }

  #paymentTime({ paymentTime }: SheetResult): TemplateResult | typeof nothing {
    if (paymentTime === null) return nothing;
    const atStake = formatPercent(paymentTime.atStake, this.#cycle.language);
    return html`<p class="small">${this.#text.paymentTime[paymentTime.outcome](atStake)}</p>`;
  }

  /** What keeps a sheet from being paid, where its state does not say it already; what keeps all of them is said above. */
  #standing({ kind }: PayStanding, state: string, reasons: readonly Refusal[]): TemplateResult {
    const told = standingText(kind, state, this.#cycle.names);
    return html`${told === null ? nothing : html`<p><span class="badge ${PAY_TONES[kind]}">${told}</span></p>`}
    ${this.#ways(reasons)}`;
  }

  #ways(refusals: readonly Refusal[]): TemplateResult | typeof nothing {
    return refusalWays(refusals, { names: this.#cycle.names, definition: this.#cycle.desk.definition });
  }

  #history({ steps, history }: SheetRow): TemplateResult {
    const done = history.map((step) => this.#done(step));
    return this.#page.history(done, steps);
  }

  #done({ event, role, day, evidence, decision, reasons }: SheetStep): TemplateResult {
    const { names, language } = this.#cycle;
    const hash = evidence ? html`, <span class="mono">${shortHash(evidence)}</span>` : nothing;
    return html`${names.event(event)}: ${dateText(day, language)},
    ${names.role(role)}${decision ? `, ${this.#text.decisions[decision]}` : nothing}${hash}${reasons ? html`. ${this.#text.reasons}: ${reasons}` : nothing}`;
  }

  /** Takes a judgement; anything else is as if nothing were given. */
  #judge(code: string, written: string): void {
    const behaviours = new Map(this.behaviours);
    behaviours.delete(codeKey(code));
    const share = judgement(written);
    if (share !== null) behaviours.set(codeKey(code), share);
    this.behaviours = behaviours;
  }
}

customElements.define('cycle-sheets', CycleSheets);

declare global {
  interface HTMLElementTagNameMap {
    'cycle-sheets': CycleSheets;
  }
}
