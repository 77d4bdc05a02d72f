import { createEvaluator, evaluate } from '@traguardo/engine';
import { type Actual, type Actuals, type Outcome, type Plan, type Ratio, type Value } from '@traguardo/model';
import { expect, test } from 'vitest';
import { loadProgram } from '../src/load.ts';

const nowhere = { write: () => {} };
const ENVIRONMENT = { env: {}, stdin: (async function* () {})(), stdout: nowhere, stderr: nowhere };

function bytes(outcome: Outcome): string {
  return JSON.stringify(outcome, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
}

/** Another value of the same kind. */
function other(value: Value): Value {
  if (value.kind === 'boolean') return { kind: 'boolean', value: !value.value };
  if (value.kind !== 'quantity') return { kind: 'missing' };
  const { num, den }: Ratio = value.quantity.value;
  return { kind: 'quantity', quantity: { ...value.quantity, value: { num: num * 3n + 1n, den: den * 4n } } };
}

/** The sets with one row in the place of another. */
function replaced(sets: Plan['actuals'], old: Actual, row: Actual): readonly Actuals[] {
  return sets.map((set) => ({ ...set, rows: set.rows.map((each) => (each === old ? row : each)) }));
}

test.each([
  ['alessandria-asti-2024', {}],
  ['alessandria-asti-2024', { at: '2024-07-31' }],
  ['alessandria-asti-2024', { targets: 'original' as const }],
  ['camera-inventata', {}],
])(
  '%s, %o: one value changed after another gives what evaluating anew gives, and computes little',
  async (name, how) => {
    const { plan, plugins } = await loadProgram({ paths: [`examples/${name}`] }, ENVIRONMENT, 'it');
    const options = { ...how, plugins };
    const evaluator = createEvaluator(plan, options);
    const whole = evaluator.computed;
    let actuals = plan.actuals;
    const rows = actuals.flatMap((set) => set.rows);
    for (const [index, old] of rows.entries()) {
      if (index % 5 > 0) continue;
      actuals = replaced(actuals, old, { ...old, value: other(old.value) });
      const outcome = evaluator.change({ actuals });
      expect(evaluator.computed).toBeLessThan(whole / 3);
      expect(bytes(outcome) === bytes(evaluate({ ...plan, actuals }, options))).toBe(true);
    }
  },
);
