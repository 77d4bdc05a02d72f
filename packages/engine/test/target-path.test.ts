import { type Indicator, type Plan, type Quantity, ratioToString, toDecimal } from '@traguardo/model';
import { expect, test } from 'vitest';
import { evaluate, explain } from '../src/index.ts';
import { actuals, indicator, plan, q, target } from './builder.ts';
import { brief, nodeOf } from './score.ts';

/** A line with targets of 2024, 2026 and 2025, written in this order, and a value of 2024. */
function line(value: string, targets: readonly [string, string, string], rest: Partial<Indicator> = {}): Plan {
  const [own, ...others] = targets;
  const otherTargets = others.map((written, i) => ({ year: 2026 - i, target: target(written) }));
  const children = [{ ...indicator('A', { target: own }), otherTargets, ...rest }];
  return plan(children, { actuals: [actuals({ A: value })] });
}

const text = ({ value, unit }: Quantity): string => `${toDecimal(value, 0)} ${unit.symbol}`;

test.each<
  [title: string, value: string, baseline: string | null, targets: readonly [string, string, string], expected: string]
>([
  ['half of the way: (15 - 12) / (18 - 12)', '15 N.', '12 N.', ['>= 14 N.', '>= 18 N.', '>= 16 N.'], '1/2'],
  ['all of it and more', '21 N.', '12 N.', ['>= 14 N.', '>= 18 N.', '>= 16 N.'], '3/2'],
  ['farther than at the start', '11 N.', '12 N.', ['>= 14 N.', '>= 18 N.', '>= 16 N.'], '-1/6'],
  ['downwards: (8 - 10) / (4 - 10)', '8 gg', '10 gg', ['<= 9 gg', '<= 4 gg', '<= 6 gg'], '1/3'],
  ['without a baseline', '15 N.', null, ['>= 14 N.', '>= 18 N.', '>= 16 N.'], 'null'],
  ['without a value', 'nd', '12 N.', ['>= 14 N.', '>= 18 N.', '>= 16 N.'], 'null'],
  ['where the end is the start', '15 N.', '18 N.', ['>= 14 N.', '>= 18 N.', '>= 16 N.'], 'null'],
  ['in another unit', '15 N.', '12 gg', ['>= 14 N.', '>= 18 N.', '>= 16 N.'], 'null'],
])('%s', (_title, value, baseline, targets, expected) => {
  const { path } = nodeOf(line(value, targets, { baseline: baseline === null ? null : q(baseline) }), 'A').trace;
  expect(path?.progress ? ratioToString(path.progress) : 'null').toBe(expected);
  expect(path?.years.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
});

test('the target of the year counts, the path is told', () => {
  const evaluated = line('15 N.', ['>= 20 N.', '>= 30 N.', '>= 25 N.'], { baseline: q('10 N.') });
  const node = nodeOf(evaluated, 'A');
  expect(brief(node)).toBe('3/4');
  expect(node.trace.path?.years.map(({ year, bound }) => `${year} ${text(bound)}`)).toEqual([
    '2024 20 N.',
    '2025 25 N.',
    '2026 30 N.',
  ]);
  expect(explain(evaluate(evaluated), 'A', 'it')).toContain(
    'Percorso da 10 N. di partenza a 30 N. nel 2026 (quest’anno 20 N.): fatto 25,00 %.',
  );
  expect(explain(evaluate(evaluated), 'A', 'en')).toContain(
    'From 10 N. at the start to 30 N. in 2026 (20 N. this year): 25.00% of the way made.',
  );
  expect(explain(evaluate(line('15 N.', ['>= 20 N.', '>= 30 N.', '>= 25 N.'])), 'A', 'it')).toContain(
    'Percorso da 20 N. nel 2024 a 30 N. nel 2026 (quest’anno 20 N.).',
  );
});

test('one year is no path, and neither are targets without numbers', () => {
  expect(
    nodeOf(plan([indicator('A', { target: '>= 2', baseline: q('1') })], { actuals: [actuals({ A: '2' })] }), 'A').trace
      .path,
  ).toBeNull();
  expect(nodeOf(line('yes', ['yes', 'yes', 'before 2026-06-30']), 'A').trace.path).toBeNull();
});
