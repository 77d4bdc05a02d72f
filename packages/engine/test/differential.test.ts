import { type Expression, partsOf, type Plan, planIndicators, planNodes } from '@traguardo/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { scopeOn } from '../src/evaluate.ts';
import { evaluateIn } from '../src/expression/evaluate-expression.ts';
import { evaluate } from '../src/index.ts';
import { disagreement, flatDisagreement } from './disagreement.ts';
import { law } from './law.ts';
import type { Case } from './oracle/oracle.ts';
import { judgedPlans } from './judged-plans.ts';

const agree = (compare: typeof disagreement) => (asked: Case) => {
  const told = compare(asked);
  if (told !== null) throw new Error(told);
  return true;
};

law(
  'an independent naive evaluator gives the same statuses and fractions, with no tolerance',
  [judgedPlans],
  agree(disagreement),
  2_000,
);

law('and the same as the exact pass of the flat form', [judgedPlans], agree(flatDisagreement), 400);

const METHODS =
  'pass-fail linear linear-baseline linear-previous gap gap-share milestones steps curve late custom scale at-least at-most exactly range yes before phases weighted-mean composition mean sum min max index reference';
const NODES = 'plan area objective operational group indicator index individual';
const FUNCTIONS = 'if min max sum mean abs round value score prev apply';
const OPERATORS = '+ - * / and or not >= <= > < = != ~';

test('the plans have every method and every function, with what is known, missing and undefined', () => {
  const cases = fc.sample(judgedPlans, { numRuns: 500, seed: 1 });
  const found = new Map<string, number>();
  for (const each of cases.flatMap(interesting)) found.set(each, (found.get(each) ?? 0) + 1);
  const each = (words: string, ...states: string[]) =>
    words.split(' ').flatMap((word) => states.map((state) => `${word} ${state}`));
  const wanted = [
    ...each(METHODS, 'ok', 'missing', 'undefined'),
    ...each(NODES, 'ok', 'missing', 'undefined'),
    ...each('objective index individual', 'void'),
    ...each('indicator individual', 'excluded'),
    ...each('condition', 'true', 'false', 'missing', 'undefined'),
    ...each(FUNCTIONS, 'known', 'missing', 'undefined'),
    ...each('count days weight', 'known'),
    ...each(OPERATORS, 'known', 'missing', 'undefined'),
    ...each('within', 'known', 'undefined'),
    ...each(
      'cause',
      'division-by-zero',
      'wrong-type',
      'non-positive-target',
      'linear-zero',
      'scoring-order',
      'no-baseline',
      'no-percentage',
    ),
    ...each('adjusted', 'indicator', 'objective', 'group', 'index', 'individual'),
    ...each('day', '2024-12-31', '2024-06-30', '2024-09-18', '2025-05-31'),
    ...each('revision', 'counts', 'changes'),
    'several rows of a flow',
    'a computed measure',
    'absolute weights',
  ];
  const LEAST = 5;
  expect(
    wanted.filter((word) => (found.get(word) ?? 0) < LEAST).map((word) => `${word}: ${found.get(word) ?? 0}`),
  ).toEqual([]);
});

/** What one plan has that is worth having, once for each node and part of a formula. */
function interesting(asked: Case): readonly string[] {
  const { plan, at, targets } = asked;
  const outcome = evaluate(plan, { at, targets });
  const isRevised = targets === 'revised' && plan.revisions.some((revision) => revision.at <= at);
  const original = isRevised ? evaluate(plan, { at, targets: 'original' }) : outcome;
  const scope = scopeOn(plan, at, targets, []);
  const stateOf = (expression: Expression): string => {
    const { kind } = evaluateIn(expression, { scope, subject: null, period: null });
    return kind === 'missing' || kind === 'undefined' ? kind : 'known';
  };
  return [
    `day ${at}`,
    ...(plan.profile.weights === 'absolute' ? ['absolute weights'] : []),
    ...(isRevised ? ['revision counts'] : []),
    ...(scores(outcome.nodes) !== scores(original.nodes) ? ['revision changes'] : []),
    ...outcome.nodes.flatMap(({ kind, status, trace, adjustment }) => [
      `${kind} ${status}`,
      `${trace.rule} ${status}`,
      ...(trace.scoring?.kind === 'pass-fail' ? [`pass-fail ${status}`] : []),
      ...(adjustment ? [`adjusted ${kind}`] : []),
      ...(trace.cause ? [`cause ${trace.cause.kind}`] : []),
      ...(trace.gate && trace.gate.holds !== null ? [`condition ${trace.gate.holds}`] : []),
      ...trace.inputs.flatMap(({ id, rows }) => [
        ...(rows.length > 1 ? ['several rows of a flow'] : []),
        ...(id === 'each' || id === 'grown' ? ['a computed measure'] : []),
      ]),
    ]),
    ...gatesOf(plan).map((gate) => `condition ${stateOf(gate)}`),
    ...[...gatesOf(plan), ...planIndicators(plan).flatMap(({ formula }) => formula ?? [])]
      .flatMap(allParts)
      .flatMap((part) => namesOf(part).map((name) => `${name} ${stateOf(part)}`)),
  ];
}

function scores(nodes: ReturnType<typeof evaluate>['nodes']): string {
  return nodes.map(({ code, score }) => `${code} ${score?.num}/${score?.den}`).join();
}

function gatesOf(plan: Plan): readonly Expression[] {
  const gated = [...planNodes(plan), ...plan.individuals.flatMap(({ objectives }) => objectives)];
  return gated.flatMap(({ gate }) => gate?.condition ?? []);
}

function allParts(expression: Expression): readonly Expression[] {
  return [expression, ...partsOf(expression).flatMap(allParts)];
}

function namesOf(part: Expression): readonly string[] {
  if (part.kind === 'call') return [part.name];
  if (part.kind === 'apply') return ['apply'];
  if (part.kind === 'unary') return part.operator === 'not' ? ['not'] : [];
  if (part.kind === 'binary') return [part.operator, ...(part.within ? ['within'] : [])];
  return [];
}
