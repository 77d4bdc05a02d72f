import { expect, test } from 'vitest';
import { outlineMarkdown, readStamp, reportMarkdown } from '../src/index.ts';
import { sampleReport } from './sample-report.ts';

test('the report as Markdown has its title, chapters one level deeper, annex and stamp', () => {
  const text = reportMarkdown(sampleReport(), { draft: true });
  const headings = text.split('\n').filter((line) => line.startsWith('#'));
  expect(headings).toEqual([
    '# Relazione sulla performance 2024',
    '## Premessa',
    String.raw`## 1. I principali risultati`,
    '#### Un titolo che salta un livello',
    '### Il personale',
    '## Allegato',
  ]);
  expect(text).toContain('**Bozza.**');
  expect(text).toMatch(/Piano: ENTE · .* · Giornale del ciclo: ABCD-EFGH\n/);
  expect(readStamp(text)).toEqual(sampleReport().stamp);
  expect(text).toContain('| **AS1 Competitività** |  |  |  |');
  expect(text).toContain('| **Ente** | **–** | **99,90 %** | **–** |');
});

test('words that look like marks of Markdown stay words', () => {
  const shown = (text: string): string => outlineMarkdown([{ kind: 'paragraph', text }], 'it').trim();
  expect(shown('2 * 3 [a] <b> `c` _d_ e_f')).toBe(String.raw`2 \* 3 \[a] \<b> \`c\` \_d\_ e_f`);
  expect(shown('# no')).toBe(String.raw`\# no`);
  expect(shown('2024. Un anno')).toBe(String.raw`2024\. Un anno`);
});

test('a picture is the table of its numbers, and nothing where that stands beside it', () => {
  const picture = sampleReport().parts.find((part) => part.kind === 'picture');
  if (picture === undefined) throw new Error('no picture');
  const shown = outlineMarkdown([picture, { ...picture, data: null }, { kind: 'paragraph', text: 'Poi.' }], 'it');
  expect(shown.replaceAll(/^\|.*$/gm, '|')).toMatch(/^\*Punteggi, i numeri\*\n\n(?:\|\n)+\nFonte: .+\n\nPoi\.\n$/);
});
