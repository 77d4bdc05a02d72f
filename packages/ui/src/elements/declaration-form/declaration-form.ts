import type { ClauseAddition, DeclarationForm, FormChange, FormField } from '@traguardo/dsl';
import type { Edit, Language } from '@traguardo/model';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formTexts } from '../../locales/form.ts';
import { base, buttons, forms } from '../../styles/shared.ts';
import type { Analysis, LanguageClient, Problem } from '../../workspace/workspace.ts';
import '../form-field/form-field.ts';
import type { FormFieldElement, RemoveFieldEvent, SetValueEvent } from '../form-field/form-field.ts';
import type { Complete } from '../form-field/suggestions.ts';
import { declarationFormStyles } from './declaration-form.styles.ts';
import { fieldHelp, fieldName } from './field-words.ts';
import { goOn, ownActions } from './form-actions.ts';
import { addingLine, childList, formHead, likelyBlock, rowList, wholeProblems } from './form-parts.ts';
import { FormSession } from './form-session.ts';
import { type ProblemsByField, problemsInForm } from './problems-in-form.ts';

/** Edits of the texts, in words, and where the form goes on. */
export type WriteEditsEvent = CustomEvent<{
  readonly edits: readonly Edit[];
  readonly label: string;
  readonly path: string;
  readonly offset: number;
}>;
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
    refusals: { state: true },
    notice: { state: true },
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
  /** Why values are not written, by key. */
  declare refusals: ReadonlyMap<string, string>;
  declare notice: string;
  declare help: string;

  readonly #session = new FormSession(this);
  #opened = '';
  #problems: {
    readonly form: DeclarationForm;
    readonly analysis: Analysis | null;
    readonly found: ProblemsByField;
  } | null = null;
  /** What gets the focus when the next form is there: `heading`, `first` or the key of a field. */
  #focus: string | null = null;

  constructor() {
    super();
    this.path = '';
    this.offset = 0;
    this.revision = 0;
    this.analysis = null;
    this.client = null;
    this.language = 'it';
    this.pending = [];
    this.refusals = new Map();
    this.notice = '';
    this.help = '';
    this.addEventListener('keydown', this.#onKey);
  }

  /** Puts the focus on the heading, as soon as a form is read. */
  focusHeading(): void {
    this.#focus = 'heading';
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    const { client, path, offset, revision, language } = this;
    if (client) this.#session.follow({ client, path, offset, revision, language });
    const { form } = this.#session;
    const opened = form
      ? [form.path, form.concept, ...form.around.map(({ label }) => label), form.label].join(' ')
      : '';
    if (opened === this.#opened) return;
    this.#opened = opened;
    this.pending = [];
    this.refusals = new Map();
    this.help = form?.help ?? '';
  }

  override render() {
    const texts = formTexts[this.language];
    const { form, isRead } = this.#session;
    if (!isRead) return html`<p class="empty muted">${texts.loading}</p>`;
    if (form === null) return html`<p class="empty muted">${texts.notPlan}</p>`;
    const problems = this.#problemsOf(form);
    return html`<div
        class="scroll"
        role="group"
        aria-label=${texts.form}
        @focusin=${this.#onFocus}
        @set-value=${this.#onSet}
        @remove-field=${this.#onRemove}
      >
        ${formHead(form, this.analysis, this.language, this.#open)}
        ${wholeProblems(problems.get('') ?? [], this.language, this.#applyFix)}
        <div class="form">
          ${repeat(
            this.#fieldsOf(form),
            ({ key }) => key,
            (field) => this.#field(field, problems),
          )}
          ${form.concept === 'file' ? html`<p class="muted">${texts.fileHelp}</p>` : nothing}
        </div>
        ${addingLine('field', texts.addField, this.#additions(form), '', this.language, this.#addClause)}
        ${rowList(form, this.language, (field) => this.#field(field, problems), this.#moveRow)}
        ${childList(form, this.language, this.#open)}
        ${addingLine('child', texts.addChild, form.blocks, likelyBlock(form), this.language, this.#addChild)}
        ${goOn(form, this.language, { another: this.#addChild, open: this.#open, undo: this.#undo })}
        ${form.concept === 'file' ? nothing : ownActions(this.language, this.#act)}
      </div>
      <div class="help">
        <span role="status">${this.notice}</span>
        ${this.notice === '' ? this.help : nothing}
      </div>`;
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.#focus === null || !this.#session.isRead || this.#isMoving) return;
    const wanted = this.#focus;
    this.#focus = null;
    if (wanted === 'heading') this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
    else if (wanted === 'first') this.renderRoot.querySelector<FormFieldElement>('form-field')?.focus();
    else this.#fieldElement(wanted)?.focus();
  }

  /** Edits are on their way into the text: the form shown is still the old one. */
  #isMoving = false;

  #fieldElement(key: string): FormFieldElement | null {
    const all = [...this.renderRoot.querySelectorAll<FormFieldElement>('form-field')];
    return all.find(({ field }) => field?.key === key) ?? null;
  }

  #field(field: FormField, problems: ProblemsByField): TemplateResult {
    return html`<form-field
      class=${SHORT.has(field.input.kind) ? 'short' : ''}
      .field=${field}
      .label=${fieldName(field, this.language)}
      .help=${fieldHelp(field, this.language)}
      .problems=${problems.get(field.key) ?? []}
      .refusal=${this.refusals.get(field.key) ?? ''}
      .complete=${this.#completion(field.key)}
      ?removable=${field.concept !== null && field.input.kind !== 'flag'}
      language=${this.language}
    ></form-field>`;
  }

  /** The written and usual fields, those just added last. */
  #fieldsOf({ fields, clauses }: DeclarationForm): readonly FormField[] {
    const asField = (key: string): FormField | undefined => {
      const addition = clauses.find((one) => one.key === key);
      return fields.find((one) => one.key === key) ?? (addition && { ...addition, value: '', place: null });
    };
    return [
      ...fields.filter(({ key }) => !this.pending.includes(key)),
      ...this.pending.flatMap((key) => asField(key) ?? []),
    ];
  }

  #additions({ clauses }: DeclarationForm): readonly ClauseAddition[] {
    return clauses.filter(({ key }) => !this.pending.includes(key));
  }

  #problemsOf(form: DeclarationForm): ProblemsByField {
    const { analysis, revision } = this;
    const isOld = analysis?.revision !== revision;
    if (isOld && this.#problems !== null) return this.#problems.found; // until the new ones are there
    const known = this.#problems;
    if (known !== null && known.form === form && known.analysis === analysis) return known.found;
    const found = problemsInForm(form, analysis?.problems ?? []);
    this.#problems = { form, analysis, found };
    return found;
  }

  #completion(key: string): Complete | null {
    const { client, path, offset } = this;
    if (!client) return null;
    return async (typed, caret) => {
      const answer = await client.completeForm(path, offset, { key, typed, caret });
      if (key.startsWith('row')) return answer;
      return { from: answer.from, options: answer.options.filter(({ kind }) => kind !== 'clause' && kind !== 'block') };
    };
  }

  #onSet = (event: SetValueEvent): void => {
    const { key, value } = event.detail;
    const change: FormChange = key === 'row' ? { kind: 'add-row', value } : { kind: 'set', key, value };
    const texts = formTexts[this.language];
    const name = this.#fieldElement(key)?.label ?? '';
    if (key === 'row' && value.trim() === '') return this.#fieldElement(key)?.settle();
    this.#edit(change, value.trim() === '' ? texts.cleared(name) : texts.changed(name), { key });
  };

  #onRemove = (event: RemoveFieldEvent): void => {
    const { key } = event.detail;
    const name = this.#fieldElement(key)?.label ?? '';
    this.#edit({ kind: 'remove', key }, formTexts[this.language].cleared(name), { key });
  };

  #addClause = (key: string): void => {
    const { form } = this.#session;
    const addition = form?.clauses.find((one) => one.concept === key);
    if (!addition) return;
    this.pending = [...this.pending, addition.key];
    this.#focus = addition.key;
    if (addition.input.kind === 'flag') {
      const said = formTexts[this.language].added(addition.name);
      this.#edit({ kind: 'set', key: addition.key, value: 'yes' }, said, { key: addition.key });
    }
  };

  #addChild = (concept: string, at?: number): void => {
    const name = this.#session.form?.blocks.find((one) => one.concept === concept)?.name ?? '';
    this.#edit({ kind: 'add-child', concept }, formTexts[this.language].added(name), { at, focus: 'first' });
  };

  #act = (change: FormChange): void => {
    const texts = formTexts[this.language];
    const said = { move: texts.moved, duplicate: texts.duplicated } as Readonly<Record<string, string>>;
    const label = said[change.kind] ?? texts.cleared(this.#session.form?.label || this.#session.form?.kind || '');
    this.#edit(change, label, {
      focus: change.kind === 'duplicate' ? 'first' : change.kind === 'remove' ? 'heading' : null,
    });
  };

  #moveRow = (key: string, by: -1 | 1): void => {
    const moved = `row#${Number(key.slice(4)) + by}`;
    this.#edit({ kind: 'move', key, by }, formTexts[this.language].moved, { key, focus: moved });
  };

  #edit(
    change: FormChange,
    said: string,
    {
      key = '',
      at,
      focus = null,
    }: { readonly key?: string; readonly at?: number | undefined; readonly focus?: string | null },
  ): void {
    this.#session.change(
      (form) => ({ change, at: at ?? form.offset }),
      (answer, form) => {
        this.refusals = new Map([...this.refusals].filter(([other]) => other !== key));
        if (answer.kind === 'refused') {
          if (key === '' || this.#fieldElement(key) === null) this.notice = answer.sentence;
          else this.refusals = new Map([...this.refusals, [key, answer.sentence]]);
          return;
        }
        this.#fieldElement(key)?.settle();
        if (answer.edits.length === 0) return;
        this.notice = said;
        this.#focus = focus;
        this.#isMoving = focus !== null;
        setTimeout(() => this.#arrive(), 0);
        const detail = { edits: answer.edits, label: said, path: form.path, offset: answer.offset };
        this.dispatchEvent(new CustomEvent('write-edits', { detail }) satisfies WriteEditsEvent);
      },
    );
  }

  #arrive(): void {
    this.#session.change(
      () => {
        this.#isMoving = false;
        this.requestUpdate();
        return null;
      },
      () => undefined,
    );
  }

  #open = (offset: number): void => {
    this.#focus = 'heading';
    this.notice = '';
    const detail = { path: this.path, offset };
    this.dispatchEvent(new CustomEvent('open-declaration', { detail }) satisfies OpenDeclarationEvent);
  };

  #applyFix = (fix: Problem['fixes'][number]): void => {
    this.dispatchEvent(new CustomEvent('apply-fix', { detail: fix }));
  };

  #undo = (): void => {
    const texts = formTexts[this.language];
    const isUndone = this.dispatchEvent(new CustomEvent('undo-edit', { cancelable: true }));
    this.notice = isUndone ? texts.undone : texts.nothingToUndo;
  };

  #onFocus = (event: Event): void => {
    const field = event.target as HTMLElement;
    if (field.tagName !== 'FORM-FIELD') return;
    this.help = (field as FormFieldElement).help;
    this.notice = '';
  };

  #onKey = (event: KeyboardEvent): void => {
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    const isTyping = [...this.renderRoot.querySelectorAll('form-field')].some(({ draft }) => draft !== null);
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
