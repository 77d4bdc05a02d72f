import type { FunctionName } from '@traguardo/model';
import { count, greatestOf, leastOf, mean, total } from './collections.ts';
import type { Implementation } from './call.ts';
import { cellOfTable } from './cell.ts';
import { absoluteValue, choose, daysFromTo, rounded } from './elementary.ts';
import { bandOfNode, benchmarkColumn, completeness, previous, scoreOfNode, valueOf, weightOfNode } from './lookups.ts';
import { targetOfNode } from './target-of.ts';

const FUNCTIONS: Readonly<Record<FunctionName, Implementation>> = {
  value: valueOf,
  score: scoreOfNode,
  weight: weightOfNode,
  target: targetOfNode,
  band: bandOfNode,
  benchmark: benchmarkColumn,
  cell: cellOfTable,
  prev: previous,
  complete: completeness,
  sum: total,
  min: leastOf,
  max: greatestOf,
  mean,
  count,
  abs: absoluteValue,
  round: rounded,
  days: daysFromTo,
  if: choose,
};

/** The result of a function call (language.md section 4). Total: a wrong call is undefined as `wrong-type`. */
export const callFunction: Implementation = (call, environment, evaluate) =>
  FUNCTIONS[call.name](call, environment, evaluate);
