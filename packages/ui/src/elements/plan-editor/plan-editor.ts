import type { Language } from '@traguardo/model';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { textWrittenIn } from '../../workspace/texts/written-in.ts';
import { planTexts } from '../../locales/plan.ts';
import { base } from '../../styles/shared.ts';
import type { FoundEarly, LanguageClient, Problem, WorkspaceFile } from '../../workspace/workspace.ts';
import type { ShownResult } from '../../workspace/editor-services.ts';
import type { EditorCommand, OwnCommand } from './editor-keys.ts';
import type { PlanTextEditor } from './plan-text-editor.ts';

export type TextEditEvent = CustomEvent<{ readonly path: string; readonly text: string }>;
export type CursorMoveEvent = CustomEvent<{ readonly path: string; readonly offset: number }>;
/** A key asked for something that concerns more than the open text. */
export type EditorCommandEvent = CustomEvent<{
  readonly command: EditorCommand;
  readonly path: string;
  readonly offset: number;
}>;
/** Ctrl+Z or Ctrl+Y; `preventDefault` says that a step made outside of the editor was taken back or done again. */
export type StepEvent = CustomEvent<{ readonly path: string; readonly direction: 'undo' | 'redo' }>;
export type ApplyFixEvent = CustomEvent<Problem['fixes'][number]>;

/**
 * The text editor of one file at a time; its code is loaded on first use. Fires `text-edit` on every change a person makes,
 * `cursor-move`, `editor-command`, `take-step` and `apply-fix`. Text that comes in through `file` keeps the cursor.
 */
export class PlanEditor extends LitElement {
  static override properties = {
    file: { attribute: false },
    problems: { attribute: false },
    found: { attribute: false },
    results: { attribute: false },
    client: { attribute: false },
    written: {},
    language: {},
    ready: { state: true },
    announcement: { state: true },
  };
  static override styles = [
    base,
    css`
      :host {
        position: relative;
        display: block;
        min-height: 0;
        border: 1px solid var(--tg-line);
        border-radius: var(--tg-radius);
        background: var(--tg-surface);
        overflow: hidden;
      }
      .frame,
      .text {
        height: 100%;
      }
      /* A key lays out what is in here, and no more of the page; what is shown beside a word stands after it: it may be larger (0510). */
      .text {
        contain: strict;
      }
      div.text + * {
        height: 0;
      }
      .loading {
        padding: var(--tg-4);
      }
    `,
  ];

  declare file: WorkspaceFile | null;
  /** Problems of the open file, found in exactly its present text; null while that is being read. */
  declare problems: readonly Problem[] | null;
  /** What became of problems in exactly the present text, known before all of them are; null for nothing. */
  declare found: FoundEarly | null;
  /** Scores of the open file, for exactly its present text; null while they are not known. */
  declare results: readonly ShownResult[] | null;
  declare client: LanguageClient | null;
  /** The language of a text that does not say its own; null when that is not known. */
  declare written: Language | null;
  declare language: Language;
  declare ready: boolean;
  declare announcement: string;

  #editor: PlanTextEditor | null = null;
  #label = '';
  #pending: ((editor: PlanTextEditor) => void)[] = [];

  constructor() {
    super();
    this.file = null;
    this.problems = null;
    this.found = null;
    this.results = null;
    this.client = null;
    this.written = null;
    this.language = 'it';
    this.ready = false;
    this.announcement = '';
  }

  override render() {
    return html`<div class="frame"><div class="text"></div></div>
      ${this.ready ? nothing : html`<p class="loading muted">${planTexts[this.language].loadingEditor}</p>`}
      <div class="visually-hidden" aria-live="polite">${this.announcement}</div>`;
  }

  /** Puts the cursor on a stretch of the open file and gives it the focus. */
  show(from: number, to: number): void {
    this.#later((editor) => editor.show(from, to));
  }

  /** Replaces the text in one step that can be undone. */
  replace(path: string, text: string): void {
    this.#later((editor) => editor.replace(path, text));
  }

  /** Puts the cursor somewhere and brings it into sight, without the focus. */
  reveal(offset: number): void {
    this.#later((editor) => editor.reveal(offset));
  }

  /** Takes the last change of the open file back, or does it again; false where there is none. */
  step(direction: 'undo' | 'redo'): boolean {
    return this.#editor?.step(direction) ?? false;
  }

  /** What is selected in the open file; an empty stretch at its start while there is no editor. */
  get selection(): PlanTextEditor['selection'] {
    return this.#editor?.selection ?? { from: 0, to: 0, text: '' };
  }

  /** Brings the cursor into sight, and says where it then stands in the window. */
  bringCursor(): ReturnType<PlanTextEditor['bringCursor']> {
    return this.#editor?.bringCursor() ?? null;
  }

  /** Does what a key of the editor itself does. */
  run(command: OwnCommand): void {
    this.#later((editor) => editor.run(command));
  }

  override focus(): void {
    this.#later((editor) => editor.focus());
  }

  protected override firstUpdated(): void {
    void this.#load();
  }

  protected override updated(changed: PropertyValues): void {
    const editor = this.#editor;
    if (!editor) return;
    if ((changed.has('file') || changed.has('ready')) && this.file) editor.open(this.file);
    const label = planTexts[this.language].editor(this.file?.path ?? '');
    if (label !== this.#label || changed.has('ready') || changed.has('written'))
      editor.setLanguage(this.language, label, textWrittenIn(this.file?.text ?? '') ?? this.written ?? this.language);
    this.#label = label;
    if (this.found && this.file && changed.has('found')) editor.addProblems(this.file.path, this.found);
    if (this.problems && this.file && (changed.has('problems') || changed.has('file') || changed.has('ready'))) {
      editor.setProblems(this.file.path, this.problems);
    }
    if (this.results && this.file && (changed.has('results') || changed.has('file') || changed.has('ready'))) {
      editor.setResults(this.file.path, this.results);
    }
    if (changed.has('ready')) for (const task of this.#pending.splice(0)) task(editor);
  }

  /** The arrows above the page found no step: what was typed last is theirs. */
  readonly #onTypedStep = (event: CustomEvent<'undo' | 'redo'>): void => {
    if (this.step(event.detail)) event.preventDefault();
  };

  override disconnectedCallback(): void {
    removeEventListener('typed-step', this.#onTypedStep);
    super.disconnectedCallback();
    this.#editor?.destroy();
    this.#editor = null;
    this.ready = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('typed-step', this.#onTypedStep);
    if (this.hasUpdated) void this.#load();
  }

  async #load(): Promise<void> {
    const { createPlanEditor } = await import('./editor.ts');
    const parent = this.renderRoot.querySelector<HTMLElement>('.text');
    if (!this.isConnected || this.#editor || !parent || !this.client) return;
    this.#editor = createPlanEditor(parent, this.renderRoot as ShadowRoot, this.client, {
      onText: (path, text) => this.#tell('text-edit', { path, text }),
      onCursor: (path, offset) => this.#tell('cursor-move', { path, offset }),
      onCommand: (command, path, offset) => this.#tell('editor-command', { command, path, offset }),
      onUndo: (path) => !this.#tell('take-step', { path, direction: 'undo' }),
      onRedo: (path) => !this.#tell('take-step', { path, direction: 'redo' }),
      onSave: () => {
        this.announcement = planTexts[this.language].alwaysSaved;
      },
      onFix: (fix) => this.#tell('apply-fix', fix),
      announce: (text) => {
        this.announcement = text;
      },
    });
    this.ready = true;
  }

  #later(task: (editor: PlanTextEditor) => void): void {
    if (this.#editor && !this.isUpdatePending) task(this.#editor);
    else if (this.#editor) void this.updateComplete.then(() => this.#editor && task(this.#editor));
    else this.#pending.push(task);
  }

  #tell<Detail>(type: string, detail: Detail): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, cancelable: true }));
  }
}

customElements.define('plan-editor', PlanEditor);

declare global {
  interface WindowEventMap {
    'typed-step': CustomEvent<'undo' | 'redo'>;
  }
  interface HTMLElementTagNameMap {
    'plan-editor': PlanEditor;
  }
}
