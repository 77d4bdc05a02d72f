import {
  boundsOf,
  codeKey,
  type ContextColumn,
  type ContextRow,
  type ContextTable,
  type Expression,
  type FunctionName,
  type Gate,
  type Goal,
  type Individual,
  namesInFormula,
  type Place,
  type Plan,
  type PlanNode,
  planIndicators,
  planNodes,
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
  const indicators = planIndicators(plan);
  for (const { id, formula } of plan.measures) dependencies.set(valueKey(id), needsOf([formula]));
  for (const { measures } of indicators)
    for (const { id, formula } of measures) dependencies.set(valueKey(id), needsOf([formula]));
  for (const { code, formula, target, scoring, gate } of indicators) {
    const key = valueKey(code);
    dependencies.set(key, needsOf([formula]));
    const judged = needsOf(boundsOf(target), [{ key, name: code, place: null }]);
    dependencies.set(targetKey(code), needsOf(boundsOf(target)));
    const scored = scoring?.kind === 'custom' ? needsOf(scoring.args, judged) : judged;
    dependencies.set(scoreKey(code), needsOf(conditionOf(gate), scored));
  }
  for (const node of planNodes(plan)) if (node.kind !== 'indicator') addGoal(node, dependencies);
  for (const { code, over } of plan.profile.indexes) {
    const nodes = planNodes(plan).filter(({ kind }) => `${kind}s` === over);
    dependencies.set(scoreKey(code), nodes.map(scoreOf));
  }
  for (const sheet of plan.individuals) addSheet(sheet, dependencies);
  for (const table of plan.tables) addTable(table, dependencies);
  return dependencies;
}

/** Totals of a table need rows, its computed columns other columns: none of them anything else. */
function addTable({ code, columns, rows }: ContextTable, dependencies: Map<string, readonly Dependency[]>): void {
  const add = (kind: 'column' | 'row', each: ContextColumn | ContextRow): void => {
    if (!each.formula) return;
    const key = (name: string): string => `${kind} ${codeKey(code)} ${codeKey(name)}`;
    const needs = namesInFormula(each.formula).map(({ name, place }) => ({ key: key(name), name, place }));
    dependencies.set(key(each.code), needs);
  };
  for (const column of columns) add('column', column);
  for (const row of rows) add('row', row);
}

/** The score of a sheet needs those of its objectives, these what they refer to and judge. */
function addSheet({ code, objectives }: Individual, dependencies: Map<string, readonly Dependency[]>): void {
  const named = (name: string): Dependency => ({ key: scoreKey(name), name, place: null });
  dependencies.set(
    scoreKey(code),
    objectives.map((objective) => named(`${code}.${objective.code}`)),
  );
  for (const { code: own, ref, target, gate } of objectives) {
    const referred = ref === null ? [] : [named(ref)];
    dependencies.set(scoreKey(`${code}.${own}`), needsOf([...boundsOf(target), ...conditionOf(gate)], referred));
    const asked = target === null && ref !== null ? [{ key: targetKey(ref), name: ref, place: null }] : [];
    dependencies.set(targetKey(`${code}.${own}`), needsOf(boundsOf(target), asked));
  }
}

function conditionOf(gate: Gate | null): readonly Expression[] {
  return gate ? [gate.condition] : [];
}

/** The score of a goal needs those of its children, and so do the two groups of a composed goal. */
function addGoal({ code, children, gate }: Goal, dependencies: Map<string, readonly Dependency[]>): void {
  const scores = children.map(scoreOf);
  const isIndicator = (_: Dependency, index: number): boolean => children[index]?.kind === 'indicator';
  dependencies.set(scoreKey(code), needsOf(conditionOf(gate), [...scores]));
  dependencies.set(scoreKey(`${code}.indicators`), scores.filter(isIndicator));
  dependencies.set(
    scoreKey(`${code}.operationals`),
    scores.filter((score, index) => !isIndicator(score, index)),
  );
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

function targetKey(code: string): string {
  return `target ${codeKey(code)}`;
}

/** What expressions need, after what is `known` to be needed. */
function needsOf(expressions: readonly (Expression | null)[], known: Dependency[] = []): Dependency[] {
  for (const expression of expressions) if (expression) addNeeds(expression, known);
  return known;
}

/** What reads another year, or what the texts say whatever the values are. */
const OUTSIDE: ReadonlySet<FunctionName> = new Set(['prev', 'weight', 'benchmark', 'cell']);

/** Names an expression needs now: another period's value is not in the loop. */
function addNeeds(expression: Expression, needs: Dependency[]): void {
  switch (expression.kind) {
    case 'measure': {
      const { id, period, place } = expression;
      if (period === null) needs.push({ key: valueKey(id), name: id, place });
      return;
    }
    case 'unary':
      return addNeeds(expression.operand, needs);
    case 'binary':
      addNeeds(expression.left, needs);
      return addNeeds(expression.right, needs);
    case 'apply':
      needsOf(expression.args, needs);
      return;
    case 'call':
      if (OUTSIDE.has(expression.name)) return;
      for (const argument of expression.args) {
        if (argument.kind !== 'code') addNeeds(argument, needs);
        else {
          const key = expression.name === 'target' ? targetKey(argument.code) : scoreKey(argument.code);
          needs.push({ key, name: argument.code, place: argument.place });
        }
      }
      return;
    default:
  }
}
