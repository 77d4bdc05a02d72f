import { codeKey, type Expression, type Plan, type TraceInput } from '@traguardo/model';
import { type Call } from './expression/call.ts';
import { namedBy } from './expression/named-by.ts';
import { evaluateToValue } from './expression/evaluate-expression.ts';
import type { Environment } from './expression/scope.ts';
import { expressionText } from './expression/text.ts';
import { previousPeriod } from './records.ts';

/**
 * Every value an expression uses, in written order and once each: measures and indicators with the row they come from,
 * computed ones followed by what they are computed from, and quoted figures (benchmarks, scores).
 */
export function inputsIn(expressions: readonly Expression[], environment: Environment): readonly TraceInput[] {
  const found: Found = new Map();
  for (const expression of expressions) collect(expression, environment, found);
  return [...found.values()];
}

/** The value of one measure or indicator and, when it is computed, what it is computed from. */
export function inputsOf(id: string, environment: Environment): readonly TraceInput[] {
  const found: Found = new Map();
  addMeasured(id, environment, found);
  return [...found.values()];
}

type Found = Map<string, TraceInput>;

function collect(expression: Expression, environment: Environment, found: Found): void {
  if (expression.kind === 'measure') {
    addMeasured(expression.id, { ...environment, period: expression.period ?? environment.period }, found);
  } else if (expression.kind === 'unary') {
    collect(expression.operand, environment, found);
  } else if (expression.kind === 'binary') {
    collect(expression.left, environment, found);
    collect(expression.right, environment, found);
  } else if (expression.kind === 'call') {
    collectCall(expression, environment, found);
  }
}

function collectCall(call: Call, environment: Environment, found: Found): void {
  const [argument] = call.args;
  if (call.name === 'benchmark' || call.name === 'score' || call.name === 'weight') {
    addQuoted(call, environment, found);
  } else if (call.name === 'value') {
    addMeasured(namedBy(argument) ?? '', environment, found);
  } else if (call.name === 'prev') {
    const period = previousPeriod(environment.scope.plan, environment.period);
    for (const inner of call.args) collect(inner, { ...environment, period }, found);
  } else {
    for (const inner of call.args) collect(inner, environment, found);
  }
}

function addMeasured(id: string, environment: Environment, found: Found): void {
  const { scope, period } = environment;
  const measured = scope.measured(id);
  const key = `${codeKey(id)}@${period ?? ''}`;
  if (!measured || found.has(key)) return;
  const chosen = scope.supplied(id, period);
  const source = chosen?.actual.source ?? measured.source;
  found.set(key, {
    id: period === null ? measured.id : `${measured.id}@${period}`,
    title: measured.title,
    value: scope.value(id, period),
    source: source === null ? null : sourceTitle(scope.plan, source),
    date: chosen?.date ?? null,
    status: chosen?.actual.status ?? null,
    place: chosen?.actual.place ?? null,
  });
  if (measured.formula) collect(measured.formula, { ...environment, subject: measured.indicator }, found);
}

/** A figure quoted from elsewhere: a benchmark with its table's source and date, a score, a weight. */
function addQuoted(call: Call, environment: Environment, found: Found): void {
  const { plan } = environment.scope;
  const id = expressionText(call);
  if (found.has(id)) return;
  const name = codeKey(namedBy(call.args[0]) ?? '');
  const table = call.name === 'benchmark' ? plan.benchmarks.find(({ code }) => codeKey(code) === name) : undefined;
  found.set(id, {
    id,
    title: table?.title || id,
    value: evaluateToValue(call, environment),
    source: table?.source ? sourceTitle(plan, table.source) : null,
    date: table?.at ?? null,
    status: null,
    place: table?.place ?? null,
  });
}

/** The title of a registered source, or the words it was given in. */
export function sourceTitle(plan: Plan, source: string): string {
  return plan.sources.find(({ code }) => codeKey(code) === codeKey(source))?.title || source;
}
