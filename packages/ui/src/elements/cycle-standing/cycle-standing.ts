import { dateText, formatDecimal, type Language } from '@traguardo/model';
import { CYCLE_TEXTS, type CycleNames, type CycleState, namesOf, openVacancy } from '@traguardo/workflow';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { sideTexts } from '../../locales/side-regions.ts';
import { badges, base } from '../../styles/shared.ts';
import { cyclePageHref } from '../cycle-view/cycle-page-href.ts';

/** Where the regions beside the main one stand: system with its act, OIV with its term, self-assessment. `today` judges terms. */
export class CycleStanding extends LitElement {
  static override properties = { cycle: { attribute: false }, names: { attribute: false }, today: {} };
  static override styles = [
    base,
    badges,
    css`
      dl {
        display: grid;
        grid-template-columns: minmax(min-content, 9rem) minmax(0, 1fr);
        gap: var(--tg-2) var(--tg-4);
        margin: 0;
      }
      dt {
        color: var(--tg-heading);
        font-weight: 600;
      }
      dd {
        display: flex;
        flex-wrap: wrap;
        gap: var(--tg-1) var(--tg-3);
        align-items: baseline;
        margin: 0;
      }
      .badge {
        white-space: normal;
      }
      @media (width < 40rem) {
        dl {
          grid-template-columns: minmax(0, 1fr);
        }
        dd {
          margin-bottom: var(--tg-2);
        }
      }
    `,
  ];

  declare cycle: CycleState | null;
  declare names: CycleNames;
  declare today: string;

  constructor() {
    super();
    this.cycle = null;
    this.names = namesOf(null, 'it');
    this.today = '';
  }

  override render(): TemplateResult | typeof nothing {
    if (this.cycle === null) return nothing;
    const { value } = this.cycle;
    const texts = sideTexts[this.names.language];
    return html`<dl>
      ${value['system'] === undefined ? nothing : this.#entry(texts.system, value['system'], this.#system(this.cycle))}
      ${value['oiv'] === undefined ? nothing : this.#entry(texts.oiv, value['oiv'], this.#oiv(this.cycle))}
      ${
        value['self_assessment'] === undefined
          ? nothing
          : this.#entry(texts.assessment, value['self_assessment'], this.#assessment(this.cycle))
      }
    </dl>`;
  }

  #entry(name: string, state: string, says: readonly (string | TemplateResult)[]): TemplateResult {
    const tone = state === 'vacant' ? 'red' : state === 'adopted' || state === 'assessment_made' ? 'green' : 'neutral';
    return html`<dt>${name}</dt>
      <dd>
        <span class="badge ${tone}">${this.names.state(state)}</span>
        ${says.map((text) => html`<span>${text}</span>`)}
      </dd>`;
  }

  #day(day: string): string {
    return dateText(day, this.names.language);
  }

  get #language(): Language {
    return this.names.language;
  }

  #system({ context: { system } }: CycleState): readonly string[] {
    const texts = sideTexts[this.#language];
    const { words } = CYCLE_TEXTS[this.#language];
    const last = system.at(-1);
    if (last === undefined) return [];
    const { kind, profile, proposedOn, opinion, act } = last;
    return [
      texts.proposedOn(words[kind], profile, this.#day(proposedOn)),
      ...(opinion === null ? [] : [texts.opinion(words[opinion.binding], this.#day(opinion.day))]),
      ...(act === null ? [] : [texts.byAct(act.number, this.#day(act.date))]),
    ];
  }

  #oiv({ context }: CycleState): readonly string[] {
    const texts = sideTexts[this.#language];
    const vacancy = openVacancy(context);
    if (vacancy !== null) return [texts.vacantSince(this.#day(vacancy.from), vacancy.reasons)];
    const last = context.appointments.at(-1);
    if (last === undefined) return [texts.notAppointed];
    const { act, members, until } = last;
    return [
      texts.byAct(act.number, this.#day(act.date)),
      texts.members(members.map(({ name }) => name).join(', ')),
      until < this.today ? texts.expired(this.#day(until)) : texts.until(this.#day(until)),
    ];
  }

  #assessment({ context: { selfAssessments } }: CycleState): readonly (string | TemplateResult)[] {
    const texts = sideTexts[this.#language];
    const own = selfAssessments.at(-1)?.totals.own;
    const total =
      own === undefined
        ? []
        : [texts.total(`${formatDecimal(own, this.#language)}${this.#language === 'it' ? ' ' : ''}%`)];
    return [...total, html`<a href=${cyclePageHref('autovalutazione')}>${texts.open}</a>`];
  }
}

customElements.define('cycle-standing', CycleStanding);

declare global {
  interface HTMLElementTagNameMap {
    'cycle-standing': CycleStanding;
  }
}
