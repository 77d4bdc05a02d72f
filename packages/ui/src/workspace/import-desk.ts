import { type Recipe, readRecipes, recipesText } from '../elements/import-dialog/recipe.ts';
import type { SettingsStore } from '../storage/settings-store.ts';
import type { ImportRequest } from '../worker/imports/import-protocol.ts';
import type { ReadingFile } from '../worker/imports/import-client.ts';

/** Reading files of values, and the recipes kept for them. */
export interface ImportDesk {
  read(file: ImportRequest, onProgress: (done: number, total: number) => void): ReadingFile;
  /** Those kept; none where what is kept cannot be read. */
  recipes(): Promise<readonly Recipe[]>;
  keepRecipes(recipes: readonly Recipe[]): Promise<void>;
}

export interface ImportDeskWorld {
  readonly read: ImportDesk['read'];
  readonly settings: SettingsStore;
}

/** The name recipes are kept under. */
const RECIPES = 'import-recipes';

export function createImportDesk({ read, settings }: ImportDeskWorld): ImportDesk {
  return {
    read,
    recipes: async () => readRecipes((await settings.get(RECIPES)) ?? '') ?? [],
    keepRecipes: (recipes) => settings.set(RECIPES, recipesText(recipes)),
  };
}
