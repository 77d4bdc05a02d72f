import type { Json } from './canonical-json.ts';
import { codeKey } from './code.ts';
import type { Expression } from './expression.ts';
import { expressionParts, type Reading } from './expression-parts.ts';
import { functionsUsed } from './plan-function.ts';
import type { Plan, PlanFunction } from './plan.ts';

/**
 * A function of a plan with all it calls, as data: functions and parameters by their order instead of their names. Equal for two
 * functions that say the same. A name the plan does not define is kept.
 */
export function functionJson(plan: Plan, name: string, reading: Reading): Json {
  const place = plan.root.place;
  const called = functionsUsed(plan, [{ kind: 'apply', name, args: [], place }]);
  const order = new Map(called.map(({ code }, index) => [codeKey(code), index]));
  return called.length === 0 ? codeKey(name).toWellFormed() : called.map((each) => bodyJson(each, order, reading));
}

function bodyJson({ parameters, result }: PlanFunction, order: ReadonlyMap<string, number>, reading: Reading): Json {
  const json = (expression: Expression): Json => {
    if (expression.kind === 'parameter') {
      return ['parameter', parameters.findIndex((name) => codeKey(name) === codeKey(expression.name))];
    }
    if (expression.kind === 'apply') {
      return [
        'apply',
        order.get(codeKey(expression.name)) ?? codeKey(expression.name).toWellFormed(),
        ...expression.args.map(json),
      ];
    }
    const { own, name, inner } = expressionParts(expression, reading);
    return [own, name, ...inner.map(json)];
  };
  return [parameters.length, json(result)];
}
