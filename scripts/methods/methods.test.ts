import { coreVocabulary } from '@traguardo/dsl';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHARTS } from './charts.ts';
import { CHART_PICTURES, methodPages, pageText, planText } from './page.ts';
import { planOf } from './score-line.ts';

const root = join(import.meta.dirname, '../..');
const scorings = ['none', ...CHARTS.map(({ page }) => page)];

describe.each(scorings)('docs/methods/%s.md', (name) => {
  const text = pageText(name);

  test('says it in both languages, with formula, a plan with a test, laws and source', () => {
    const [title, italian, english] = text.split('\n').filter((line) => line !== '');
    expect(title).toMatch(/^# .+ · .+$/);
    expect(italian).toMatch(/^[^*].*\.$/);
    expect(english).toMatch(/^\*.*\.\*$/);
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, head]) => head)).toEqual([
      'Formula',
      'A plan that runs',
      'What holds',
      'Source',
    ]);
    expect(planText(name)).toMatch(/^test /m);
  });

  test('shows its chart, and no other', () => {
    const shown = [...text.matchAll(/\]\(\.\.\/images\/methods\/(.*)\.svg\)/g)].map(([, picture]) => picture);
    expect(shown).toEqual(CHARTS.some(({ page }) => page === name) ? [name] : []);
  });
});

test('every picture is one of a chart', () => {
  const kept = globSync(`${CHART_PICTURES}/*.svg`, { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  expect(kept.toSorted()).toEqual(CHARTS.map(({ page }) => `${CHART_PICTURES}/${page}.svg`).toSorted());
});

test('every scoring and every kind of target of the language has a page with a plan that uses it', () => {
  const pages = methodPages().map(({ name }) => planOf(planText(name)).root);
  const used = JSON.stringify(pages, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  const targets = ['at-least', 'at-most', 'exactly', 'range', 'yes', 'before', 'phases', 'monitor'];
  const methods = ['linear', 'linear-baseline', 'linear-previous', 'gap', 'gap-share', 'milestones', 'pass-fail'];
  const kinds = [...targets, ...methods, 'steps', 'curve', 'late', 'custom'];
  expect(kinds.filter((kind) => !used.includes(`"kind":"${kind}"`))).toEqual([]);
});

test('every word of the clause is written on a page', () => {
  const words = coreVocabulary.clauseOf('scoring')?.arguments ?? [];
  const texts = methodPages()
    .map(({ name }) => pageText(name))
    .join('\n');
  const missing = words.filter((concept) => !texts.includes(coreVocabulary.print('argument', concept, 'en')));
  expect(missing).toEqual([]);
});
