import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Pages that say the same in both languages. What one gains, the other must gain. */
const PAIRS = [
  ['language.md', 'lingua.md'],
  ['guide.md', 'guida.md'],
  ['application.md', 'applicazione.md'],
  ['year.md', 'anno.md'],
  ['plugin.md', 'estensione.md'],
] as const;

/** The shape of a page: a line for every section, with its number and how many paragraphs, rows, items, texts and marks it has. */
function shapeOf(page: string): readonly string[] {
  const text = readFileSync(join(import.meta.dirname, '../docs', page), 'utf8');
  return text.split(/^(?=##+ )/m).map((section) => {
    const head = /^(#+)(?: (\d+)\.)?/.exec(section);
    const prose = section.replaceAll(/^```.*\n[\s\S]*?^```$/gm, '');
    const count = (pattern: RegExp): number => prose.match(pattern)?.length ?? 0;
    return [
      `${head?.[1] ?? ''} ${head?.[2] ?? ''}`,
      `paragraphs ${count(/\n\n(?=\S)/g)}`,
      `rows ${count(/^\|/gm)}`,
      `items ${count(/^(\d+\.|-) /gm)}`,
      `texts ${section.match(/^```\w/gm)?.length ?? 0}`,
      `planned ${count(/\*\((planned|previsto)\)\*/g)}`,
      `decisions ${[...section.matchAll(/decisione? (\d{4})/g)].map(([, number]) => number).join(' ')}`,
    ].join(', ');
  });
}

test.each(PAIRS)('%s and %s have the same sections, with as much in each', (english, italian) => {
  expect(shapeOf(italian)).toEqual(shapeOf(english));
  expect(shapeOf(english).length).toBeGreaterThan(5);
});
