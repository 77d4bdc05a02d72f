import { definitionsOf, type Plan } from '@traguardo/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { compareDefinitions } from '../src/definitions/compare-definitions.ts';
import { parseFile } from '../src/parse/parse.ts';
import { coreVocabulary } from '../src/vocabulary/core.ts';
import { formatFile } from '../src/format/format.ts';

interface Named {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly kind: string;
  /** Null when supplied; names are numbers of earlier measures. */
  readonly formula: string | null;
}

const literal = fc.constantFrom('2', '3', '1.5', '100%', '4 days', 'nd');
const operator = fc.constantFrom('+', '-', '*', '/');

/** A formula over the first `count` measures: `[2]` is a measure. */
const formulaOver = (count: number): fc.Arbitrary<string> => {
  const atom =
    count === 0
      ? literal
      : fc.oneof(
          literal,
          fc.integer({ min: 0, max: count - 1 }).map((n) => `[${n}]`),
        );
  const pair = fc.tuple(atom, operator, atom).map(([a, sign, b]) => `(${a} ${sign} ${b})`);
  const call = fc.tuple(fc.constantFrom('min', 'max', 'sum'), atom, pair).map(([name, a, b]) => `${name}(${a}, ${b})`);
  return fc.oneof(
    atom,
    pair,
    call,
    fc.tuple(pair, operator, call).map(([a, sign, b]) => `${a} ${sign} ${b}`),
  );
};

const measure = (index: number): fc.Arbitrary<Named> =>
  fc.record({
    name: fc.constant(`m${index}`),
    title: fc.constantFrom('Imprese', 'Ricorsi', 'Pratiche', 'Fatture', 'Giorni'),
    unit: fc.constantFrom('', ' unit N.', ' unit days', ' unit €'),
    kind: fc.constantFrom('', ' kind stock', ' kind flow'),
    formula: fc.option(formulaOver(index)),
  });

interface Sketch {
  readonly measures: readonly Named[];
  readonly formula: string;
}

const sketch: fc.Arbitrary<Sketch> = fc.integer({ min: 1, max: 5 }).chain((count) =>
  fc.record({
    measures: fc.tuple(...Array.from({ length: count }, (_, index) => measure(index))),
    formula: formulaOver(count),
  }),
);

const withNames = (formula: string, measures: readonly Named[]): string =>
  formula.replaceAll(/\[(\d+)\]/g, (_, index: string) => measures[Number(index)]?.name ?? 'nd');

/** The text of a sketch. `order` says which of the items comes when, `own` which measures stand inside the indicator. */
function textOf({ measures, formula }: Sketch, order: readonly number[] = [], own: readonly number[] = []): string {
  const lines = measures.map(
    ({ name, title, unit, kind, formula: value }) =>
      `measure ${name} "${title}"${unit}${kind}${value === null ? '' : ` = ${withNames(value, measures)}`}`,
  );
  const [inside, outside] = [true, false].map((isOwn) => lines.filter((_, index) => own.includes(index) === isOwn));
  const indicator = `indicator X "Ics" target >= 3 {\n${(inside ?? []).join('\n')}\nformula ${withNames(formula, measures)}\n}`;
  const items = [...(outside ?? []), indicator];
  const sorted = items.toSorted((a, b) => (order[items.indexOf(a)] ?? 0) - (order[items.indexOf(b)] ?? 0));
  return `plan P period 2024 {\n${sorted.join('\n')}\n}\n`;
}

const planOf = (text: string): Plan => compile({ files: [{ path: 'a.piano', text }] }).plan;
const checksumOf = (text: string): string | null => definitionsOf(planOf(text)).checksum('X');

test('order of lines and names of measures change nothing', () => {
  const orders = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(sketch, orders, (plan, order) => {
      const renamed = plan.measures.map((each, index) => ({ ...each, name: `other_${9 - index}` }));
      expect(checksumOf(textOf({ ...plan, measures: renamed }, order))).toBe(checksumOf(textOf(plan)));
    }),
  );
});

test('where a supplied measure is declared changes nothing', () => {
  fc.assert(
    fc.property(sketch, (plan) => {
      const needed = plan.measures.flatMap(({ formula }) =>
        [...(formula ?? '').matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n)),
      );
      const own = plan.measures.map((_, index) => index).filter((index) => !needed.includes(index));
      expect(checksumOf(textOf(plan, [], own))).toBe(checksumOf(textOf(plan)));
    }),
  );
});

test('language and layout change nothing', () => {
  fc.assert(
    fc.property(sketch, (plan) => {
      const text = textOf(plan);
      const file = parseFile({ path: 'a.piano', text }, coreVocabulary);
      expect(checksumOf(formatFile(file, coreVocabulary, 'it'))).toBe(checksumOf(text));
    }),
  );
});

test('a name for a part of the formula changes nothing', () => {
  fc.assert(
    fc.property(sketch, (plan) => {
      const named = { name: 'part', title: 'Parte', unit: '', kind: '', formula: plan.formula };
      const measures = [...plan.measures, named];
      expect(checksumOf(textOf({ measures, formula: `([${plan.measures.length}])` }))).toBe(checksumOf(textOf(plan)));
    }),
  );
});

test('comparable is having no difference, whichever side comes first', () => {
  fc.assert(
    fc.property(sketch, sketch, (one, other) => {
      const [first, second] = [planOf(textOf(one)), planOf(textOf(other))];
      const [there] = compareDefinitions(first, second).both;
      const [back] = compareDefinitions(second, first).both;
      expect(there?.isComparable).toBe(there?.differences.length === 0);
      expect(back?.isComparable).toBe(there?.isComparable);
      expect(back?.differences.length).toBe(there?.differences.length);
    }),
  );
});

test('another word, unit or kind of a supplied measure that counts, and another number, are felt', () => {
  fc.assert(
    fc.property(sketch, fc.constantFrom('title', 'unit', 'kind'), (plan, field) => {
      const changed = { title: 'Altro', unit: ' unit hours', kind: ' kind stock ' };
      const formula = `[0] / (${plan.formula})`;
      const [zero, ...rest] = plan.measures.map((each, index) =>
        index === 0 ? { ...each, formula: null, kind: '' } : each,
      );
      if (!zero) return;
      const before = checksumOf(textOf({ measures: [zero, ...rest], formula }));
      const other = { ...zero, [field]: changed[field] };
      expect(checksumOf(textOf({ measures: [other, ...rest], formula }))).not.toBe(before);
      expect(checksumOf(textOf({ measures: [zero, ...rest], formula: `${formula} + 17` }))).not.toBe(before);
    }),
  );
});
