import { codeKey } from './code.ts';
import type { Expression } from './expression.ts';
import type { Plan, PlanFunction } from './plan.ts';
import type { Scoring } from './target.ts';

/** The expressions right inside one, in written order. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'call':
    case 'apply':
      return expression.args;
    case 'unary':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    default:
      return [];
  }
}

/**
 * Every definition that expressions and a scoring use, through others too, in the order met and once each: what their result depends
 * on besides values. A name the plan does not define is left out.
 */
export function functionsUsed(
  { functions, scorings }: Pick<Plan, 'functions' | 'scorings'>,
  expressions: readonly Expression[],
  scoring: Scoring | null = null,
): readonly PlanFunction[] {
  if (functions.length === 0 && scorings.length === 0) return [];
  const used = new Set<PlanFunction>();
  const waiting = [...expressions];
  const find = (definitions: readonly PlanFunction[], name: string): void => {
    const found = definitions.find(({ code }) => codeKey(code) === codeKey(name));
    if (!found || used.has(found)) return;
    used.add(found);
    waiting.push(found.result);
  };
  if (scoring?.kind === 'custom') {
    find(scorings, scoring.name);
    waiting.push(...scoring.args);
  }
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.kind === 'apply') find(functions, next.name);
    waiting.push(...partsOf(next));
  }
  return [...used];
}

/** The rows or columns that a formula of a table takes, in written order, each with its place. */
export function namesInFormula(formula: Expression): readonly (Expression & { readonly kind: 'parameter' })[] {
  return formula.kind === 'parameter' ? [formula] : partsOf(formula).flatMap(namesInFormula);
}
