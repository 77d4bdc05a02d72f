// What every evaluator computes: the example's plan as in force at the end of its year, for one body or many, each with values of its
// own. The texts are those of the front end (bench/texts); values vary around the published ones and are the same in every run.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../packages/dsl/src/index.ts';
import { fromDecimal, multiply, planAt, planIndicators, ratio, round } from '../../packages/model/src/index.ts';
import { exactInputsOf } from './model.mjs';

const folder = join(import.meta.dirname, '../texts');
const read = (path) => ({ path, text: readFileSync(join(folder, path), 'utf8') });

/** Numbers from 0 to 1, the same in every run. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The plan in force at the end of the year, without what no peer has: individual sheets, checks, tests and what plugins read. */
export function examplePlan() {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.piano'))
    .map(read);
  const data = [read('../../examples/alessandria-asti-2024/dati/consuntivi-2024.csv')];
  const { plan } = compile({ files, data });
  return { ...planAt(plan, plan.period.to, 'revised'), revisions: [], individuals: [], checks: [], tests: [] };
}

/** The plan of one body: its tree, and every supplied value moved to between 60 and 150 % of it, in steps of a thousandth. */
export function bodyOf(plan, seed) {
  const random = generator(seed);
  const phases = new Map(planIndicators(plan).map(({ code, phases: steps }) => [code, steps]));
  const actuals = plan.actuals.map((set) => ({
    ...set,
    rows: set.rows.map((row) => ({ ...row, value: varied(row.value, phases.get(row.id) ?? [], random) })),
  }));
  return { ...plan, actuals };
}

function varied(value, steps, random) {
  const chance = random();
  switch (value.kind) {
    case 'quantity':
      return { ...value, quantity: { ...value.quantity, value: moved(value.quantity, chance) } };
    case 'boolean':
      return { kind: 'boolean', value: chance < 0.9 };
    case 'date':
      return { kind: 'date', date: dayAfter(value.date, Math.floor(chance * 120)) };
    case 'phases':
      return { kind: 'phases', done: steps.slice(0, Math.floor(chance * (steps.length + 1))).map(({ code }) => code) };
    default:
      return value;
  }
}

/**
 * As many decimals as data have. Counts stay above zero, since they divide others, and the one negative value stays on the better side
 * of its negative target, since a miss there has no score and no peer knows such a thing.
 */
function moved({ value, unit }, chance) {
  const factor = ratio(value.num < 0n ? 900 + Math.floor(chance * 600) : 600 + Math.floor(chance * 700), 1000);
  const result = round(multiply(value, factor), unit.symbol === 'N.' ? 0 : unit.symbol === '%' ? 4 : 2);
  return result.num === 0n ? fromDecimal('1') : result;
}

function dayAfter(date, days) {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Other values for the inputs of a body, seven times: `[step][input]` is `{ number, exact }`. A number moves by as many units of its last
 * decimal as the step says, yes becomes no in every second step.
 */
export function stepsOf(model, plan) {
  const answers = new Set(
    plan.actuals.flatMap(({ rows }) => rows.filter(({ value }) => value.kind === 'boolean').map(({ id }) => id)),
  );
  const values = exactInputsOf(model, plan);
  return Array.from({ length: 7 }, (_, step) =>
    values.map(({ num, den }, input) => {
      const exact = answers.has(model.inputs[input]) ? ratio(step % 2) : ratio(num + BigInt(step), den);
      return { exact, number: Number(exact.num) / Number(exact.den) };
    }),
  );
}
