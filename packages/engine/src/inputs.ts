import { codeKey, type Expression, type Plan, type TraceInput, type TraceRow } from '@traguardo/model';
import { type Call } from './expression/call.ts';
import { namedBy } from './expression/named-by.ts';
import { evaluateToValue } from './expression/evaluate-expression.ts';
import type { Environment } from './expression/scope.ts';
import { expressionText } from './expression/text.ts';
import type { Measured } from './measured.ts';
import { type Chosen, previousPeriod, RANK } from './records.ts';
import { sourceTitle } from './source-title.ts';
import { inUnit } from './supplied-value.ts';

/**
 * Every value an expression uses, in written order and once each: measures and indicators with the row they come from,
 * computed ones followed by what they are computed from, and quoted figures (benchmarks, scores).
 */
export function inputsIn(expressions: readonly Expression[], environment: Environment): readonly TraceInput[] {
  return inputsFrom(expressions.flatMap((expression) => mentionsIn(expression, environment)));
}

/** The value of one measure or indicator and, when it is computed, what it is computed from. */
export function inputsOf(id: string, environment: Environment): readonly TraceInput[] {
  return inputsFrom([{ id, call: null, environment }]);
}

/** A place where an expression uses a value: a measured one by its id, or a figure quoted by a call. */
interface Mention {
  readonly id: string;
  readonly call: Call | null;
  readonly environment: Environment;
}

/** Depth first from an own list: a chain of computed measures may be longer than the call stack. */
function inputsFrom(mentions: readonly Mention[]): readonly TraceInput[] {
  const found = new Map<string, TraceInput>();
  const waiting = mentions.toReversed();
  for (let mention = waiting.pop(); mention; mention = waiting.pop()) {
    const { id, call, environment } = mention;
    const key = call ? id : `${codeKey(id)}@${environment.period ?? ''}`;
    const input = found.has(key) ? null : call ? quotedInput(id, call, environment) : measuredInput(id, environment);
    if (!input) continue;
    found.set(key, input);
    if (!call) waiting.push(...mentionsBehind(id, environment).toReversed());
  }
  return [...found.values()];
}

function mentionsBehind(id: string, environment: Environment): readonly Mention[] {
  const measured = environment.scope.measured(id);
  return measured?.formula ? mentionsIn(measured.formula, { ...environment, subject: measured.indicator }) : [];
}

function mentionsIn(expression: Expression, environment: Environment): readonly Mention[] {
  switch (expression.kind) {
    case 'measure':
      return [
        {
          id: expression.id,
          call: null,
          environment: { ...environment, period: expression.period ?? environment.period },
        },
      ];
    case 'unary':
      return mentionsIn(expression.operand, environment);
    case 'binary':
      return [expression.left, expression.right].flatMap((side) => mentionsIn(side, environment));
    case 'apply':
      return expression.args.flatMap((argument) => mentionsIn(argument, environment));
    case 'call':
      return mentionsInCall(expression, environment);
    default:
      return [];
  }
}

/** What is read elsewhere: its figure is told, not what that is made of. */
const QUOTED: ReadonlySet<string> = new Set(['benchmark', 'cell', 'score', 'weight', 'target']);

function mentionsInCall(call: Call, environment: Environment): readonly Mention[] {
  if (QUOTED.has(call.name)) {
    return [{ id: expressionText(call), call, environment }];
  }
  if (call.name === 'value') return [{ id: namedBy(call.args[0]) ?? '', call: null, environment }];
  const period = call.name === 'prev' ? previousPeriod(environment.scope.plan, environment.period) : environment.period;
  return call.args.flatMap((argument) => mentionsIn(argument, { ...environment, period }));
}

function measuredInput(id: string, { scope, period }: Environment): TraceInput | null {
  const measured = scope.measured(id);
  if (!measured) return null;
  const { plan } = scope;
  const rows = scope.supplied(id, period).map((row) => traceRow(row, measured, plan));
  const name = period === null ? measured.id : `${measured.id}@${period}`;
  const whole = { id: name, title: measured.title, value: scope.value(id, period) };
  const [first, ...others] = rows;
  if (!first) {
    const source = measured.source === null ? null : sourceTitle(plan, measured.source);
    return { ...whole, source, date: null, status: null, place: null, rows: [] };
  }
  return others.length === 0 ? { ...first, ...whole, rows: [] } : { ...whole, ...summaryOf(first, others), rows };
}

/** One supplied row; without a source of its own it has the one the plan declares for the measure. */
function traceRow({ actual, date }: Chosen, measured: Measured, plan: Plan): TraceRow {
  const { status, place } = actual;
  const value = inUnit(actual.value, measured.unit);
  const source = actual.source ?? measured.source;
  return { value, source: source === null ? null : sourceTitle(plan, source), date, status, place };
}

/** What holds for the rows of a sum together. */
function summaryOf(first: TraceRow, others: readonly TraceRow[]): Omit<TraceRow, 'value'> {
  const last = others.at(-1) ?? first;
  const strength = ({ status }: TraceRow): number => (status === null ? 0 : RANK[status]);
  const weakest = others.reduce((least, part) => (strength(part) < strength(least) ? part : least), first);
  const isSame = others.every(({ source }) => source === first.source);
  return { source: isSame ? first.source : null, date: last.date, status: weakest.status, place: last.place };
}

/** A figure quoted from elsewhere: of a benchmark or a table with its source and date, a score, a weight, a target. */
function quotedInput(id: string, call: Call, environment: Environment): TraceInput {
  const { plan } = environment.scope;
  const name = codeKey(namedBy(call.args[0]) ?? '');
  const tables = call.name === 'benchmark' ? plan.benchmarks : call.name === 'cell' ? plan.tables : [];
  const table = tables.find(({ code }) => codeKey(code) === name);
  return {
    id,
    title: table?.title || id,
    value: evaluateToValue(call, environment),
    source: table?.source ? sourceTitle(plan, table.source) : null,
    date: table?.at ?? null,
    status: null,
    place: table?.place ?? null,
    rows: [],
  };
}
