import type { Language } from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { importTexts } from '../../locales/import.ts';
import { fileStems } from '../../locales/file-stems.ts';
import { base, buttons, forms } from '../../styles/shared.ts';
import { downloadText } from '../../workspace/downloads/download.ts';
import { fileName, type Named } from '../../workspace/downloads/file-name.ts';
import { pickBytes } from '../../workspace/texts/pick-texts.ts';
import { type Recipe, readRecipes, recipesText, withRecipe } from '../import-dialog/recipe.ts';

/** The recipes as a person wants them. */
export type RecipesChangeEvent = CustomEvent<{ readonly recipes: readonly Recipe[] }>;

const MOST_BYTES = 2_000_000;

/** The recipes kept: the present mapping under a name, renamed, removed, handed on as a file. Fires `recipes-change`. */
export class ImportRecipes extends LitElement {
  static override properties = {
    recipes: { attribute: false },
    present: { attribute: false },
    named: { attribute: false },
    language: {},
    name: { state: true },
    notice: { state: true },
  };
  static override styles = [
    base,
    buttons,
    forms,
    css`
      .inside {
        display: grid;
        gap: var(--tg-3);
        padding-block: var(--tg-3);
      }
      summary {
        min-height: 2rem;
        color: var(--tg-heading);
        font-weight: 600;
        cursor: pointer;
      }
      ul {
        display: grid;
        gap: var(--tg-2);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--tg-2);
        align-items: end;
      }
      .row .field {
        flex: 1 1 12rem;
      }
    `,
  ];

  declare recipes: readonly Recipe[];
  /** What would be kept; null where no file is open. */
  declare present: Omit<Recipe, 'name'> | null;
  /** Whose the recipes are: the name of their file says it. */
  declare named: Named;
  declare language: Language;
  declare name: string;
  declare notice: string;

  constructor() {
    super();
    this.recipes = [];
    this.present = null;
    this.named = { year: '', body: '' };
    this.name = '';
    this.notice = '';
  }

  /** What was said and typed of the import before says nothing of another. */
  clear(): void {
    this.name = '';
    this.notice = '';
  }

  override render() {
    const texts = importTexts[this.language];
    return html`<details>
        <summary>${texts.recipes} (${this.recipes.length})</summary>
        <div class="inside">
          <p class="hint">${texts.recipesHint}</p>
          ${this.present === null ? nothing : this.#keep()}
          ${
            this.recipes.length === 0
              ? html`<p class="hint">${texts.noRecipes}</p>`
              : html`<ul>
                  ${this.recipes.map((recipe) => this.#recipe(recipe))}
                </ul>`
          }
          <div class="actions">
            <button
              class="button small"
              type="button"
              ?disabled=${this.recipes.length === 0}
              @click=${this.#onDownload}
            >
              ${texts.exportRecipes}
            </button>
            <button class="button small" type="button" @click=${this.#onTake}>${texts.importRecipes}</button>
          </div>
        </div>
      </details>
      <p class="hint" role="status">${this.notice}</p>`;
  }

  #keep(): TemplateResult {
    const texts = importTexts[this.language];
    return html`<form class="row" @submit=${this.#onKeep}>
      <div class="field">
        <label for="name">${texts.recipeName}</label>
        <input
          id="name"
          maxlength="100"
          autocomplete="off"
          .value=${this.name}
          @input=${(event: Event) => {
            this.name = (event.target as HTMLInputElement).value;
          }}
        />
      </div>
      <button class="button" type="submit" ?disabled=${this.name.trim() === ''}>${texts.keepRecipe}</button>
    </form>`;
  }

  #recipe(recipe: Recipe): TemplateResult {
    const texts = importTexts[this.language];
    return html`<li class="row">
      <div class="field">
        <input
          aria-label=${texts.renameRecipe(recipe.name)}
          maxlength="100"
          .value=${recipe.name}
          @change=${(event: Event) => this.#onRename(recipe, (event.target as HTMLInputElement).value.trim())}
        />
      </div>
      <button
        class="button danger small"
        type="button"
        aria-label=${texts.removeRecipe(recipe.name)}
        @click=${() => {
          this.#change(
            this.recipes.filter((one) => one !== recipe),
            texts.removed(recipe.name),
          );
        }}
      >
        ${texts.remove}
      </button>
    </li>`;
  }

  #onKeep = (event: Event): void => {
    event.preventDefault();
    const name = this.name.trim();
    if (this.present === null || name === '') return;
    this.#change(withRecipe(this.recipes, { ...this.present, name }), importTexts[this.language].kept(name));
    this.name = '';
    this.renderRoot.querySelector('summary')?.focus(); // its button is off until another name is typed
  };

  #onRename(recipe: Recipe, name: string): void {
    if (name === '' || name === recipe.name) return;
    const others = this.recipes.filter((one) => one !== recipe);
    this.#change(withRecipe(others, { ...recipe, name }), importTexts[this.language].kept(name));
  }

  #onDownload = (): void => {
    downloadText(
      `${fileName(fileStems.recipes[this.language], this.named)}.json`,
      recipesText(this.recipes),
      'application/json',
    );
  };

  #onTake = async (): Promise<void> => {
    const texts = importTexts[this.language];
    try {
      const bytes = await pickBytes('.json,application/json', MOST_BYTES);
      if (bytes === null) return;
      const taken = readRecipes(new TextDecoder().decode(bytes));
      if (taken === null) this.notice = texts.notRecipes;
      else this.#change(taken.reduce(withRecipe, this.recipes), texts.recipesAdded(taken.length));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.notice = texts.notRecipes; // larger than any of ours
    }
  };

  #change(recipes: readonly Recipe[], notice: string): void {
    this.notice = notice;
    this.dispatchEvent(new CustomEvent('recipes-change', { detail: { recipes } }) satisfies RecipesChangeEvent);
  }
}

customElements.define('import-recipes', ImportRecipes);

declare global {
  interface HTMLElementTagNameMap {
    'import-recipes': ImportRecipes;
  }
}
