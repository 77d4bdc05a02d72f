import { type Expression, partsOf, type Scoring, type Target, type TraceCall, type Value } from '@traguardo/model';
import type { Apply } from './expression/apply.ts';
import type { Computed } from './expression/computed.ts';
import { evaluateIn } from './expression/evaluate-expression.ts';
import type { Environment } from './expression/scope.ts';
import { boundFor } from './scoring/bound-for.ts';
import { resultOfScoring } from './scoring/custom.ts';

/** So many calls are told; a formula with more is no easier to follow with all of them. */
const MOST_CALLS = 20;

/** Calls of functions of the plan in expressions, in written order, with their numbers. */
export function callsIn(expressions: readonly Expression[], environment: Environment): readonly TraceCall[] {
  return expressions
    .flatMap(appliesIn)
    .slice(0, MOST_CALLS)
    .flatMap((call): TraceCall[] => {
      const definition = environment.scope.definition('function', call.name);
      if (!definition) return [];
      const values = call.args.map((argument) => valueOf(evaluateIn(argument, environment)));
      return [{ kind: 'function', definition, values, result: valueOf(evaluateIn(call, environment)) }];
    });
}

/** The call of the scoring of the plan that judged a value; none for another scoring, or while value or target are not known. */
export function callOfScoring(
  scoring: Scoring | null,
  target: Target | null,
  value: Value,
  environment: Environment,
): readonly TraceCall[] {
  if (scoring?.kind !== 'custom' || !target || value.kind === 'missing' || value.kind === 'undefined') return [];
  const definition = environment.scope.definition('scoring', scoring.name);
  const bound = boundFor(target, environment, evaluateIn);
  const call = bound && resultOfScoring(scoring, [value, bound], environment);
  if (!definition || !call) return [];
  return [{ kind: 'scoring', definition, values: call.values.map(valueOf), result: valueOf(call.result) }];
}

function appliesIn(expression: Expression): readonly Apply[] {
  const inside = partsOf(expression).flatMap(appliesIn);
  return expression.kind === 'apply' ? [expression, ...inside] : inside;
}

function valueOf(computed: Computed): Value | null {
  return computed.kind === 'text' ? null : computed;
}
