import { type Plan, type Ratio, ratio, ratioToString } from '@traguardo/model';
import * as fc from 'fast-check';
import {
  createBodies,
  createDoubles,
  createDraws,
  createExact,
  type DoublesRun,
  type ExactRun,
  evaluate,
  type FlatPlan,
  flattenPlan,
} from '../src/index.ts';
import { numbers, plans } from './arbitraries.ts';
import { commonPlans } from './common-plans.ts';
import { widePlans } from './flat-plans.ts';
import { law } from './law.ts';
import { ruledPlans } from './ruled-plans.ts';

const anyPlans = fc.oneof(commonPlans, plans, widePlans, ruledPlans);

law('the exact pass gives every node the status, score and range of evaluate', [anyPlans], isAsEvaluated, 400);

law('goals joined in other ways, conditions and adjustments come out as evaluate says', [ruledPlans], isAsEvaluated);

/** Changes of values, by a place among the inputs. */
const changes = fc.array(fc.tuple(fc.nat(), fc.option(numbers, { freq: 4 })), { maxLength: 4 });

law('a change gives what a full exact pass gives', [anyPlans, changes], (plan, changed) => {
  const flat = flattenPlan(plan);
  const [run, other] = [createExact(flat), createExact(flat)];
  run.run();
  for (const [input, value] of changesOf(flat, changed)) {
    run.change(input, value);
    other.set(input, value);
  }
  other.run();
  return isSame(exactTexts(flat, run), exactTexts(flat, other));
});

law(
  'doubles give the status of the exact pass, and numbers as near as doubles can be',
  [anyPlans, changes],
  (plan, changed) => {
    const flat = flattenPlan(plan);
    const [doubles, exact] = [createDoubles(flat), createExact(flat)];
    doubles.run();
    exact.run();
    assertNear(flat, doubles, exact);
    for (const [input, value] of changesOf(flat, changed)) {
      doubles.change(input, numberOf(value));
      exact.change(input, value);
      assertNear(flat, doubles, exact);
    }
    return true;
  },
);

law(
  'many bodies in columns give what each gives alone',
  [anyPlans, changes],
  (plan, changed) => {
    const flat = flattenPlan(plan);
    const alone = createDoubles(flat);
    const bodies = createBodies(flat, 70);
    const body = changed.length * 17;
    for (const [input, value] of changesOf(flat, changed)) {
      bodies.set(body, input, numberOf(value));
      alone.set(input, numberOf(value));
    }
    bodies.run();
    alone.run();
    assertSame(
      flat,
      (node) => bodies.read(body, node),
      (node) => bodies.score(body, node),
      alone,
    );
    for (const [input, value] of changesOf(flat, changed.toReversed())) {
      bodies.change(body, input, numberOf(value));
      alone.change(input, numberOf(value));
      assertSame(
        flat,
        (node) => bodies.read(body, node),
        (node) => bodies.score(body, node),
        alone,
      );
    }
    return true;
  },
  100,
);

law('draws of some inputs give what full passes give', [anyPlans, changes], (plan, changed) => {
  const flat = flattenPlan(plan);
  const values = changesOf(flat, changed);
  const drawn = [...new Set(values.map(([input]) => input))];
  const draws = createDraws(flat, drawn);
  const alone = createDoubles(flat);
  draws.begin();
  values.forEach(([, value], k) => drawn.forEach((_, place) => (draws.drawn(place)[k] = numberOf(value))));
  draws.run(values.length);
  values.forEach(([, value], k) => {
    for (const input of drawn) alone.set(input, numberOf(value));
    alone.run();
    const score = (node: number): number => draws.scores(node)[k] ?? (draws.scores(node)[0] as number);
    assertSame(flat, (node) => alone.read(node), score, alone);
  });
  return true;
});

function numberOf(value: Ratio | null): number {
  return value ? Number(value.num) / Number(value.den) : NaN;
}

/** Standings and scores are those of a run of one body, but for the order in which means are added up. */
function assertSame(
  { nodes }: FlatPlan,
  read: DoublesRun['read'],
  scoreOf: (node: number) => number,
  alone: DoublesRun,
): void {
  for (const [node, { code, counts }] of nodes.entries()) {
    const [given, wanted] = [read(node), alone.read(node)];
    const score = scoreOf(node);
    const isScore = !counts || isClose(score, wanted.score);
    if (
      given.status !== wanted.status ||
      !isClose(given.low, wanted.low) ||
      !isClose(given.high, wanted.high) ||
      !isScore
    )
      throw new Error(`${code}: ${given.status} ${given.low} ${score}, not ${wanted.status} ${wanted.low}`);
  }
}

function isClose(given: number, wanted: number): boolean {
  return Object.is(given, wanted) || Math.abs(given - wanted) <= 1e-14 * Math.max(1, Math.abs(wanted));
}

/** The changes as an input can have them: yes or no, whole days. */
function changesOf({ inputs }: FlatPlan, changed: readonly (readonly [number, Ratio | null])[]) {
  return (inputs.length === 0 ? [] : changed).map(([place, value]): readonly [number, Ratio | null] => {
    const input = place % inputs.length;
    const kind = inputs[input]?.kind;
    if (value === null || kind === 'number' || kind === 'phases') return [input, value];
    return [input, kind === 'boolean' ? ratio(value.num > 0n ? 1 : 0) : ratio(19_800n + value.num)];
  });
}

function isAsEvaluated(plan: Plan): boolean {
  const flat = flattenPlan(plan);
  const exact = createExact(flat);
  exact.run();
  const expected = evaluate(plan).nodes.map(({ code, status, score, range }) => textOf(code, { status, score, range }));
  return isSame(exactTexts(flat, exact), expected);
}

function isSame(given: readonly string[], expected: readonly string[]): boolean {
  const wrong = expected.findIndex((text, at) => text !== given[at]);
  if (wrong >= 0 || expected.length !== given.length) throw new Error(`${given[wrong]}, not ${expected[wrong]}`);
  return true;
}

function exactTexts({ nodes }: FlatPlan, run: ExactRun): readonly string[] {
  return nodes.map(({ code }, node) => textOf(code, run.read(node)));
}

function textOf(code: string, { status, score, range }: ReturnType<ExactRun['read']>): string {
  const ends: readonly Ratio[] = score ? [score] : (range ?? []);
  return [code, status, ...ends.map(ratioToString)].join(' ');
}

function assertNear({ nodes }: FlatPlan, doubles: DoublesRun, exact: ExactRun): void {
  const scores = [...doubles.scores];
  for (const [node, { code, counts }] of nodes.entries()) {
    const { status, score, range } = exact.read(node);
    const given = doubles.read(node);
    if (counts && !isClose(scores[node] as number, given.score)) throw new Error(`${code}: ${scores[node]} told`);
    const [low, high] = score ? [score, score] : (range ?? [null, null]);
    if (status !== given.status || !isNear(given.low, low) || !isNear(given.high, high))
      throw new Error(`${code}: ${given.status} ${given.low}, not ${textOf('', { status, score, range })}`);
  }
}

function isNear(given: number, expected: Ratio | null): boolean {
  if (expected === null) return Number.isNaN(given);
  const wanted = Number(expected.num) / Number(expected.den);
  return Math.abs(given - wanted) <= 1e-12 * Math.max(1, Math.abs(wanted));
}
