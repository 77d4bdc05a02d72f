import { expect, it } from 'vitest';
import { readRecipes, type Recipe, recipeFor, recipesText, withRecipe } from './recipe.ts';

const RECIPE: Recipe = {
  name: 'Contabilità',
  headings: ['Cod. indicatore', 'Consuntivo', ''],
  columns: ['code', 'value', 'none'],
  notation: 'it',
  percent: 'ratio',
  codes: { proventi: 'EC07' },
};

it('comes back as it was kept', () => {
  expect(readRecipes(recipesText([RECIPE]))).toEqual([RECIPE]);
  expect(recipeFor([RECIPE], ['cod.  INDICATORE', 'consuntivo'])).toBe(RECIPE);
  expect(recipeFor([RECIPE], ['consuntivo', 'cod. indicatore', 'nota'])).toBeNull();
  expect(recipeFor([{ ...RECIPE, headings: [''] }], [''])).toBeNull();
});

it('is found whatever order the columns are in, unless two have one heading', () => {
  const moved = recipeFor([RECIPE], ['Consuntivo', 'Cod. indicatore']);
  expect(moved).toEqual({ ...RECIPE, headings: ['Consuntivo', 'Cod. indicatore'], columns: ['value', 'code'] });
  const twice: Recipe = { ...RECIPE, headings: ['Codice', 'Dato', 'Dato'], columns: ['code', 'note', 'value'] };
  expect(recipeFor([twice], ['codice', 'dato', 'dato'])).toBe(twice);
  expect(recipeFor([twice], ['dato', 'dato', 'codice'])).toBeNull();
});

it('takes the place of one of its name', () => {
  const other = { ...RECIPE, name: 'contabilità', percent: null };
  expect(withRecipe([RECIPE], other)).toEqual([other]);
  expect(withRecipe([RECIPE], { ...RECIPE, name: 'Anagrafe' }).map(({ name }) => name)).toEqual([
    'Anagrafe',
    'Contabilità',
  ]);
});

it.each([
  ['no text of ours', 'x'],
  ['another format', JSON.stringify({ format: 'other', version: 1, recipes: [] })],
  ['a later version', JSON.stringify({ format: 'traguardo/import-recipes', version: 2, recipes: [] })],
  ['a field too many', JSON.stringify({ format: 'traguardo/import-recipes', version: 1, recipes: [], more: 1 })],
  ['an unknown field of a recipe', recipesText([{ ...RECIPE, more: 1 } as Recipe])],
  ['an unknown role', recipesText([{ ...RECIPE, columns: ['__proto__' as 'code'] }])],
  ['no name', recipesText([{ ...RECIPE, name: ' ' }])],
  ['a code that is no text', recipesText([{ ...RECIPE, codes: { a: 1 as unknown as string } }])],
  ['a list for codes', recipesText([{ ...RECIPE, codes: [] as unknown as Record<string, string> }])],
])('is refused whole with %s', (_, text) => {
  expect(readRecipes(text)).toBeNull();
});

it('looks names up where none is inherited', () => {
  const [read] = readRecipes(recipesText([RECIPE])) ?? [];
  expect([read?.codes['proventi'], read?.codes['constructor']]).toEqual(['EC07', undefined]);
});
