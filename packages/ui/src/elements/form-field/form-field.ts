import type { FormField } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formTexts } from '../../locales/form.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, forms } from '../../styles/shared.ts';
import type { Problem } from '../../workspace/workspace.ts';
import { formFieldStyles } from './form-field.styles.ts';
import { problemItems } from './problem-items.ts';
import { type Complete, SuggestionsController } from './suggestions.ts';
import { typedExample } from './typed-example.ts';

/** A value a person has finished typing. */
export type SetValueEvent = CustomEvent<{ readonly key: string; readonly value: string }>;
export type RemoveFieldEvent = CustomEvent<{ readonly key: string }>;

/**
 * One value of a declaration: its input by kind, what is wrong with it and how to mend it. What is being typed stays until it is left
 * (or Enter), then `set-value` is fired; Escape gives the written value back. Fires `remove-field` and `apply-fix` too.
 */
export class FormFieldElement extends LitElement {
  static override properties = {
    field: { attribute: false },
    label: {},
    help: {},
    problems: { attribute: false },
    refusal: {},
    complete: { attribute: false },
    removable: { type: Boolean },
    language: {},
    draft: { state: true },
    isHalf: { state: true },
  };
  static override styles = [base, buttons, forms, formFieldStyles];

  declare field: FormField | null;
  declare label: string;
  /** What the value means, for assistive technology; the form shows it for the field with the focus. */
  declare help: string;
  declare problems: readonly Problem[];
  /** Why what was typed is not written; empty when it is. */
  declare refusal: string;
  declare complete: Complete | null;
  declare removable: boolean;
  declare language: Language;
  /** What is being typed and not written yet. */
  declare draft: string | null;
  /** Whether a day was left before it was whole: the browser then gives an empty value, which would take the day away. */
  declare isHalf: boolean;

  /** What was told last and is not answered yet, or was refused: it is not told again. */
  #told: string | null = null;

  readonly #suggestions = new SuggestionsController(
    this,
    () => this.complete,
    (value, caret) => this.#put(value, caret),
  );

  constructor() {
    super();
    this.field = null;
    this.label = '';
    this.help = '';
    this.problems = [];
    this.refusal = '';
    this.complete = null;
    this.removable = false;
    this.language = 'it';
    this.draft = null;
    this.isHalf = false;
  }

  /** Puts the cursor into the input, with its value selected. */
  override focus(): void {
    void this.updateComplete.then(() => {
      const input = this.renderRoot.querySelector<HTMLInputElement>('#input');
      input?.focus();
      if (input && 'select' in input) input.select();
    });
  }

  /** What was typed is written: the field shows the text again. */
  settle(): void {
    this.draft = null;
    this.#told = null;
  }

  /** A repair that had the focus goes with its problem: the focus stays at the field. */
  protected override willUpdate(): void {
    if (!this.shadowRoot?.activeElement?.closest('#problems')) return;
    void this.updateComplete.then(() => {
      if (this.shadowRoot?.activeElement === null) this.shadowRoot.querySelector<HTMLElement>('#input')?.focus();
    });
  }

  override render() {
    const { field } = this;
    if (field === null) return nothing;
    const texts = formTexts[this.language];
    return html`<div class="field">
      <label for="input">${this.label}</label>
      <div class="line">
        ${this.#input(field)}
        ${
          this.removable && field.place !== null && field.value === '' // emptied, any other is taken out as well
            ? html`<button
                class="button small quiet icon"
                type="button"
                aria-label=${texts.remove(this.label)}
                title=${texts.remove(this.label)}
                @click=${() => this.#tell('remove-field', { key: field.key })}
              >
                ${icon('refused')}
              </button>`
            : nothing
        }
      </div>
      ${this.#suggestions.list(texts.suggestions)}
      <span id="help" hidden>${this.help}</span>
      <span class="error" id="refusal" role="alert">${this.isHalf ? texts.halfDay : this.refusal}</span>
      <ul class="problems" id="problems" ?hidden=${this.problems.length === 0}>
        ${problemItems(this.problems, this.language, (fix) => this.#tell('apply-fix', fix))}
      </ul>
      <span class="visually-hidden" aria-live="polite">${texts.suggested(this.#suggestions.options.length)}</span>
    </div>`;
  }

  #input(field: FormField): TemplateResult {
    const { input, value } = field;
    const shown = this.draft ?? value;
    const isWrong = this.isHalf || this.refusal !== '' || this.problems.some(({ severity }) => severity === 'error');
    switch (input.kind) {
      case 'choice':
        return html`<select
          id="input"
          aria-invalid=${isWrong ? 'true' : nothing}
          aria-describedby="help refusal problems"
          .value=${live(shown)}
          @change=${(event: Event) => this.#commit((event.target as HTMLSelectElement).value)}
        >
          <option value="" .selected=${shown === ''}>${formTexts[this.language].choose}</option>
          ${input.options.map(
            (option) =>
              html`<option value=${option.value} title=${option.help} .selected=${option.value === shown}>
                ${option.label}
              </option>`,
          )}
        </select>`;
      case 'flag':
        return html`<input
          id="input"
          type="checkbox"
          aria-describedby="help refusal problems"
          .checked=${live(shown === 'yes')}
          @change=${(event: Event) => this.#commit((event.target as HTMLInputElement).checked ? 'yes' : '')}
        />`;
      case 'text':
        return this.#area(input.lines ? 2 : 1, shown, isWrong);
      default:
        return this.#line(field, shown, isWrong);
    }
  }

  /** As high as what is in it: a title may be long, even on one line. */
  #area(rows: number, shown: string, isWrong: boolean): TemplateResult {
    return html`<textarea
      id="input"
      rows=${rows}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby="help refusal problems"
      .value=${live(shown)}
      @input=${this.#onInput}
      @blur=${this.#onBlur}
      @keydown=${this.#onKey}
    ></textarea>`;
  }

  #line(field: FormField, shown: string, isWrong: boolean): TemplateResult {
    const { kind } = field.input;
    const completes = kind !== 'date' && kind !== 'percent' && this.complete !== null;
    const { active, isOpen } = this.#suggestions;
    const isWritten = kind === 'formula' || kind === 'line';
    return html`<input
        id="input"
        class=${isWritten ? 'written' : ''}
        type=${kind === 'date' ? 'date' : 'text'}
        max=${kind === 'date' ? '9999-12-31' : nothing}
        autocomplete="off"
        autocapitalize="none"
        autocorrect="off"
        spellcheck="false"
        inputmode=${kind === 'percent' ? 'decimal' : nothing}
        placeholder=${(isWritten && typedExample(field)) || nothing}
        role=${completes ? 'combobox' : nothing}
        aria-expanded=${completes ? String(isOpen) : nothing}
        aria-autocomplete=${completes ? 'list' : nothing}
        aria-controls=${completes && isOpen ? 'suggestions' : nothing}
        aria-activedescendant=${completes && active >= 0 ? `suggestion-${active}` : nothing}
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby="help refusal problems"
        .value=${live(shown)}
        @input=${this.#onInput}
        @click=${kind === 'names' ? this.#onTouch : nothing}
        @blur=${this.#onBlur}
        @keydown=${this.#onKey}
      />${kind === 'percent' ? html`<span class="affix" aria-hidden="true">%</span>` : nothing}`;
  }

  /** Whether Enter begins a new line of the value. */
  get #hasLines(): boolean {
    const input = this.field?.input;
    return input?.kind === 'text' && input.lines;
  }

  #onInput = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    this.draft = this.#hasLines ? input.value : input.value.replace(/\s*[\r\n]\s*/gu, ' ');
    this.#told = null;
    if (input.getAttribute('role') === 'combobox') void this.#suggestions.ask(input, false);
  };

  /** A finger has no arrow down to ask for the names there are. */
  #onTouch = (event: PointerEvent): void => {
    const input = event.target as HTMLInputElement;
    if (event.pointerType === 'touch' && input.value === '') void this.#suggestions.ask(input, true);
  };

  #onBlur = (): void => {
    this.#suggestions.close();
    this.#commitDraft();
  };

  #onKey = (event: KeyboardEvent): void => {
    const target = event.currentTarget as HTMLElement;
    if (target.getAttribute('role') === 'combobox' && this.#suggestions.onKey(event)) return;
    if (event.key === 'Escape' && (this.draft !== null || this.#isHalfDay())) {
      event.stopPropagation();
      (event.currentTarget as HTMLInputElement).value = this.field?.value ?? '';
      this.isHalf = false;
      this.draft = null;
    }
    const isDone = event.key === 'Enter' && (!this.#hasLines || event.ctrlKey || event.metaKey);
    if (!isDone) return;
    event.preventDefault();
    this.#commitDraft();
  };

  #put(value: string, caret: number): void {
    this.draft = value;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLInputElement>('#input')?.setSelectionRange(caret, caret),
    );
  }

  #isHalfDay(): boolean {
    return this.renderRoot.querySelector<HTMLInputElement>('#input')?.validity.badInput ?? false;
  }

  #commitDraft(): void {
    this.isHalf = this.#isHalfDay();
    if (this.isHalf || this.draft === null || this.draft === this.#told) return;
    if (this.draft.trim() === (this.field?.value ?? '') && this.refusal === '') this.draft = null;
    else this.#commit(this.draft);
  }

  #commit(value: string): void {
    this.draft = value;
    this.#told = value;
    this.#tell('set-value', { key: this.field?.key ?? '', value });
  }

  #tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

customElements.define('form-field', FormFieldElement);

declare global {
  interface HTMLElementTagNameMap {
    'form-field': FormFieldElement;
  }
}
