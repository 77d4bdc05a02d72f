import type { Language } from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { questionsTexts } from '../../locales/questions.ts';
import { base, buttons, forms } from '../../styles/shared.ts';
import type { BeliefField, RowProblem, SuppliedRow } from '../../workspace/questions.ts';
import { planLanguage } from '../plan-language/plan-language.ts';
import { type DraftRow, draftOf, slidText, sliderPosition } from './draft-row.ts';

/** Tells what was typed in a row: the whole row as it is now. */
export type ChangeBeliefEvent = CustomEvent<DraftRow>;

/** One supposed value: which, how it is said, its numbers with a slider as a shortcut. Fires `change-belief`, `slide-belief`, `remove-belief`. */
export class BeliefRow extends LitElement {
  static override properties = {
    row: { attribute: false },
    supplied: { attribute: false },
    problems: { attribute: false },
    number: { type: Number },
    language: {},
  };
  static override styles = [
    base,
    buttons,
    forms,
    css`
      fieldset {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--tg-3);
        padding: var(--tg-4);
        border: 1px solid var(--tg-line);
        border-radius: var(--tg-radius);
      }
      .first {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--tg-3);
        align-items: end;
      }
      .numbers {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr));
        gap: var(--tg-3);
        align-items: start;
      }
      /* Above the effect, which stays at the foot of a phone. */
      :is(input, select) {
        scroll-margin-bottom: 5rem;
      }
      input[type='range'] {
        accent-color: var(--tg-primary);
      }
    `,
  ];

  declare row: DraftRow;
  declare supplied: readonly SuppliedRow[];
  declare problems: readonly RowProblem[];
  /** Counts from 1. */
  declare number: number;
  declare language: Language;

  constructor() {
    super();
    this.row = draftOf(0, null);
    this.supplied = [];
    this.problems = [];
    this.number = 1;
    this.language = 'it';
  }

  /** Puts the focus where one goes on. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>(this.row.code === '' ? 'select' : 'input')?.focus();
  }

  override render() {
    const texts = questionsTexts[this.language].whatIf;
    const { row } = this;
    const chosen = this.supplied.find(({ id }) => id === row.code) ?? null;
    return html`<fieldset>
      <legend class="visually-hidden">${texts.which} ${this.number}</legend>
      <div class="first">
        <div class="field">
          <label for="which">${texts.which}</label>
          <select id="which" @change=${this.#chooseCode}>
            <option value="" .selected=${row.code === ''}>${texts.choose}</option>
            ${this.supplied.map(
              ({ id, title, now }) =>
                html`<option value=${id} lang=${planLanguage()} .selected=${id === row.code}>
                  ${id === title ? id : `${id} · ${title}`} (${texts.now(now)})
                </option>`,
            )}
          </select>
        </div>
        <button class="button small quiet" type="button" aria-label=${texts.remove(this.number)} @click=${this.#remove}>
          ✕
        </button>
      </div>
      ${chosen === null ? nothing : this.#numbers(chosen)}
    </fieldset>`;
  }

  #numbers(chosen: SuppliedRow): TemplateResult {
    const texts = questionsTexts[this.language].whatIf;
    const { row } = this;
    return html`<p class="hint">${chosen.title}: ${texts.now(chosen.now)}</p>
      <div class="numbers">
        ${
          chosen.slider === null
            ? nothing
            : html`<div class="field">
                <label for="how">${texts.how}</label>
                <select id="how" @change=${this.#chooseKind}>
                  <option value="exactly" .selected=${row.kind === 'exactly'}>${texts.exactly}</option>
                  <option value="between" .selected=${row.kind === 'between'}>${texts.between}</option>
                </select>
              </div>`
        }
        ${
          row.kind === 'exactly'
            ? [this.#input('value', chosen), this.#slider(chosen)]
            : [this.#input('least', chosen), this.#input('likely', chosen), this.#input('greatest', chosen)]
        }
      </div>
      ${row.kind === 'between' ? html`<p class="hint">${texts.spread}</p>` : nothing}`;
  }

  #input(field: BeliefField, { unit }: SuppliedRow): TemplateResult {
    const texts = questionsTexts[this.language].whatIf;
    const problem = this.problems.find((each) => each.field === field)?.message ?? null;
    const label = unit === '' ? texts[field] : `${texts[field]} (${unit})`;
    return html`<div class="field">
      <label for=${field}>${label}</label>
      <input
        id=${field}
        .value=${this.row[field]}
        autocomplete="off"
        autocapitalize="none"
        autocorrect="off"
        spellcheck="false"
        aria-invalid=${problem !== null}
        aria-describedby=${problem === null ? nothing : `${field}-error`}
        @input=${(event: Event) => this.#change({ [field]: (event.target as HTMLInputElement).value })}
      />
      ${problem === null ? nothing : html`<p class="error" id="${field}-error">${problem}</p>`}
    </div>`;
  }

  #slider({ slider }: SuppliedRow): TemplateResult | typeof nothing {
    if (slider === null) return nothing;
    const { least, greatest, step } = slider;
    return html`<div class="field">
      <label for="slider">${questionsTexts[this.language].whatIf.slide}</label>
      <input
        id="slider"
        type="range"
        min=${least}
        max=${greatest}
        step=${step}
        .value=${String(sliderPosition(slider, this.row.value))}
        aria-valuetext=${this.row.value}
        @input=${(event: Event) => this.#slide(slidText(slider, (event.target as HTMLInputElement).valueAsNumber))}
      />
    </div>`;
  }

  #chooseCode = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.#change(draftOf(this.row.key, this.supplied.find(({ id }) => id === value) ?? null));
  };

  #chooseKind = (event: Event): void => {
    this.#change({ kind: (event.target as HTMLSelectElement).value === 'between' ? 'between' : 'exactly' });
  };

  #change(change: Partial<DraftRow>): void {
    const detail = { ...this.row, ...change };
    this.dispatchEvent(new CustomEvent('change-belief', { detail }) satisfies ChangeBeliefEvent);
  }

  /** A slider asks at once, while it moves; what is typed waits for more of it. */
  #slide(value: string): void {
    const detail = { ...this.row, value };
    this.dispatchEvent(new CustomEvent('slide-belief', { detail }) satisfies ChangeBeliefEvent);
  }

  #remove = (): void => {
    this.dispatchEvent(new CustomEvent('remove-belief'));
  };
}

customElements.define('belief-row', BeliefRow);

declare global {
  interface HTMLElementTagNameMap {
    'belief-row': BeliefRow;
  }
}
