import { codeKey, type PlanFunction, type Expression } from '@traguardo/model';
import type { Computed } from './computed.ts';
import { undefinedValue } from './computed.ts';
import type { Frame } from './frame.ts';
import { createMeter } from './limits.ts';
import { applyPluginFunction } from '../plugin-calls.ts';
import type { Environment, Scope } from './scope.ts';

export type Apply = Expression & { readonly kind: 'apply' };

type Evaluate = (expression: Expression, environment: Environment) => Computed;

/** A call of a function of the plan or of a plugin: arguments first, then its formula over them. An unknown name is `wrong-type`. */
export function applyFunction(call: Apply, environment: Environment, evaluate: Evaluate): Computed {
  const definition = environment.scope.definition('function', call.name);
  if (!definition) return applyPluginFunction(call, environment, evaluate) ?? undefinedValue('wrong-type', call.name);
  if (definition.parameters.length !== call.args.length) return undefinedValue('wrong-type', call.name);
  const values = call.args.map((argument) => evaluate(argument, environment));
  return applyDefinition(definition, values, environment, evaluate);
}

/**
 * The result of a definition for values. It sees them and nothing of the plan. What takes too many steps, goes too deep or makes too
 * long numbers is undefined as `limit`, with the name of the call written in the plan.
 */
export function applyDefinition(
  { code, parameters, result }: PlanFunction,
  values: readonly Computed[],
  { scope, frame }: Pick<Environment, 'scope' | 'frame'>,
  evaluate: Evaluate,
): Computed {
  const meter = frame?.meter ?? createMeter(scope.budget);
  const byName = new Map(
    parameters.map((name, index) => [codeKey(name), values[index] ?? undefinedValue('wrong-type', code)]),
  );
  const given = evaluate(result, { scope, subject: null, period: null, frame: { values: byName, meter } });
  return meter.isOver && !frame ? undefinedValue('limit', code) : given;
}

/** The argument a parameter stands for; outside a definition it has no meaning. */
export function argumentOf(name: string, frame: Frame | undefined): Computed {
  return frame?.values.get(codeKey(name)) ?? undefinedValue('wrong-type', name);
}

/** Look-up of the definitions of a plan by kind and name. */
export function definitionsOf({ functions, scorings }: Scope['plan']): Scope['definition'] {
  const byKey = (definitions: readonly PlanFunction[]): ReadonlyMap<string, PlanFunction> =>
    new Map(definitions.toReversed().map((definition) => [codeKey(definition.code), definition]));
  const known = { function: byKey(functions), scoring: byKey(scorings) };
  return (kind, name) => known[kind].get(codeKey(name)) ?? null;
}
