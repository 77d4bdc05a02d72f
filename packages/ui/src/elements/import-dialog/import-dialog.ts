import { ContextConsumer } from '@lit/context';
import { codeKey, type Language } from '@traguardo/model';
import type { SheetTable } from '@traguardo/office';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { importTexts } from '../../locales/import.ts';
import { base, buttons, cards, dialogs, forms } from '../../styles/shared.ts';
import { textTable } from '../../worker/imports/text-table.ts';
import { applicationContext } from '../../workspace/application.ts';
import type { ImportDesk } from '../../workspace/import-desk.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';
import type { InputRow } from '../data-view/input-rows.ts';
import { tableOf } from '../data-view/table-edit.ts';
import '../import-changes/import-changes.ts';
import type { ChoicesChangeEvent, CodeChangeEvent } from '../import-changes/import-changes.ts';
import '../import-columns/import-columns.ts';
import type { MappingChangeEvent, SheetChangeEvent } from '../import-columns/import-columns.ts';
import '../import-file/import-file.ts';
import type { FileReadEvent, ImportFile } from '../import-file/import-file.ts';
import '../import-recipes/import-recipes.ts';
import type { RecipesChangeEvent } from '../import-recipes/import-recipes.ts';
import { changesOf, type ImportLine, previewImport } from './import-preview.ts';
import { guessColumns, guessMapping, headingsOf, type Mapping, notationIn } from './mapping.ts';
import { type Recipe, recipeFor } from './recipe.ts';
import { dialogStyles } from './import-dialog.styles.ts';

/** The lines a person confirmed. */
export type ApplyImportEvent = CustomEvent<{ readonly lines: readonly ImportLine[] }>;

/** What the preview is made of. */
const COMPARED = ['sheets', 'sheet', 'mapping', 'rows', 'table', 'planNotation'] as const;
const NOTHING: Mapping = { headerRow: 0, columns: [], notation: null, percent: null, codes: {} };

/** Values from a file or the clipboard: what its columns are for, then the effect of every row, before anything changes. Fires `apply-import`. */
export class ImportDialog extends LitElement {
  static override properties = {
    rows: { attribute: false },
    table: { attribute: false },
    language: {},
    planNotation: {},
    year: { type: Number },
    text: { state: true },
    sheets: { state: true },
    sheet: { state: true },
    mapping: { state: true },
    taken: { state: true },
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
  /** The year of the plan: what a heading means that names a quarter alone. */
  declare year: number;
  declare text: string;
  declare sheets: readonly SheetTable[];
  declare sheet: number;
  declare mapping: Mapping;
  declare taken: ReadonlyMap<string, boolean>;
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
    this.year = 0;
    this.recipes = [];
    this.#clear();
  }

  /** Opens the dialog empty. */
  open(): void {
    this.#clear();
    this.renderRoot.querySelector<ImportFile>('import-file')?.clear();
    this.#dialog?.showModal();
    void this.#loadRecipes();
  }

  #clear(): void {
    this.text = '';
    this.sheets = [];
    this.sheet = 0;
    this.mapping = NOTHING;
    this.taken = new Map();
    this.recipe = '';
  }

  get #desk(): ImportDesk | null {
    return this.#application.value?.imports ?? null;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  async #loadRecipes(): Promise<void> {
    this.recipes = (await this.#desk?.recipes()) ?? [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('text') && this.text.trim() !== '') this.#take([textTable('', this.text)]);
    const sheet = this.sheets[this.sheet];
    if (!COMPARED.some((name) => changed.has(name))) return;
    const target = { rows: this.rows, table: this.table, notation: this.planNotation, year: this.year };
    this.#lines = sheet === undefined ? [] : previewImport(sheet, this.mapping, target);
  }

  /** The tables of a file; of several the first that is shown and has rows. */
  #take(sheets: readonly SheetTable[]): void {
    this.sheets = sheets;
    this.#choose(
      Math.max(
        0,
        sheets.findIndex(({ hidden, rows }) => !hidden && rows.length > 0),
      ),
    );
  }

  #choose(at: number): void {
    const sheet = this.sheets[at];
    if (!sheet) return;
    this.sheet = at;
    this.taken = new Map();
    const guessed = guessMapping(sheet, this.#known(), this.year);
    const recipe = recipeFor(this.recipes, headingsOf(sheet, guessed.headerRow));
    this.recipe = recipe?.name ?? '';
    this.mapping = recipe
      ? {
          headerRow: guessed.headerRow,
          columns: recipe.columns,
          notation: recipe.notation,
          percent: recipe.percent,
          codes: recipe.codes,
        }
      : guessed;
  }

  #known(): ReadonlySet<string> {
    return new Set(this.rows.flatMap(({ id, aliases }) => [id, ...aliases].map(codeKey)));
  }

  override render() {
    const texts = importTexts[this.language];
    const changes = changesOf(this.#lines ?? [], this.taken);
    return html`<dialog class="dialog" aria-labelledby="title">
      <div class="content">
        <h2 id="title">${texts.title}</h2>
        <p>${texts.hint}</p>
        <import-file
          .read=${this.#desk?.read ?? null}
          language=${this.language}
          @file-read=${({ detail }: FileReadEvent) => {
            this.text = '';
            this.#take(detail.sheets);
          }}
        ></import-file>
        <div class="field">
          <label for="paste">${texts.orPaste}</label>
          <textarea id="paste" rows="3" spellcheck="false" .value=${this.text} @input=${this.#onText}></textarea>
        </div>
        ${this.sheets.length === 0 ? nothing : this.#inside()}
        ${
          this.#desk === null
            ? nothing
            : html`<import-recipes
                .recipes=${this.recipes}
                .present=${this.#present()}
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

  #present(): Omit<Recipe, 'name'> | null {
    const sheet = this.sheets[this.sheet];
    const headings = sheet ? headingsOf(sheet, this.mapping.headerRow) : [];
    if (this.mapping.headerRow === 0 || headings.every((heading) => heading === '')) return null;
    const { columns, notation, percent, codes } = this.mapping;
    return { headings, columns, notation, percent, codes };
  }

  #onMapping = ({ detail: { mapping, isHeader } }: MappingChangeEvent): void => {
    const sheet = this.sheets[this.sheet];
    if (!sheet || !isHeader) {
      this.mapping = mapping;
      return;
    }
    this.taken = new Map();
    const columns = guessColumns(sheet, mapping.headerRow, this.#known(), this.year);
    this.mapping = { ...mapping, columns, notation: mapping.notation ?? notationIn(sheet, mapping.headerRow, columns) };
  };

  #onCode = ({ detail: { given, code } }: CodeChangeEvent): void => {
    this.mapping = { ...this.mapping, codes: { ...this.mapping.codes, [codeKey(given)]: code } };
  };

  #onRecipes = ({ detail: { recipes } }: RecipesChangeEvent): void => {
    this.recipes = recipes;
    void this.#desk?.keepRecipes(recipes);
  };

  #onText = (event: Event): void => {
    this.text = (event.target as HTMLTextAreaElement).value;
    if (this.text.trim() === '') this.sheets = [];
  };

  #apply(lines: readonly ImportLine[]): void {
    this.dispatchEvent(new CustomEvent('apply-import', { detail: { lines } }) satisfies ApplyImportEvent);
    this.#dialog?.close();
  }
}

customElements.define('import-dialog', ImportDialog);

declare global {
  interface HTMLElementTagNameMap {
    'import-dialog': ImportDialog;
  }
}
