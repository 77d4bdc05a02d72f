import type { Adjustment, PlanFunction, Index, Plan, PlanNode, Ratio, Value } from '@traguardo/model';
import type { Assessment } from '../assess/assessment.ts';
import type { PluginCalls } from '../plugin-index.ts';
import type { Measured } from '../measured.ts';
import type { Chosen, RowsById } from '../records.ts';
import type { Frame } from './frame.ts';
import type { Budget } from './limits.ts';

/** What expressions may look up: one plan on one day. Lookups are lazy and remembered, so order never matters. */
export interface Scope {
  /** The plan as in force on the day. Its actuals are those it was made with: rows are looked up by `supplied` and `rows`. */
  readonly plan: Plan;
  readonly at: string;
  /** The value of a measure or an indicator as supplied or computed; phases stay phases. `period` null is the plan's own. */
  value(id: string, period: string | null): Value;
  /** The same as an operand: finished phases are read as their cumulative share. */
  operand(id: string, period: string | null): Value;
  /** The declaration of what can hold a value; null when the id names nothing. */
  measured(id: string): Measured | null;
  /** The supplied rows a value comes from: the one that counts, those a flow adds up, none when nothing was supplied. */
  supplied(id: string, period: string | null): readonly Chosen[];
  /** Every row the plan supplies, of any day, by key of its id. */
  rows(): RowsById;
  /** One node of the plan's tree. */
  assess(node: PlanNode): Assessment;
  /** A node, a group, an index, a sheet or one of its objectives; null when the code names none. */
  assessment(code: string): Assessment | null;
  /** The adjustment of a node in force on the day; null when there is none. */
  adjustment(code: string): Adjustment | null;
  /** Every node of a kind that can have a score. */
  nodesOver(over: Index['over']): readonly Assessment[];
  /** The weight of a node among its siblings, as `weight()` reads it. */
  weight(code: string): Ratio | null;
  /** A function or a scoring the plan defines; null when it defines none of that name. */
  definition(kind: 'function' | 'scoring', name: string): PlanFunction | null;
  /** What the plugins at hand bring to formulas and scores. */
  readonly plugins: PluginCalls;
  /** Steps that definitions may still take on this day of the plan. */
  readonly budget: Budget;
}

/** Where an expression stands: the indicator it belongs to (for `benchmark`) and the period its measures speak of. */
export interface Environment {
  readonly scope: Scope;
  readonly subject: string | null;
  readonly period: string | null;
  /** Inside the formula of a definition: the call it is evaluated for. */
  readonly frame?: Frame;
}
