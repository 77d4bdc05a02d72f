import { ContextConsumer } from '@lit/context';
import { codeKey, type Language } from '@traguardo/model';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { importTexts } from '../../locales/import.ts';
import { base, buttons, cards, dialogs, forms } from '../../styles/shared.ts';
import { applicationContext } from '../../workspace/application.ts';
import type { ImportDesk } from '../../workspace/import-desk.ts';
import type { Analysis, FileChange, WorkspaceFile } from '../../workspace/workspace.ts';
import type { InputRow } from '../data-view/input-rows.ts';
import { tableOf } from '../data-view/table-edit.ts';
import { withAnswer } from '../../workspace/data-requests.ts';
import '../import-answer/import-answer.ts';
import '../import-file/import-file.ts';
import type { FileReadEvent, ImportFile } from '../import-file/import-file.ts';
import '../import-recipes/import-recipes.ts';
import type { ImportRecipes, RecipesChangeEvent } from '../import-recipes/import-recipes.ts';
import '../year-note/year-note.ts';
import { effectOfImport, type ImportDecisions } from './import-effect.ts';
import { changesOf } from './import-choices.ts';
import type { ImportLine } from './import-line.ts';
import { previewImport } from './import-preview.ts';
import { mergeActuals } from './merge-actuals.ts';
import {
  NOTHING_READ,
  onSheet,
  type ReadImport,
  type ReadingWorld,
  readImport,
  withCode,
  withMapping,
} from './read-import.ts';
import { type Recipe, recipeOf } from './recipe.ts';
import { askingPlan } from './request-answer.ts';
import { dialogStyles } from './import-dialog.styles.ts';

/** The lines a person confirmed, as one step: its name and the table with them written in. */
export type ApplyImportEvent = CustomEvent<{
  readonly label: string;
  readonly change: FileChange;
  readonly lines: readonly ImportLine[];
}>;

/** What the preview is made of. */
const COMPARED = ['read', 'rows', 'table', 'planNotation', 'end', 'monitoring', 'asking', 'day'] as const;

/** Values from a file or the clipboard: what its columns are for, then the effect of every row, before anything changes. Fires `apply-import`. */
export class ImportDialog extends LitElement {
  static override properties = {
    rows: { attribute: false },
    table: { attribute: false },
    language: {},
    planNotation: {},
    end: {},
    monitoring: { attribute: false },
    day: { attribute: false },
    asking: { attribute: false },
    text: { state: true },
    read: { state: true },
    taken: { state: true },
    desk: { state: true },
    recipes: { state: true },
  };
  static override styles = [base, buttons, cards, forms, dialogs, dialogStyles];

  declare rows: readonly InputRow[];
  /** The table the import is merged into. */
  declare table: WorkspaceFile;
  declare language: Language;
  /** Notation of the numbers of the plan, in which values are written. */
  declare planNotation: Language;
  /** The end of the period, ISO; its year is what a heading means that names a quarter alone. */
  declare end: string;
  /** The day of the monitoring (`monitoringDay`). */
  declare monitoring: string | null;
  /** The day the sheet shows, which values without a day are of; null for the end of the period. */
  declare day: string | null;
  /** What answers to requests are held against; null while there is none. */
  declare asking: Pick<Analysis, 'plan' | 'planHash'> | null;
  declare text: string;
  declare read: ReadImport;
  declare taken: ReadonlyMap<string, boolean>;
  /** Reads files; null until it was loaded. */
  declare desk: ImportDesk | null;
  declare recipes: readonly Recipe[];
  readonly #application = new ContextConsumer(this, { context: applicationContext });
  #lines: readonly ImportLine[] | null = [];

  constructor() {
    super();
    this.rows = [];
    this.table = tableOf([], 'it');
    this.language = 'it';
    this.planNotation = 'it';
    this.end = '';
    this.monitoring = null;
    this.day = null;
    this.asking = null;
    this.desk = null;
    this.recipes = [];
    this.#clear();
  }

  /** Opens the dialog, which is empty. */
  open(): void {
    this.#dialog?.showModal();
    void this.#load();
  }

  /** What was read goes with the dialog: it would be compared anew, unseen, with every value that changes. */
  readonly #onClose = (): void => {
    this.#clear();
    for (const part of this.renderRoot.querySelectorAll<ImportFile | ImportRecipes>('import-file, import-recipes'))
      part.clear();
  };

  #clear(): void {
    this.text = '';
    this.read = NOTHING_READ;
    this.taken = new Map();
  }

  get #world(): ReadingWorld {
    const { recipes, asking, planNotation: notation } = this;
    const known = new Set(this.rows.flatMap(({ id, aliases }) => [id, ...aliases].map(codeKey)));
    return { known, recipes, year: Number(this.end.slice(0, 4)), asking, notation };
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  async #load(): Promise<void> {
    this.desk ??= (await this.#application.value?.imports()) ?? null;
    this.recipes = (await this.desk?.recipes()) ?? [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!COMPARED.some((name) => changed.has(name))) return;
    const { rows, table, planNotation: notation, end, monitoring, read, day } = this;
    const sheet = read.sheets[read.sheet];
    const sources = this.asking?.plan.sources ?? [];
    const holder = read.answer?.stamp.holder.code ?? null;
    const target = { rows, table, notation, year: this.#world.year, end, monitoring, sources, holder };
    const defaults = read.answer?.defaults ?? (day === null ? {} : { date: day });
    this.#lines = sheet === undefined ? [] : previewImport(sheet, read.mapping, target, defaults);
  }

  /** Another file, or another table of it: what was taken of the one before says nothing of it. */
  #take(read: ReadImport): void {
    this.read = read;
    this.taken = new Map();
  }

  override render() {
    const texts = importTexts[this.language];
    const changes = changesOf(this.#lines ?? [], this.taken);
    const { read, taken, rows, asking, language } = this;
    const { sheets, sheet, mapping, answer } = read;
    const shown = { read, lines: this.#lines, taken, rows, asking, language };
    const plan = asking && askingPlan(asking);
    // a field with the focus would open a keyboard over the dialog: the title has it first
    const isTouched = matchMedia('(pointer: coarse)').matches;
    return html`<dialog class="dialog" aria-labelledby="title" @close=${this.#onClose}>
      <div class="content">
        <h2 id="title" tabindex="-1" ?autofocus=${isTouched}>${texts.title}</h2>
        ${sheets.length === 0 ? html`<p>${texts.hint}</p>` : nothing}
        <year-note of="data" language=${this.language}></year-note>
        <import-file
          .read=${this.desk?.read ?? null}
          language=${this.language}
          @file-read=${({ detail }: FileReadEvent) => {
            if (detail.name !== '') this.text = '';
            this.#take(readImport(detail.sheets, this.#world));
          }}
        ></import-file>
        ${
          sheets.length > 0 && this.text === ''
            ? nothing
            : html`<div class="field">
                <label for="paste">${texts.orPaste}</label>
                <textarea id="paste" rows="3" spellcheck="false" .value=${this.text} @input=${this.#onText}></textarea>
              </div>`
        }
        ${answer === null || plan === null ? nothing : html`<import-answer .answer=${answer} .plan=${plan} language=${this.language}></import-answer>`}
        ${sheets.length === 0 ? nothing : effectOfImport(shown, this.#decisions)}
        ${
          this.desk === null
            ? nothing
            : html`<import-recipes
                .recipes=${this.recipes}
                .named=${{ year: plan?.period ?? '', body: plan?.body ?? '' }}
                .present=${answer === null ? recipeOf(sheets[sheet], mapping) : null}
                language=${this.language}
                @recipes-change=${this.#onRecipes}
              ></import-recipes>`
        }
        <div class="actions">
          <button
            class="button primary"
            type="button"
            ?disabled=${changes.length === 0}
            @click=${() => this.#apply(changes)}
          >
            ${texts.apply(changes.length)}
          </button>
          <button class="button" type="button" @click=${() => this.#dialog?.close()}>${texts.cancel}</button>
        </div>
      </div>
    </dialog>`;
  }

  readonly #decisions: ImportDecisions = {
    onMapping: ({ detail: { mapping, isHeader } }) => {
      if (isHeader) this.taken = new Map();
      this.read = withMapping(this.read, mapping, isHeader, this.#world);
    },
    onSheet: ({ detail }) => this.#take(onSheet(this.read, detail.sheet, this.#world)),
    onChoices: ({ detail }) => {
      this.taken = detail.taken;
    },
    onCode: ({ detail: { given, code } }) => {
      this.read = withCode(this.read, given, code);
    },
  };

  #onRecipes = ({ detail: { recipes } }: RecipesChangeEvent): void => {
    this.recipes = recipes;
    void this.desk?.keepRecipes(recipes);
  };

  #onText = (event: Event): void => {
    this.text = (event.target as HTMLTextAreaElement).value;
    this.#take(NOTHING_READ);
    void this.renderRoot.querySelector<ImportFile>('import-file')?.readRows(this.text);
  };

  #apply(lines: readonly ImportLine[]): void {
    const { path, kind, text } = this.table;
    const detail = {
      label: importTexts[this.language].step(lines.length),
      change: { path, kind, text: mergeActuals(text, lines, this.planNotation) },
      lines,
    };
    this.dispatchEvent(new CustomEvent('apply-import', { detail }) satisfies ApplyImportEvent);
    void this.#noteAnswer(lines.length);
    this.#dialog?.close();
  }

  async #noteAnswer(values: number): Promise<void> {
    const { desk, read } = this;
    if (!desk || !read.answer) return;
    const { id } = read.answer.stamp;
    await desk.keepRequests(withAnswer(await desk.requests(), id, { day: desk.today(), values }));
  }
}

customElements.define('import-dialog', ImportDialog);

declare global {
  interface HTMLElementTagNameMap {
    'import-dialog': ImportDialog;
  }
}
