import { coreVocabulary } from '@traguardo/dsl';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHARTS, JOINING_CHARTS, NOT_DRAWN } from './charts.ts';
import { CHART_PICTURES, methodPages, pageText, planText } from './page.ts';
import { planOf } from './score-line.ts';

const root = join(import.meta.dirname, '../..');
const drawn = [...CHARTS, ...JOINING_CHARTS].map(({ page }) => page);

describe.each(['none', ...drawn, ...NOT_DRAWN])('docs/methods/%s.md', (name) => {
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
    expect(shown).toEqual(drawn.includes(name) ? [name] : []);
  });
});

test('every picture is one of a chart', () => {
  const kept = globSync(`${CHART_PICTURES}/*.svg`, { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  expect(kept.toSorted()).toEqual(drawn.map((page) => `${CHART_PICTURES}/${page}.svg`).toSorted());
});

test('every page is in the index', () => {
  expect(
    methodPages()
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(['none', ...drawn, ...NOT_DRAWN].toSorted());
});

test('every scoring and every kind of target of the language has a page with a plan that uses it', () => {
  const pages = methodPages().map(({ name }) => planOf(planText(name)).root);
  const used = JSON.stringify(pages, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  const targets = ['at-least', 'at-most', 'exactly', 'range', 'yes', 'before', 'phases', 'monitor'];
  const methods = ['linear', 'linear-baseline', 'linear-previous', 'gap', 'gap-share', 'milestones', 'pass-fail'];
  const kinds = [...targets, ...methods, 'steps', 'curve', 'late', 'custom'];
  expect(kinds.filter((kind) => !used.includes(`"kind":"${kind}"`))).toEqual([]);
});

test.each(['scoring', 'aggregate', 'weights'])('every word of the clause %s is written on a page', (clause) => {
  const words = coreVocabulary.clauseOf(clause)?.arguments ?? [];
  const texts = methodPages()
    .map(({ name }) => pageText(name))
    .join('\n');
  const missing = words.filter((concept) => !texts.includes(coreVocabulary.print('argument', concept, 'en')));
  expect(missing).toEqual([]);
});
