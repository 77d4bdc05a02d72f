import { typstSource } from '@traguardo/report';
import fc from 'fast-check';
import {
  COUNT,
  type OutlineCell,
  type OutlineInline,
  type OutlinePart,
  type OutlineTable,
  type OutlineText,
  quantity,
  ratio,
} from '@traguardo/model';
import { expect, it } from 'vitest';
import { compileTypst } from '../src/commands/report/compile-typst.ts';
import { noPdfText } from '../src/commands/report/pdf-words.ts';
import { sampleReport } from './sample-report.ts';

const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'Parola',
    'Un testo un poco più lungo, che va a capo in una cella stretta',
    'supercalifragili',
  ),
  fc.string({
    unit: fc.constantFrom(
      '#',
      '$',
      '*',
      '`',
      '<',
      '>',
      '@',
      '"',
      '\\',
      '/',
      '=',
      '-',
      '[',
      ']',
      '{',
      ')',
      ';',
      'à',
      ' ',
    ),
  }),
);

const words = fc.record({ kind: fc.constant('text' as const), text });

const inlines: fc.Arbitrary<OutlineInline[]> = fc.array(
  fc.oneof(
    words,
    fc.record({
      kind: fc.constant('link' as const),
      href: fc.oneof(text, fc.constantFrom('https://a.b/"', '#c', '#d')),
      content: fc.array(words, { maxLength: 2 }),
    }),
    fc.record({
      kind: fc.constantFrom('strong' as const, 'emphasis' as const),
      content: fc.array(words, { maxLength: 2 }),
    }),
  ),
  { maxLength: 3 },
);

const running: fc.Arbitrary<OutlineText> = fc.oneof(text, inlines);

const cell: fc.Arbitrary<OutlineCell> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: running }),
  fc.record({
    kind: fc.constant('band' as const),
    label: text,
    tone: fc.constantFrom('red' as const, 'neutral' as const),
  }),
  fc.constant({ kind: 'missing' as const }),
  fc.integer().map((number) => ({ kind: 'quantity' as const, quantity: quantity(ratio(number), COUNT), decimals: 0 })),
);

/** Tables as plans make them, and as no plan should: without rows, with groups anywhere and in any order of levels. */
const table: fc.Arbitrary<OutlineTable> = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc.record({
    kind: fc.constant('table' as const),
    caption: text,
    columns: fc.array(text, { minLength: width, maxLength: width }),
    wide: fc.boolean(),
    source: text,
    rows: fc.array(
      fc.oneof(
        fc.record({ cells: fc.array(cell, { minLength: width, maxLength: width }), total: fc.boolean() }),
        fc.record({
          cells: cell.map((each) => [each]),
          total: fc.boolean(),
          group: fc.record({ level: fc.integer({ min: 1, max: 5 }) }),
        }),
      ),
      { maxLength: 8 },
    ),
  }),
);

const part: fc.Arbitrary<OutlinePart> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.integer({ min: 1, max: 6 }),
    text,
    code: fc.constantFrom('c', 'd', 'e'),
  }),
  fc.record({ kind: fc.constant('paragraph' as const), text: running }),
  fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(running, { maxLength: 3 }) }),
  table,
  fc.record({
    kind: fc.constant('picture' as const),
    code: fc.constant('p'),
    caption: text,
    description: text,
    data: fc.constant(null),
    drawing: fc.record({
      width: fc.integer({ min: 50, max: 1300 }),
      height: fc.integer({ min: 10, max: 3000 }),
      top: fc.constant(0),
      title: text,
      shapes: fc.constant([]),
    }),
  }),
);

it('whatever a report holds, its document is one the compiler and both standards take', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 10 }), fc.constantFrom('a-2a', 'ua-1'), async (parts, standard) => {
      const result = await compileTypst(typstSource({ ...sampleReport(), parts }), standard);
      expect(result.kind === 'pdf' ? '' : noPdfText(result, 'en')).toBe('');
    }),
    { numRuns: 40 },
  );
});
