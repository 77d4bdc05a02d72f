import { ACTUAL_COLUMNS } from '@traguardo/dsl';
import { codeKey, type Language } from '@traguardo/model';
import type { SheetTable } from '@traguardo/office';
import { type ColumnRole, guessMapping, headingsOf, type Mapping } from './mapping.ts';

/** A mapping kept under a name, for files with the same headings. */
export interface Recipe extends Omit<Mapping, 'headerRow'> {
  readonly name: string;
  readonly headings: readonly string[];
}

/** Says of a text that it is recipes; the number goes up when their fields change. */
const FORMAT = 'traguardo/import-recipes';
const VERSION = 1;
const FIELDS = ['name', 'headings', 'columns', 'notation', 'percent', 'codes'];
const ROLES: ReadonlySet<unknown> = new Set<ColumnRole>(['none', 'period', ...ACTUAL_COLUMNS]);
/** More is no table of values. */
const [MOST_RECIPES, MOST_COLUMNS, MOST_CODES, LONGEST] = [500, 500, 20_000, 1000];

/** Recipes as a text to keep or to hand on. */
export function recipesText(recipes: readonly Recipe[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, recipes }, null, 2)}\n`;
}

/** The recipes of a text; null when it is not such a text in every part: nothing unknown, nothing missing. */
export function readRecipes(text: string): readonly Recipe[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!hasFields(value, ['format', 'version', 'recipes'])) return null;
  const { format, version, recipes } = value;
  if (format !== FORMAT || version !== VERSION || !Array.isArray(recipes) || recipes.length > MOST_RECIPES) return null;
  return recipes.every(isRecipe) ? recipes.map((recipe) => ({ ...recipe, codes: tidyCodes(recipe.codes) })) : null;
}

/** The recipe for these headings, its columns in their order: it may be another than when it was kept. Null when there is none. */
export function recipeFor(recipes: readonly Recipe[], headings: readonly string[]): Recipe | null {
  const wanted = foldedHeadings(headings);
  if (wanted.length === 0) return null;
  const same = recipes.find((recipe) => isSameList(foldedHeadings(recipe.headings), wanted));
  // Of two columns under one heading only their order tells which is which.
  if (same || new Set(wanted).size < wanted.length) return same ?? null;
  const moved = recipes.find((recipe) => isSameList(foldedHeadings(recipe.headings).toSorted(), wanted.toSorted()));
  if (!moved) return null;
  const roles = new Map(foldedHeadings(moved.headings).map((heading, at) => [heading, moved.columns[at] ?? 'none']));
  return { ...moved, headings, columns: wanted.map((heading) => roles.get(heading) ?? 'none') };
}

/** The mapping a sheet begins with and the name of the recipe it comes from: guessed, and from no recipe, where none is for its headings. */
export function firstMapping(
  sheet: SheetTable,
  recipes: readonly Recipe[],
  known: ReadonlySet<string>,
  year: number,
): readonly [Mapping, string] {
  const guessed = guessMapping(sheet, known, year);
  const recipe = recipeFor(recipes, headingsOf(sheet, guessed.headerRow));
  if (recipe === null) return [guessed, ''];
  const { columns, notation, percent, codes } = recipe;
  return [{ headerRow: guessed.headerRow, columns, notation, percent, codes }, recipe.name];
}

/** A mapping as a recipe to be named; null where the sheet has no headings to know it by. */
export function recipeOf(
  sheet: SheetTable | undefined,
  { headerRow, columns, notation, percent, codes }: Mapping,
): Omit<Recipe, 'name'> | null {
  const headings = sheet ? headingsOf(sheet, headerRow) : [];
  const isNamed = headerRow > 0 && headings.some((heading) => heading !== '');
  return isNamed ? { headings, columns, notation, percent, codes } : null;
}

/** The recipes with one more, in the place of one of the same name. */
export function withRecipe(recipes: readonly Recipe[], recipe: Recipe): readonly Recipe[] {
  const others = recipes.filter(({ name }) => codeKey(name) !== codeKey(recipe.name));
  return [...others, recipe].toSorted((one, other) => one.name.localeCompare(other.name));
}

function foldedHeadings(headings: readonly string[]): readonly string[] {
  const folded = headings.map((heading) => heading.toLowerCase().replaceAll(/\s+/g, ' ').trim());
  return folded.slice(0, folded.findLastIndex((heading) => heading !== '') + 1);
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}

function isRecipe(value: unknown): value is Recipe {
  if (!hasFields(value, FIELDS)) return false;
  const { name, headings, columns, notation, percent, codes } = value;
  return (
    isText(name) &&
    name.trim() !== '' &&
    isList(headings, isText) &&
    isList(columns, (role) => ROLES.has(role)) &&
    isOneOf<Language>(notation, ['it', 'en']) &&
    isOneOf(percent, ['points', 'ratio']) &&
    isCodes(codes)
  );
}

function hasFields(value: unknown, fields: readonly string[]): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const names = Object.keys(value);
  return names.length === fields.length && fields.every((field) => names.includes(field));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= MOST_COLUMNS && value.every(isItem);
}

function isOneOf<Word extends string>(value: unknown, words: readonly Word[]): boolean {
  return value === null || words.some((word) => word === value);
}

function isCodes(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return entries.length <= MOST_CODES && entries.every(([from, to]) => isText(from) && isText(to));
}

/** Names from outside are looked up where no name is inherited. */
function tidyCodes(codes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.assign(Object.create(null), codes);
}
