import {
  checkedRatio,
  checkedValue,
  codeKey,
  type Expression,
  type KnownValue,
  type Ratio,
  type Scoring,
  type Target,
  type Value,
} from '@traguardo/model';
import { type Computed, firstUnknown, undefinedValue } from './expression/computed.ts';
import type { Environment } from './expression/scope.ts';
import type { Callable } from './plugin-index.ts';
import { boundFor } from './scoring/bound-for.ts';
import { verdictOfUnknown } from './scoring/operands.ts';
import { meaningless, scored, type Verdict } from './scoring/verdict.ts';

type Evaluate = (expression: Expression, environment: Environment) => Computed;

/** The result of a function of a plugin; null when no plugin has one of that name. Unknown arguments give an unknown result. */
export function applyPluginFunction(
  { name, args }: Expression & { readonly kind: 'apply' },
  environment: Environment,
  evaluate: Evaluate,
): Computed | null {
  const found = environment.scope.plugins.functions.get(codeKey(name));
  if (!found) return null;
  const values = args.map((argument) => evaluate(argument, environment));
  const unknown = firstUnknown(values);
  if (unknown) return unknown;
  const known = knownValues(values, found.parameters.length);
  if (!known) return undefinedValue('wrong-type', name);
  const result = attempt(name, () => checkedValue(found.call(known)));
  return 'failure' in result ? undefinedValue('plugin-failed', result.failure) : result.given;
}

/** What a scoring of a plugin makes of a value; null when no plugin has one of that name. */
export function scoreByPluginScoring(
  { name, args }: Scoring & { readonly kind: 'custom' },
  target: Target,
  value: Value,
  environment: Environment,
  evaluate: Evaluate,
): Verdict | null {
  const found = environment.scope.plugins.scorings.get(codeKey(name));
  if (!found) return null;
  const bound = boundFor(target, environment, evaluate);
  if (bound === null) return meaningless('wrong-type');
  return verdictOf(found, name, [value, bound], args, environment, evaluate, 2);
}

/** What a kind of target of a plugin makes of a value; without its plugin it has no meaning. */
export function scoreByPluginTarget(
  { name, args }: Target & { readonly kind: 'plugin' },
  value: Value,
  environment: Environment,
  evaluate: Evaluate,
): Verdict {
  const found = environment.scope.plugins.targets.get(codeKey(name));
  if (!found) return { kind: 'undefined', cause: 'plugin-failed', subject: name };
  return verdictOf(found, name, [value], args, environment, evaluate, 1);
}

function verdictOf(
  { parameters, call }: Callable<Ratio | null>,
  name: string,
  first: readonly Computed[],
  args: readonly Expression[],
  environment: Environment,
  evaluate: Evaluate,
  given: number,
): Verdict {
  const values = [...first, ...args.map((argument) => evaluate(argument, environment))];
  const unknown = verdictOfUnknown(values);
  if (unknown) return unknown;
  const known = knownValues(values, given + parameters.length);
  if (!known) return { kind: 'undefined', cause: 'wrong-type', subject: name };
  const result = attempt(name, () => {
    const score = call(known);
    return score === null ? null : checkedRatio(score);
  });
  if ('failure' in result) return { kind: 'undefined', cause: 'plugin-failed', subject: result.failure };
  return result.given === null ? meaningless('wrong-type') : scored(result.given);
}

/** The values when there are as many as wanted and none is a text. */
function knownValues(values: readonly Computed[], wanted: number): readonly KnownValue[] | null {
  const known = values.filter(
    (value): value is KnownValue => value.kind !== 'text' && value.kind !== 'missing' && value.kind !== 'undefined',
  );
  return known.length === wanted && values.length === wanted ? known : null;
}

/** What code of a plugin gives, or the name of its part with what it threw. */
function attempt<T>(name: string, run: () => T): { readonly given: T } | { readonly failure: string } {
  try {
    return { given: run() };
  } catch (error) {
    return { failure: `${name}: ${error instanceof Error ? error.message : String(error)}` };
  }
}
