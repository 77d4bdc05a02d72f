import { dateText } from '@traguardo/model';
import {
  CRITERION_OUTCOMES,
  type Criterion,
  type CriterionOutcome,
  type CriterionProposal,
  type CycleNames,
  CYCLE_TEXTS,
  type Figure,
  figureItems,
  figureText,
  namesOf,
  type Validation,
} from '@traguardo/workflow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { validationTexts } from '../../locales/validation.ts';
import { boxes } from '../../styles/boxes.ts';
import { badges, base, buttons, forms } from '../../styles/shared.ts';
import { routeHref } from '../../workspace/route.ts';
import { answerTo, type DraftAnswer, type ValidationDraft } from '../../workspace/cycle/validation-draft.ts';
import { criteriaGridStyles } from './criteria-grid.styles.ts';
import { planLanguage } from '../plan-language/plan-language.ts';

/** What the OIV wrote for a criterion. */
export interface AnswerChange {
  readonly criterion: Criterion;
  readonly answer: DraftAnswer;
}

/**
 * The grid of the eleven criteria: what was counted, what that proposes, and the OIV's outcome, evidence and remark. Fires
 * `answer-change` with the answer of one criterion; `codes` are those of nodes, which lead to their result.
 */
export class CriteriaGrid extends LitElement {
  static override styles = [base, buttons, badges, forms, boxes, criteriaGridStyles];
  static override properties = {
    proposals: { attribute: false },
    draft: { attribute: false },
    refused: { attribute: false },
    nodes: { attribute: false },
    names: { attribute: false },
    locked: { type: Boolean },
    opened: { state: true },
  };

  declare proposals: readonly CriterionProposal[];
  declare draft: ValidationDraft | null;
  /** The validation in which the report was refused, whose answers the draft began from; null for a first one. */
  declare refused: Validation | null;
  declare nodes: ReadonlySet<string>;
  declare names: CycleNames;
  /** Only to be read: it is not the turn of the OIV. */
  declare locked: boolean;
  /** The criteria whose figures were opened: of a long plan they name thousands of codes, which nobody draws unseen. */
  declare opened: ReadonlySet<Criterion>;

  /** The criterion whose proposal was just taken. */
  #confirmed: Criterion | null = null;

  constructor() {
    super();
    this.proposals = [];
    this.draft = null;
    this.refused = null;
    this.nodes = new Set();
    this.names = namesOf(null, 'it');
    this.locked = false;
    this.opened = new Set();
  }

  get #text(): (typeof validationTexts)['it'] {
    return validationTexts[this.names.language];
  }

  protected override updated(): void {
    if (this.#confirmed === null || !this.draft?.[this.#confirmed].outcome) return;
    this.renderRoot.querySelector<HTMLElement>(`[name="${this.#confirmed}"]:checked`)?.focus();
    this.#confirmed = null;
  }

  override render(): TemplateResult {
    return html`<ol class="boxes">
      ${this.proposals.map((proposal, index) => html`<li>${this.#criterion(proposal, index + 1)}</li>`)}
    </ol>`;
  }

  #criterion(proposal: CriterionProposal, number: number): TemplateResult {
    const { criterion, figures } = proposal;
    const answer = this.draft?.[criterion] ?? { outcome: null, evidence: '', remark: '' };
    return html`<fieldset class="box">
      <legend>${number}. ${CYCLE_TEXTS[this.names.language].criteria[criterion]}</legend>
      ${this.#proposal(proposal, answer)} ${this.#earlier(criterion)}
      ${
        figures.length > 0
          ? html`<details @toggle=${() => this.#open(criterion)}>
              <summary>${this.#text.figures(figures.length)}</summary>
              ${this.opened.has(criterion) ? this.#figures(figures) : nothing}
            </details>`
          : nothing
      }
      ${this.#answer(criterion, answer)}
    </fieldset>`;
  }

  #open(criterion: Criterion): void {
    if (!this.opened.has(criterion)) this.opened = new Set([...this.opened, criterion]);
  }

  #figures(figures: readonly Figure[]): TemplateResult {
    return html`<ul>
      ${figures.map((figure) => html`<li>${this.#figure(figure)}</li>`)}
    </ul>`;
  }

  #proposal({ criterion, outcome }: CriterionProposal, answer: DraftAnswer): TemplateResult {
    if (outcome === null) return html`<p class="proposal muted">${this.#text.noProposal}</p>`;
    const { words } = CYCLE_TEXTS[this.names.language];
    const isOpen = answer.outcome === null && !this.locked;
    return html`<p class="proposal">
      <span>${this.#text.proposed}:</span>
      <span class="badge ${this.#text.tones[outcome]}">${words[outcome]}</span>
      ${
        isOpen
          ? html`<button
              class="button small confirm"
              type="button"
              @click=${() => this.#confirm(criterion, { ...answer, outcome })}
            >
              ${this.#text.confirm}
            </button>`
          : nothing
      }
      ${
        answer.outcome === null
          ? nothing
          : html`<span class="muted">${answer.outcome === outcome ? this.#text.same : this.#text.changed}</span>`
      }
    </p>`;
  }

  #earlier(criterion: Criterion): TemplateResult | typeof nothing {
    const answer = this.refused && answerTo(this.refused, criterion);
    if (this.refused === null || answer === null) return nothing;
    const { language } = this.names;
    const { outcome, remark } = answer;
    return html`<p class="earlier">
      ${this.#text.earlier(dateText(this.refused.day, language))}:
      ${CYCLE_TEXTS[language].words[outcome]}${outcome === 'not-met' && remark !== '' ? html`. <span lang=${planLanguage()}>${remark}</span>` : nothing}
    </p>`;
  }

  #figure(figure: Figure): TemplateResult {
    const items = figureItems(figure, this.names);
    const isLong = items.length > 5; // the sentence names five
    return html`${figureText(figure, this.names)}
    ${
      items.some((item) => this.nodes.has(item)) || isLong
        ? html`<span class="codes">
            ${items.map((item) =>
              this.nodes.has(item)
                ? html`<a href=${routeHref('risultati', item)}>${item}</a>`
                : html`<span>${item}</span>`,
            )}
          </span>`
        : nothing
    }`;
  }

  #answer(criterion: Criterion, answer: DraftAnswer): TemplateResult {
    const text = this.#text;
    const isSilent = answer.outcome !== null && answer.outcome !== 'met' && answer.remark.trim() === '';
    return html`<div class="choices" role="radiogroup" aria-label=${text.outcome}>
        ${CRITERION_OUTCOMES.map((outcome) => this.#choice(criterion, outcome, answer))}
      </div>
      <div class="form-row">
        <div class="field" data-written=${answer.evidence}>
          <label for="evidence-${criterion}">${text.evidence}</label>
          <textarea
            id="evidence-${criterion}"
            .value=${answer.evidence}
            ?readonly=${this.locked}
            @input=${(event: Event) => this.#change(criterion, { ...answer, evidence: valueOf(event) })}
          ></textarea>
        </div>
        <div class="field" data-written=${answer.remark}>
          <label for="remark-${criterion}">${text.remark}</label>
          <textarea
            id="remark-${criterion}"
            .value=${answer.remark}
            ?readonly=${this.locked}
            aria-describedby=${isSilent ? `silent-${criterion}` : nothing}
            @input=${(event: Event) => this.#change(criterion, { ...answer, remark: valueOf(event) })}
          ></textarea>
          ${isSilent ? html`<span class="hint" id="silent-${criterion}">${text.needsRemark}</span>` : nothing}
        </div>
      </div>`;
  }

  #choice(criterion: Criterion, outcome: CriterionOutcome, answer: DraftAnswer): TemplateResult {
    return html`<label class="choice">
      <input
        type="radio"
        name=${criterion}
        value=${outcome}
        .checked=${answer.outcome === outcome}
        ?disabled=${this.locked}
        @change=${() => this.#change(criterion, { ...answer, outcome })}
      />
      ${CYCLE_TEXTS[this.names.language].words[outcome]}
    </label>`;
  }

  /** The button goes with the answer: the focus goes to the outcome it chose. */
  #confirm(criterion: Criterion, answer: DraftAnswer): void {
    this.#confirmed = criterion;
    this.#change(criterion, answer);
  }

  #change(criterion: Criterion, answer: DraftAnswer): void {
    const detail: AnswerChange = { criterion, answer };
    this.dispatchEvent(new CustomEvent('answer-change', { detail, bubbles: true, composed: true }));
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLTextAreaElement).value;
}

customElements.define('criteria-grid', CriteriaGrid);

declare global {
  interface HTMLElementTagNameMap {
    'criteria-grid': CriteriaGrid;
  }
}
