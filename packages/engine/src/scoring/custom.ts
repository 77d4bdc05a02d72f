import type { Scoring, Target, Value } from '@traguardo/model';
import { applyDefinition } from '../expression/apply.ts';
import { type Computed, firstUnknown } from '../expression/computed.ts';
import { evaluateIn } from '../expression/evaluate-expression.ts';
import type { Environment } from '../expression/scope.ts';
import { scoreByPluginScoring } from '../plugin-calls.ts';
import { boundFor } from './bound-for.ts';
import { verdictOfUnknown } from './operands.ts';
import { meaningless, scored, type Verdict } from './verdict.ts';

export type CustomScoring = Scoring & { readonly kind: 'custom' };

/**
 * A scoring the plan defines itself, or a plugin brings: its formula over the value, the bound of the target (the day, for a day) and the arguments of the
 * call. The result has to be a percentage, or a bare ratio; nothing else is promised of it.
 */
export function scoreByDefinition(
  scoring: CustomScoring,
  target: Target,
  value: Value,
  environment: Environment,
): Verdict {
  const ofPlugin = environment.scope.definition('scoring', scoring.name)
    ? null
    : scoreByPluginScoring(scoring, target, value, environment, evaluateIn);
  if (ofPlugin) return ofPlugin;
  const bound = boundFor(target, environment, evaluateIn);
  if (bound === null) return meaningless('wrong-type');
  const unknown = verdictOfUnknown([value, bound]);
  if (unknown) return unknown;
  const result = resultOfScoring(scoring, [value, bound], environment);
  if (!result) return { kind: 'undefined', cause: 'wrong-type', subject: scoring.name };
  const { result: given } = result;
  if (given.kind === 'quantity' && (given.quantity.unit.nature === 'percent' || given.quantity.unit.nature === 'pure'))
    return scored(given.quantity.value);
  return firstUnknown([given]) === null
    ? { kind: 'undefined', cause: 'no-percentage', subject: scoring.name }
    : (verdictOfUnknown([given]) ?? meaningless('no-percentage'));
}

/** The arguments of a scoring and its result; null when the plan has no such scoring, or it takes another number of them. */
export function resultOfScoring(
  { name, args }: CustomScoring,
  first: readonly Computed[],
  environment: Environment,
): { readonly values: readonly Computed[]; readonly result: Computed } | null {
  const definition = environment.scope.definition('scoring', name);
  if (!definition || definition.parameters.length !== first.length + args.length) return null;
  const values = [...first, ...args.map((argument) => evaluateIn(argument, environment))];
  return { values, result: applyDefinition(definition, values, environment, evaluateIn) };
}
