import {
  codeKey,
  type Expression,
  type Place,
  type Plan,
  type PlanNode,
  planIndicators,
  planNodes,
  type Target,
} from '@traguardo/model';

/** What a value or a score needs: `value PIRA08.done`, `score OS9`. Keys carry code keys, `name` is as declared. */
export interface Dependency {
  readonly key: string;
  readonly name: string;
  /** Where it is written; null when it follows from the tree. */
  readonly place: Place | null;
}

export type Dependencies = ReadonlyMap<string, readonly Dependency[]>;

/** Everything the values and scores of a plan need, within its own period. */
export function dependenciesOf(plan: Plan): Dependencies {
  const dependencies = new Map<string, readonly Dependency[]>();
  const indicators = [...planIndicators(plan)];
  for (const measure of [...plan.measures, ...indicators.flatMap(({ measures }) => measures)]) {
    dependencies.set(valueKey(measure.id), needsOf(measure.formula));
  }
  for (const indicator of indicators) {
    dependencies.set(valueKey(indicator.code), needsOf(indicator.formula));
    dependencies.set(scoreKey(indicator.code), [
      { key: valueKey(indicator.code), name: indicator.code, place: null },
      ...boundsOf(indicator.target).flatMap(needsOf),
      ...(indicator.scoring?.kind === 'custom' ? indicator.scoring.args : []).flatMap(needsOf),
    ]);
  }
  for (const node of planNodes(plan)) {
    if (node.kind === 'indicator') continue;
    const isIndicator = ({ kind }: PlanNode): boolean => kind === 'indicator';
    dependencies.set(scoreKey(node.code), node.children.map(scoreOf));
    dependencies.set(scoreKey(`${node.code}.indicators`), node.children.filter(isIndicator).map(scoreOf));
    dependencies.set(
      scoreKey(`${node.code}.operationals`),
      node.children.filter((child) => !isIndicator(child)).map(scoreOf),
    );
  }
  for (const { code, over } of plan.profile.indexes) {
    dependencies.set(scoreKey(code), [...planNodes(plan)].filter(({ kind }) => `${kind}s` === over).map(scoreOf));
  }
  return dependencies;
}

function scoreOf({ code }: PlanNode): Dependency {
  return { key: scoreKey(code), name: code, place: null };
}

function valueKey(id: string): string {
  return `value ${codeKey(id)}`;
}

function scoreKey(code: string): string {
  return `score ${codeKey(code)}`;
}

function boundsOf(target: Target | null): readonly Expression[] {
  if (!target) return [];
  if ('bound' in target) return [target.bound];
  return target.kind === 'range' ? [target.low, target.high] : [];
}

/** Names an expression needs now: another period's value is not in the loop. */
function needsOf(expression: Expression | null): readonly Dependency[] {
  if (!expression) return [];
  switch (expression.kind) {
    case 'measure': {
      const { id, period, place } = expression;
      return period === null ? [{ key: valueKey(id), name: id, place }] : [];
    }
    case 'unary':
      return needsOf(expression.operand);
    case 'binary':
      return [...needsOf(expression.left), ...needsOf(expression.right)];
    case 'apply':
      return expression.args.flatMap(needsOf);
    case 'call':
      if (expression.name === 'prev' || expression.name === 'weight' || expression.name === 'benchmark') return [];
      return expression.args.flatMap((argument) =>
        argument.kind === 'code'
          ? [{ key: scoreKey(argument.code), name: argument.code, place: argument.place }]
          : needsOf(argument),
      );
    default:
      return [];
  }
}
