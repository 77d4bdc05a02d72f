import {
  createDoubles,
  createExact,
  evaluate,
  type ExactStanding,
  type FlatPlan,
  flattenPlan,
} from '@traguardo/engine';
import { type Ratio, ratio, ratioToString, type Value } from '@traguardo/model';
import { plugin } from '@traguardo/gender-budget';
import { describe, expect, test } from 'vitest';
import { compileExample, readExample } from './read-example.ts';

/** The flat form of the examples is held to `evaluate`: with their own values, and with others for every input. */
describe.each(['alessandria-asti-2024', 'camera-inventata'])('%s', (example) => {
  const { plan } = compileExample(readExample(example));
  const plugins = [plugin];

  test.each(['revised', 'original'] as const)('gives what evaluate gives, %s targets', (targets) => {
    const flat = flattenPlan(plan, { targets, plugins });
    const expected = evaluate(plan, { targets, plugins }).nodes;
    const exact = createExact(flat);
    exact.run();
    expect(flat.nodes.map(({ code }) => code)).toEqual(expected.map(({ code }) => code));
    expect(flat.nodes.map((_, node) => textOf(exact.read(node)))).toEqual(expected.map(textOf));
    expectNear(flat, exact);
  });

  test.each(Array.from({ length: 20 }, (_, seed) => seed))(
    'gives what evaluate gives for other values (%i)',
    (seed) => {
      const random = generator(seed);
      const other = {
        ...plan,
        actuals: plan.actuals.map((set) => ({
          ...set,
          rows: set.rows.map((row) => ({ ...row, value: varied(row.value, random) })),
        })),
      };
      const flat = flattenPlan(other, { plugins });
      const exact = createExact(flattenPlan(plan, { plugins }));
      exact.run();
      flat.inputs.forEach(({ initial }, input) => exact.change(input, initial));
      expect(flat.nodes.map((_, node) => textOf(exact.read(node)))).toEqual(
        evaluate(other, { plugins }).nodes.map(textOf),
      );
      expectNear(flat, exact);
    },
  );
});

/** Doubles have the status of the exact pass and numbers within 1e-12, after a full pass and after a change of everything. */
function expectNear(flat: FlatPlan, exact: ReturnType<typeof createExact>): void {
  const full = createDoubles(flat);
  full.run();
  flat.nodes.forEach((_, node) => {
    const { status, score, range } = exact.read(node);
    const given = full.read(node);
    expect(given.status).toBe(status);
    const [low, high] = score ? [score, score] : (range ?? [null, null]);
    expect(isNear(given.low, low) && isNear(given.high, high)).toBe(true);
  });
}

function isNear(given: number, expected: Ratio | null): boolean {
  if (!expected) return Number.isNaN(given);
  const wanted = Number(expected.num) / Number(expected.den);
  return Math.abs(given - wanted) <= 1e-12 * wanted;
}

function textOf({ status, score, range }: ExactStanding): string {
  return [status, ...(score ? [score] : (range ?? [])).map(ratioToString)].join(' ');
}

/** A value moved by up to a half, a yes or no turned, or none at all. */
function varied(value: Value, random: () => number): Value {
  if (random() < 0.02) return { kind: 'missing' };
  if (value.kind === 'boolean') return { kind: 'boolean', value: random() < 0.8 };
  if (value.kind !== 'quantity') return value;
  const { quantity } = value;
  const factor = ratio(BigInt(500 + Math.floor(random() * 1000)), 1000n);
  return {
    kind: 'quantity',
    quantity: { ...quantity, value: ratio(quantity.value.num * factor.num, quantity.value.den * factor.den) },
  };
}

function generator(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
