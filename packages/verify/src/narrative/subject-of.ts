import { codeKey, type Expression, type Plan, planIndicators, planNodes } from '@traguardo/model';

/** Tells of which single node of a plan an expression speaks; null for none and for several. */
export function subjectsIn(plan: Plan): (expression: Expression) => string | null {
  const nodes = new Map(planNodes(plan).map(({ code }) => [codeKey(code), code]));
  const owners = new Map(
    planIndicators(plan).flatMap(({ code, measures }) => measures.map(({ id }) => [codeKey(id), code] as const)),
  );
  const nodeOf = (name: string): string | null => nodes.get(codeKey(name)) ?? owners.get(codeKey(name)) ?? null;
  return (expression) => {
    const subjects = new Set([...namesIn(expression)].flatMap((name) => nodeOf(name) ?? []));
    const [only] = subjects;
    return subjects.size === 1 ? (only ?? null) : null;
  };
}

/** The measures and the codes an expression names. */
function* namesIn(expression: Expression): Generator<string> {
  switch (expression.kind) {
    case 'measure':
      yield expression.id;
      return;
    case 'code':
      yield expression.code;
      return;
    case 'unary':
      yield* namesIn(expression.operand);
      return;
    case 'binary':
      yield* namesIn(expression.left);
      yield* namesIn(expression.right);
      return;
    case 'call':
    case 'apply':
      for (const argument of expression.args) yield* namesIn(argument);
      return;
    default:
  }
}
