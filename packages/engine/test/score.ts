import { type Indicator, type OutcomeNode, type Plan, ratioToString } from '@traguardo/model';
import { evaluate } from '../src/index.ts';
import { actuals, indicator, plan } from './builder.ts';

/** The node of a code in the outcome of a plan. */
export function nodeOf(evaluated: Plan, code: string, at?: string): OutcomeNode {
  const outcome = evaluate(evaluated, at === undefined ? {} : { at });
  return outcome.nodes.find((node) => node.code === code)!;
}

/** A node in brief: its exact score, or its status with the cause or the range. */
export function brief(node: OutcomeNode): string {
  if (node.score) return ratioToString(node.score);
  if (node.trace.cause) return `${node.status}: ${node.trace.cause.kind}`;
  return node.range ? `${node.status} ${node.range.map(ratioToString).join('..')}` : node.status;
}

/** What one indicator gives for a written target and value. */
export function scored(
  target: string,
  value: string,
  rest: Partial<Omit<Indicator, 'weight' | 'target'>> = {},
): string {
  const children = [indicator('X', { target, ...rest })];
  return brief(nodeOf(plan(children, { actuals: [actuals({ X: value })] }), 'X'));
}
