import { MISSING, PERCENT, type Plan } from '@traguardo/model';
import type { Assessment } from '../assess/assessment.ts';
import { bandOf } from '../bands.ts';
import { previousPeriod } from '../records.ts';
import { findBenchmark } from './benchmark.ts';
import { type Call, type Implementation, wrongCall } from './call.ts';
import { namedBy } from './named-by.ts';
import { fromQuantity, quantityValue, textValue, truth } from './computed.ts';
import { scoreOf } from './score-of.ts';

/** `value(X)`: the value of a measure or an indicator. */
export const valueOf: Implementation = (call, environment) => {
  const name = namedBy(call.args[0]);
  return name === null ? wrongCall(call) : environment.scope.operand(name, environment.period);
};

/** `score(X)`: the exact score of a node, in percent. */
export const scoreOfNode: Implementation = (call, environment) => {
  const node = environment.scope.assessment(namedBy(call.args[0]) ?? '');
  return node ? scoreOf(node) : wrongCall(call);
};

/** `weight(X)`: the weight of a node among its siblings, in percent; 0 when it takes part in nothing. */
export const weightOfNode: Implementation = (call, environment) => {
  const weight = environment.scope.weight(namedBy(call.args[0]) ?? '');
  return weight ? quantityValue(weight, PERCENT) : wrongCall(call);
};

/** `band(X)`: the band of a node, comparable with its code and with its label. */
export const bandOfNode: Implementation = (call, environment) => {
  const node = environment.scope.assessment(namedBy(call.args[0]) ?? '');
  if (!node) return wrongCall(call);
  if (node.standing.status !== 'ok') return scoreOf(node);
  const { bands } = environment.scope.plan.profile;
  const band = bandOf(node.standing.score, bands);
  return band ? textValue(band.code, band.label) : MISSING;
};

/** `benchmark(NAME, column)` and `benchmark(NAME, column, X)`: a printed figure; X defaults to the indicator at hand. */
export const benchmarkColumn: Implementation = (call, environment) => {
  const [name, column, indicator] = call.args.map(namedBy);
  const code = indicator ?? environment.subject;
  if (!name || !column || code === null) return wrongCall(call);
  const quantity = findBenchmark(environment.scope.plan, name, column, code);
  return quantity ? fromQuantity(quantity) : MISSING;
};

/** `prev(x)`: the same in the year before. */
export const previous: Implementation = (call, environment, evaluate) => {
  const [argument] = call.args;
  if (!argument) return wrongCall(call);
  return evaluate(argument, { ...environment, period: previousPeriod(environment.scope.plan, environment.period) });
};

/** `complete(actuals)`, `complete(X)`: whether no indicator that counts, in the plan or below X, waits for a value. */
export const completeness: Implementation = (call, environment) => {
  const node = environment.scope.assessment(codeToComplete(call, environment.scope.plan));
  return node ? truth(!waits(node)) : wrongCall(call);
};

/** The code of what a call of `complete` asks about: the plan, when it names nothing else. */
export function codeToComplete(call: Call, plan: Plan): string {
  const name = namedBy(call.args[0]);
  return name === null || name === 'actuals' ? plan.root.code : name;
}

function waits(node: Assessment): boolean {
  if (node.members.length === 0) return node.standing.status !== 'excluded' && node.value?.kind === 'missing';
  return node.members.some((member) => node.weights.has(member.code) && waits(member));
}
