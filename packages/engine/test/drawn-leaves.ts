import {
  type ActualStatus,
  type Expression,
  type Grade,
  type Indicator,
  ratio,
  type Scoring,
  type Target,
} from '@traguardo/model';
import * as fc from 'fast-check';
import { binary, call, lit, place, q, ref, target } from './builder.ts';
import { formulas, SELF, UNITS, type UnitText, written } from './drawn-expressions.ts';

/** A supplied number without its unit; null is `nd`. */
export interface DrawnRow {
  readonly n: number | null;
  readonly date: string | null;
  readonly status: ActualStatus;
}

const DATES = ['2022-12-31', '2023-06-30', '2023-12-31', '2024-03-31', '2024-06-30', '2024-12-31', '2025-03-31', null];
const dates = fc.record({
  date: fc.constantFrom<(string | null)[]>(...DATES),
  status: fc.constantFrom<ActualStatus>('provisional', 'final', 'certified'),
});

const numbers = fc.tuple(dates, fc.option(fc.integer({ min: -3, max: 14 }), { freq: 12 }));
const drawnRow = numbers.map(([dated, n]): DrawnRow => ({ ...dated, n }));

/** Dated rows of three years and beyond, also without a day. */
export const drawnRows: fc.Arbitrary<readonly DrawnRow[]> = fc.array(drawnRow, { maxLength: 5 });

/** The same, most often with something for the year and the one before. */
export const drawnRowsOfMeasures = fc
  .tuple(drawnRows, drawnRow, drawnRow, fc.boolean())
  .map(([rows, now, before, isSupplied]) =>
    isSupplied ? [...rows, { ...now, date: null }, { ...before, date: '2023-06-30' }] : rows,
  );

/** An indicator in one unit, with the texts of its rows. */
export interface DrawnLeaf extends Pick<Indicator, 'scoring' | 'formula' | 'unit' | 'scale' | 'baseline'> {
  readonly target: Target;
  readonly rows: readonly (readonly [string, Omit<DrawnRow, 'n'>])[];
}

const here = { place: place() };

function scoringsIn(unit: UnitText): fc.Arbitrary<Scoring | null> {
  const of = (n: number | string) => q(written(n, unit));
  const at = (n: number, num: number, den: number) => ({ value: of(n), score: ratio(num, den) });
  const custom = (name: string, ...args: Expression[]): Scoring => ({ kind: 'custom', name, args, ...here });
  return fc.constantFrom<(Scoring | null)[]>(
    null,
    null,
    { kind: 'pass-fail', ...here },
    { kind: 'linear', zero: of(0), ...here },
    { kind: 'linear-baseline', ...here },
    { kind: 'linear-previous', ...here },
    { kind: 'gap', width: of(4), ...here },
    { kind: 'gap-share', share: ratio(1, 3), ...here },
    { kind: 'milestones', min: at(1, 1, 2), max: at(12, 6, 5), excellent: null, ...here },
    {
      kind: 'milestones',
      min: at(1, 0, 1),
      max: { ...at(12, 6, 5), value: q('12') },
      excellent: at(13, 13, 10),
      ...here,
    },
    { kind: 'curve', points: [at(-2, 0, 1), at(3, 2, 3), at(9, 5, 4)], ...here },
    {
      kind: 'steps',
      steps: [
        { comparison: '>=', bound: of(6), score: ratio(1) },
        { comparison: '>', bound: q('1 %'), score: ratio(3, 7) },
      ],
      ...here,
    },
    custom('half', lit(written(2, unit))),
    custom('half', ref('eur')),
    custom('ratio'),
    custom('echo'),
  );
}

/** Targets of numbers in a unit: written, from formulas, and from last year's value. */
function targetsIn(unit: UnitText): fc.Arbitrary<Target> {
  const kinds = fc.constantFrom('at-least', 'at-most', 'exactly', 'phases');
  const bounds = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(4, 10, 5, -3, 0).map((n): Expression => lit(written(n, unit))) },
    { weight: 3, arbitrary: formulas(unit, 1) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('105 %', '0.9').map((factor) => binary(call('prev', ref(SELF)), '*', lit(factor))),
    },
  );
  return fc.oneof(
    { weight: 6, arbitrary: fc.tuple(kinds, bounds).map(([kind, bound]) => ({ kind, bound, ...here }) as Target) },
    {
      weight: 1,
      arbitrary: fc.tuple(bounds, bounds).map(([low, high]): Target => ({ kind: 'range', low, high, ...here })),
    },
    { weight: 1, arbitrary: fc.constantFrom('monitor', 'nd', 'yes').map(target) },
  );
}

export const targets: fc.Arbitrary<Target> = fc.oneof(
  ...UNITS.map(targetsIn),
  fc.constantFrom('before 2024-06-30', 'yes').map(target),
);

/** Numbers of one unit: seldom a row or the target is in another. */
const ofNumbers = fc.constantFrom(...UNITS).chain((unit) => {
  const units = fc.oneof(
    { weight: 9, arbitrary: fc.constant(unit) },
    { weight: 1, arbitrary: fc.constantFrom(...UNITS) },
  );
  const rows = fc
    .tuple(drawnRows, units)
    .map(([drawn, its]) => drawn.map(({ n, ...dated }) => [n === null ? 'nd' : written(n, its), dated] as const));
  return fc.record<DrawnLeaf>({
    target: units.chain(targetsIn),
    scoring: units.chain(scoringsIn),
    formula: fc.oneof(fc.constant(null), formulas(unit, 3)),
    unit: fc.option(
      units.map((its) => q(written(1, its)).unit),
      { freq: 1 },
    ),
    rows,
    scale: fc.constant([]),
    baseline: fc.option(units.map((its) => q(written(2, its)))),
  });
});

const SCALE = [
  ['good', 1, 1],
  ['fair', 3, 5],
  ['great', 6, 5],
  ['poor', 0, 1],
] as const;
const scale = SCALE.map(([code, num, den]): Grade => ({ code, title: '', share: ratio(num, den), ...here }));

const ofWords = fc.record<DrawnLeaf>({
  target: fc.constantFrom('>= 100 %', '>= 60 %', '<= 60 %').map(target),
  scoring: fc.constantFrom<(Scoring | null)[]>(
    null,
    { kind: 'pass-fail', ...here },
    { kind: 'linear', zero: q('0 %'), ...here },
  ),
  formula: fc.constant(null),
  unit: fc.constant(null),
  rows: fc.array(
    fc.tuple(fc.constantFrom('[good]', '[fair]', '[great]', '[poor]', '[other]', '[good fair]', 'nd'), dates),
    { minLength: 1, maxLength: 3 },
  ),
  scale: fc.constant(scale),
  baseline: fc.constant(null),
});

const ofDays = fc.record<DrawnLeaf>({
  target: fc.constantFrom('before 2024-06-30', 'before 2024-06-30', '= 2024-06-30', '= yes').map(target),
  scoring: fc.constantFrom<(Scoring | null)[]>(
    null,
    { kind: 'pass-fail', ...here },
    { kind: 'late', loss: ratio(1, 10), days: 30, ...here },
    { kind: 'gap', width: q('40 gg'), ...here },
    { kind: 'gap', width: q('40 N.'), ...here },
    {
      kind: 'curve',
      points: [
        { value: q('-30'), score: ratio(6, 5) },
        { value: q('30 gg'), score: ratio(1, 2) },
      ],
      ...here,
    },
    { kind: 'custom', name: 'punctual', args: [], ...here },
  ),
  formula: fc.constant(null),
  unit: fc.constant(null),
  rows: fc.array(
    fc.tuple(fc.constantFrom('2024-06-30', '2024-07-20', '2024-02-29', '2024-12-31', 'yes', 'nd'), dates),
    { minLength: 1, maxLength: 3 },
  ),
  scale: fc.constant([]),
  baseline: fc.constant(null),
});

export const drawnLeaves: fc.Arbitrary<DrawnLeaf> = fc.oneof(
  { weight: 6, arbitrary: ofNumbers },
  { weight: 1, arbitrary: ofWords },
  { weight: 1, arbitrary: ofDays },
);
