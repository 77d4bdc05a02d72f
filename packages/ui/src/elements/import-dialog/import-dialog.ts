import { ContextConsumer } from '@lit/context';
import { codeKey, type Language } from '@traguardo/model';
import type { SheetTable } from '@traguardo/office';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { importTexts } from '../../locales/import.ts';
import { base, buttons, cards, dialogs, forms } from '../../styles/shared.ts';
import { applicationContext } from '../../workspace/application.ts';
import type { ImportDesk } from '../../workspace/import-desk.ts';
import type { Analysis, FileChange, WorkspaceFile } from '../../workspace/workspace.ts';
import type { InputRow } from '../data-view/input-rows.ts';
import { tableOf } from '../data-view/table-edit.ts';
import { withAnswer } from '../../workspace/data-requests.ts';
import '../import-answer/import-answer.ts';
import '../import-changes/import-changes.ts';
import type { ChoicesChangeEvent, CodeChangeEvent } from '../import-changes/import-changes.ts';
import '../import-columns/import-columns.ts';
import type { MappingChangeEvent, SheetChangeEvent } from '../import-columns/import-columns.ts';
import '../import-file/import-file.ts';
import type { FileReadEvent, ImportFile } from '../import-file/import-file.ts';
import '../import-recipes/import-recipes.ts';
import type { RecipesChangeEvent } from '../import-recipes/import-recipes.ts';
import { changesOf, type ImportLine, previewImport } from './import-preview.ts';
import { guessColumns, type Mapping, notationIn } from './mapping.ts';
import { firstMapping, type Recipe, recipeOf } from './recipe.ts';
import { mergeActuals } from './merge-actuals.ts';
import { askingPlan, type RequestAnswer, requestAnswer } from './request-answer.ts';
import { dialogStyles } from './import-dialog.styles.ts';

/** The lines a person confirmed, as one step: its name and the table with them written in. */
export type ApplyImportEvent = CustomEvent<{
  readonly label: string;
  readonly change: FileChange;
  readonly values: number;
}>;

/** What the preview is made of. */
const COMPARED = ['sheets', 'sheet', 'mapping', 'rows', 'table', 'planNotation', 'end', 'monitoring'] as const;
const NOTHING: Mapping = { headerRow: 0, columns: [], notation: null, percent: null, codes: {} };

/** Values from a file or the clipboard: what its columns are for, then the effect of every row, before anything changes. Fires `apply-import`. */
export class ImportDialog extends LitElement {
  static override properties = {
    rows: { attribute: false },
    table: { attribute: false },
    language: {},
    planNotation: {},
    end: {},
    monitoring: { attribute: false },
    asking: { attribute: false },
    answer: { state: true },
    text: { state: true },
    sheets: { state: true },
    sheet: { state: true },
    mapping: { state: true },
    taken: { state: true },
    desk: { state: true },
    recipes: { state: true },
    recipe: { state: true },
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
  /** What answers to requests are held against; null while there is none. */
  declare asking: Pick<Analysis, 'plan' | 'planHash'> | null;
  /** The request the file answers; null when it answers none. */
  declare answer: RequestAnswer | null;
  declare text: string;
  declare sheets: readonly SheetTable[];
  declare sheet: number;
  declare mapping: Mapping;
  declare taken: ReadonlyMap<string, boolean>;
  /** Reads files; null until it was loaded. */
  declare desk: ImportDesk | null;
  declare recipes: readonly Recipe[];
  /** Name of the recipe the mapping comes from; empty when from none. */
  declare recipe: string;
  readonly #application = new ContextConsumer(this, { context: applicationContext });
  #lines: readonly ImportLine[] | null = [];

  constructor() {
    super();
    this.rows = [];
    this.table = tableOf([]);
    this.language = 'it';
    this.planNotation = 'it';
    this.end = '';
    this.monitoring = null;
    this.asking = null;
    this.desk = null;
    this.recipes = [];
    this.#clear();
  }

  /** Opens the dialog empty. */
  open(): void {
    this.#clear();
    this.renderRoot.querySelector<ImportFile>('import-file')?.clear();
    this.#dialog?.showModal();
    void this.#load();
  }

  get #year(): number {
    return Number(this.end.slice(0, 4));
  }

  #clear(): void {
    this.text = '';
    this.sheets = [];
    this.sheet = 0;
    this.mapping = NOTHING;
    this.taken = new Map();
    this.recipe = '';
    this.answer = null;
  }

  /** Whether a field with the focus would open a keyboard over the dialog: the title has it first. */
  get #isTouched(): boolean {
    return matchMedia('(pointer: coarse)').matches;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  async #load(): Promise<void> {
    this.desk ??= (await this.#application.value?.imports()) ?? null;
    this.recipes = (await this.desk?.recipes()) ?? [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const sheet = this.sheets[this.sheet];
    if (!COMPARED.some((name) => changed.has(name))) return;
    const { rows, table, planNotation: notation, end, monitoring } = this;
    const target = { rows, table, notation, year: this.#year, end, monitoring };
    this.#lines = sheet === undefined ? [] : previewImport(sheet, this.mapping, target, this.answer?.defaults);
  }

  /** The tables of a file: the answers of a request, else of several the first that is shown and has rows. */
  #take(sheets: readonly SheetTable[]): void {
    this.taken = new Map();
    this.answer = this.asking && requestAnswer(sheets, askingPlan(this.asking), this.planNotation);
    if (this.answer) {
      this.sheets = this.answer.refusal === null && this.answer.table ? [this.answer.table] : [];
      this.sheet = 0;
      this.recipe = '';
      this.mapping = this.answer.mapping;
      return;
    }
    this.sheets = sheets;
    const shown = sheets.findIndex(({ hidden, rows }) => !hidden && rows.length > 0);
    this.#choose(Math.max(0, shown));
  }

  #choose(at: number): void {
    const sheet = this.sheets[at];
    if (!sheet) return;
    this.sheet = at;
    this.taken = new Map();
    [this.mapping, this.recipe] = firstMapping(sheet, this.recipes, this.#known(), this.#year);
  }

  #known(): ReadonlySet<string> {
    return new Set(this.rows.flatMap(({ id, aliases }) => [id, ...aliases].map(codeKey)));
  }

  override render() {
    const texts = importTexts[this.language];
    const changes = changesOf(this.#lines ?? [], this.taken);
    return html`<dialog class="dialog" aria-labelledby="title">
      <div class="content">
        <h2 id="title" tabindex="-1" ?autofocus=${this.#isTouched}>${texts.title}</h2>
        ${this.sheets.length === 0 ? html`<p>${texts.hint}</p>` : nothing}
        <import-file
          .read=${this.desk?.read ?? null}
          language=${this.language}
          @file-read=${({ detail }: FileReadEvent) => {
            if (detail.name !== '') this.text = '';
            this.#take(detail.sheets);
          }}
        ></import-file>
        ${
          this.sheets.length > 0 && this.text === ''
            ? nothing
            : html`<div class="field">
                <label for="paste">${texts.orPaste}</label>
                <textarea id="paste" rows="3" spellcheck="false" .value=${this.text} @input=${this.#onText}></textarea>
              </div>`
        }
        ${this.answer === null || this.asking === null ? nothing : html`<import-answer .answer=${this.answer} .plan=${askingPlan(this.asking)} language=${this.language}></import-answer>`}
        ${this.sheets.length === 0 ? nothing : this.#inside()}
        ${
          this.desk === null
            ? nothing
            : html`<import-recipes
                .recipes=${this.recipes}
                .present=${this.answer === null ? recipeOf(this.sheets[this.sheet], this.mapping) : null}
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

  #inside(): TemplateResult {
    const texts = importTexts[this.language];
    const lines = this.#lines;
    return html`${this.recipe === '' ? nothing : html`<p class="notice green">${texts.recipeUsed(this.recipe)}</p>`}
      <import-columns
        .sheets=${this.sheets}
        sheet=${this.sheet}
        .mapping=${this.mapping}
        .asksNotation=${lines?.some(({ outcome }) => outcome === 'notation') ?? false}
        .asksPercent=${lines?.some(({ outcome }) => outcome === 'percent') ?? false}
        language=${this.language}
        @mapping-change=${this.#onMapping}
        @sheet-change=${({ detail }: SheetChangeEvent) => this.#choose(detail.sheet)}
      ></import-columns>
      ${
        lines === null
          ? html`<p class="error" role="alert">${texts.noColumns}</p>`
          : html`<import-changes
              .lines=${lines}
              .taken=${this.taken}
              .codes=${this.rows.map(({ id }) => id)}
              language=${this.language}
              @choices-change=${({ detail }: ChoicesChangeEvent) => {
                this.taken = detail.taken;
              }}
              @code-change=${this.#onCode}
            ></import-changes>`
      }`;
  }

  #onMapping = ({ detail: { mapping, isHeader } }: MappingChangeEvent): void => {
    const sheet = this.sheets[this.sheet];
    if (!sheet || !isHeader) {
      this.mapping = mapping;
      return;
    }
    this.taken = new Map();
    const columns = guessColumns(sheet, mapping.headerRow, this.#known(), this.#year);
    this.mapping = { ...mapping, columns, notation: mapping.notation ?? notationIn(sheet, mapping.headerRow, columns) };
  };

  #onCode = ({ detail: { given, code } }: CodeChangeEvent): void => {
    this.mapping = { ...this.mapping, codes: { ...this.mapping.codes, [codeKey(given)]: code } };
  };

  #onRecipes = ({ detail: { recipes } }: RecipesChangeEvent): void => {
    this.recipes = recipes;
    void this.desk?.keepRecipes(recipes);
  };

  #onText = (event: Event): void => {
    this.text = (event.target as HTMLTextAreaElement).value;
    this.#take([]);
    void this.renderRoot.querySelector<ImportFile>('import-file')?.readRows(this.text);
  };

  #apply(lines: readonly ImportLine[]): void {
    const { path, kind, text } = this.table;
    const detail = {
      label: importTexts[this.language].step(lines.length),
      change: { path, kind, text: mergeActuals(text, lines, this.planNotation) },
      values: lines.length,
    };
    this.dispatchEvent(new CustomEvent('apply-import', { detail }) satisfies ApplyImportEvent);
    void this.#noteAnswer(lines.length);
    this.#dialog?.close();
  }

  async #noteAnswer(values: number): Promise<void> {
    const { desk } = this;
    if (!desk || !this.answer) return;
    const { id } = this.answer.stamp;
    await desk.keepRequests(withAnswer(await desk.requests(), id, { day: desk.today(), values }));
  }
}

customElements.define('import-dialog', ImportDialog);

declare global {
  interface HTMLElementTagNameMap {
    'import-dialog': ImportDialog;
  }
}
