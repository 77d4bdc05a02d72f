import type { FormField } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formTexts } from '../../locales/form.ts';
import { afterFrame } from '../../page/after-frame.ts';
import { base, buttons, forms } from '../../styles/shared.ts';
import type { Analysis, LanguageClient, Problem } from '../../workspace/workspace.ts';
import '../form-field/form-field.ts';
import type { FormFieldElement, RemoveFieldEvent, SetValueEvent } from '../form-field/form-field.ts';
import { declarationFormStyles } from './declaration-form.styles.ts';
import { fieldHelp, fieldName, plainHelp } from './field-words.ts';
import { goOn, ownActions } from './form-actions.ts';
import { FormChanges, type WrittenEdits } from './form-changes.ts';
import { completionOf, createFormProblems, openAdditions, shownFields } from './form-fields.ts';
import { addingLine, childList, formHead, likelyBlock, rowList, wholeProblems } from './form-parts.ts';
import { FormSession } from './form-session.ts';
import type { ProblemsByField } from './problems-in-form.ts';
import { wrongFields } from './wrong-fields.ts';

/** Edits of the texts, in words, and where the form goes on. */
export type WriteEditsEvent = CustomEvent<WrittenEdits>;
/** Asks for the form of another declaration. */
export type OpenDeclarationEvent = CustomEvent<{ readonly path: string; readonly offset: number }>;

const SHORT: ReadonlySet<string> = new Set(['code', 'percent', 'quantity', 'date', 'choice', 'flag']);

/**
 * The declaration at an offset of a text as a form. Fires `write-edits` for each finished value, `open-declaration`, `apply-fix` and
 * `undo-edit`; whoever writes gives the texts back through `revision` and `offset`.
 */
export class DeclarationFormElement extends LitElement {
  static override properties = {
    path: {},
    offset: { type: Number },
    revision: { type: Number },
    analysis: { attribute: false },
    client: { attribute: false },
    language: {},
    pending: { state: true },
    help: { state: true },
  };
  static override styles = [base, buttons, forms, declarationFormStyles];

  declare path: string;
  declare offset: number;
  /** Of the texts as they are now. */
  declare revision: number;
  declare analysis: Analysis | null;
  declare client: LanguageClient | null;
  declare language: Language;
  /** Clauses chosen to be added, in that order; they keep their places while the declaration is open. */
  declare pending: readonly string[];
  declare help: string;

  readonly #session = new FormSession(this);
  readonly #changes = new FormChanges(this, this.#session, {
    language: () => this.language,
    fieldElement: (key) => this.#fieldElement(key),
    write: (detail) => this.dispatchEvent(new CustomEvent('write-edits', { detail }) satisfies WriteEditsEvent),
  });
  readonly #problemsOf = createFormProblems();
  #opened = '';
  /** The revision `#opened` was read from last. */
  #openedIn: number | null = null;
  constructor() {
    super();
    this.path = '';
    this.offset = 0;
    this.revision = 0;
    this.analysis = null;
    this.client = null;
    this.language = 'it';
    this.pending = [];
    this.help = '';
    this.addEventListener('keydown', this.#onKey);
  }

  /** Puts the focus on the heading, as soon as a form is read. */
  focusHeading(): void {
    this.#changes.focus = 'heading';
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    const { client, path, offset, revision, language } = this;
    if (client) this.#session.follow({ client, path, offset, revision, language });
    const { form } = this.#session;
    const opened = form
      ? [form.path, form.concept, ...form.around.map(({ label }) => label), form.label].join(' ')
      : '';
    const { revision: read } = this.#session;
    // A declaration by another name in the same text is another declaration: what was typed is not its own.
    if (opened !== this.#opened && read === this.#openedIn) for (const field of this.#fields) field.settle();
    this.#openedIn = read;
    if (opened === this.#opened) return;
    this.#opened = opened;
    this.pending = [];
    this.#changes.forget();
    this.help = plainHelp(form?.help ?? '');
  }

  override render() {
    const texts = formTexts[this.language];
    const { form, isRead } = this.#session;
    if (!isRead) return html`<p class="empty muted">${texts.loading}</p>`;
    if (form === null) return html`<p class="empty muted">${texts.notPlan}</p>`;
    const problems = this.#problemsOf(form, this.analysis, this.revision);
    return html`<div
        class="scroll"
        role="group"
        aria-label=${texts.form}
        @focusin=${this.#onFocus}
        @input=${this.#onFocus}
        @apply-fix=${this.#onFieldFix}
        @set-value=${this.#onSet}
        @remove-field=${this.#onRemove}
      >
        ${formHead(form, this.analysis, this.language, this.#open)}
        ${wholeProblems(problems.get('') ?? [], this.language, this.#applyFix)}
        <div class="form">
          ${repeat(
            shownFields(form, this.pending),
            ({ key }) => key,
            (field) => this.#field(field, problems),
          )}
          ${form.concept === 'file' ? html`<p class="muted">${texts.fileHelp}</p>` : nothing}
        </div>
        ${addingLine('field', texts.addField, openAdditions(form, this.pending), '', this.language, this.#addClause)}
        ${rowList(form, this.language, (field) => this.#field(field, problems), this.#changes.moveRow)}
        ${childList(form, this.language, this.#open)}
        ${addingLine('child', texts.addChild, form.blocks, likelyBlock(form), this.language, this.#changes.addChild)}
        ${goOn(form, this.language, { another: this.#changes.addChild, open: this.#open, undo: this.#undo })}
        ${form.concept === 'file' ? nothing : ownActions(this.language, this.#changes.act)}
      </div>
      <div class="help">
        ${wrongFields(
          [...shownFields(form, this.pending), ...form.rows],
          problems,
          this.#changes.refusals,
          this.language,
          { nameOf: this.#nameOf, goTo: (key) => this.#fieldElement(key)?.focus() },
        )}
        <span role="status">${this.#changes.notice}</span>
        ${this.#changes.notice === '' ? html`<p>${this.help}</p>` : nothing}
      </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('help') || changed.has('analysis')) afterFrame(this.#keepInSight);
    const { focus: wanted, isMoving } = this.#changes;
    if (wanted === null || !this.#session.isRead || isMoving) return;
    this.#changes.focus = null;
    if (wanted === 'heading') this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
    else if (wanted === 'first') this.renderRoot.querySelector<FormFieldElement>('form-field')?.focus();
    else this.#fieldElement(wanted)?.focus();
  }

  get #fields(): readonly FormFieldElement[] {
    return [...this.renderRoot.querySelectorAll('form-field')];
  }

  #fieldElement(key: string): FormFieldElement | null {
    return this.#fields.find(({ field }) => field?.key === key) ?? null;
  }

  readonly #nameOf = (field: FormField): string => fieldName(field, this.language, this.#session.form?.concept ?? null);

  #field(field: FormField, problems: ProblemsByField): TemplateResult {
    return html`<form-field
      class=${SHORT.has(field.input.kind) ? 'short' : ''}
      .field=${field}
      .label=${this.#nameOf(field)}
      .help=${fieldHelp(field, this.language, this.#session.form?.concept ?? null)}
      .problems=${problems.get(field.key) ?? []}
      .refusal=${this.#changes.refusals.get(field.key) ?? ''}
      .complete=${completionOf(this.client, this.path, this.offset, field.key)}
      ?removable=${field.concept !== null && field.input.kind !== 'flag'}
      language=${this.language}
    ></form-field>`;
  }

  #onSet = ({ detail: { key, value } }: SetValueEvent): void => this.#changes.setField(key, value);

  #onRemove = ({ detail: { key } }: RemoveFieldEvent): void => this.#changes.removeField(key);

  #addClause = (concept: string): void => {
    const addition = this.#session.form?.clauses.find((one) => one.concept === concept);
    if (!addition) return;
    const { key, name, input } = addition;
    this.pending = [...this.pending, key];
    this.#changes.focus = key;
    if (input.kind === 'flag') this.#changes.addFlag(key, name);
  };

  #open = (offset: number): void => {
    this.#changes.focus = 'heading';
    this.#changes.say('');
    const detail = { path: this.path, offset };
    this.dispatchEvent(new CustomEvent('open-declaration', { detail }) satisfies OpenDeclarationEvent);
  };

  /** The button goes with the problem: the focus stays with what was mended. */
  #applyFix = (fix: Problem['fixes'][number]): void => {
    this.dispatchEvent(new CustomEvent('apply-fix', { detail: fix }));
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
    this.#changes.say(fix.label);
  };

  #onFieldFix = ({ target, detail }: CustomEvent<Problem['fixes'][number]>): void => {
    const field = target as FormFieldElement;
    field.focus();
    void field.updateComplete.then(() => this.#changes.say(detail.label));
  };

  /** What is said at the foot, and of a value below it, does not hide the field that is written in. */
  #keepInSight = (): void => {
    const field = this.#fields.find((one) => one.shadowRoot?.activeElement?.matches('input, select, textarea'));
    const place = field?.getBoundingClientRect();
    if (place && place.top < innerHeight && place.bottom > 0) field?.scrollIntoView({ block: 'nearest' });
  };

  #undo = (): void => {
    const texts = formTexts[this.language];
    const isUndone = this.dispatchEvent(new CustomEvent('undo-edit', { cancelable: true }));
    this.#changes.say(isUndone ? texts.undone : texts.nothingToUndo);
  };

  #onFocus = (event: Event): void => {
    const field = event.target as HTMLElement;
    if (field.tagName !== 'FORM-FIELD') return;
    this.help = (field as FormFieldElement).help;
    this.#changes.say('');
  };

  #onKey = (event: KeyboardEvent): void => {
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    const isTyping = this.#fields.some(({ draft }) => draft !== null);
    if (!isUndo || isTyping) return;
    event.preventDefault();
    this.#undo();
  };
}

customElements.define('declaration-form', DeclarationFormElement);

declare global {
  interface HTMLElementTagNameMap {
    'declaration-form': DeclarationFormElement;
  }
}
