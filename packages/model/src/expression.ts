import type { Place } from './place.ts';
import type { Quantity } from './quantity.ts';

export type BinaryOperator = '+' | '-' | '*' | '/' | 'and' | 'or' | Comparison;
/** `~` is equality at the precision in which the right side is written: `score(OS8) ~ 97.60%`. */
export type Comparison = '>=' | '<=' | '=' | '!=' | '<' | '>' | '~';

/**
 * A formula or a condition, names already resolved by the binder. Every node keeps its place, for the trace and for messages.
 * `measure` refers to a measure or to an indicator's own value by its full id (`PIRA08.done`, `imprese_attive`, `PIRA07`),
 * in another year when `period` is not null. `code` names a node or benchmark as the argument of a function.
 * `apply` calls a function of the plan by its name (`Plan.functions`); `parameter` stands only in the body of one, or of a scoring.
 */
export type Expression =
  | { readonly kind: 'quantity'; readonly quantity: Quantity; readonly decimals: number; readonly place: Place }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly place: Place }
  | { readonly kind: 'date'; readonly date: string; readonly place: Place }
  | { readonly kind: 'text'; readonly text: string; readonly place: Place }
  | { readonly kind: 'missing'; readonly place: Place }
  | { readonly kind: 'word'; readonly word: string; readonly place: Place }
  | { readonly kind: 'code'; readonly code: string; readonly place: Place }
  | { readonly kind: 'measure'; readonly id: string; readonly period: string | null; readonly place: Place }
  | { readonly kind: 'parameter'; readonly name: string; readonly place: Place }
  | { readonly kind: 'apply'; readonly name: string; readonly args: readonly Expression[]; readonly place: Place }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expression[]; readonly place: Place }
  | { readonly kind: 'unary'; readonly operator: '-' | 'not'; readonly operand: Expression; readonly place: Place }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
      readonly within: Quantity | null;
      readonly place: Place;
    };

/** Functions of language.md section 4. `word` arguments name columns (`mean`), rows and columns of a table, and groups (`operationals`, `actuals`). */
export type FunctionName =
  | 'value'
  | 'score'
  | 'weight'
  | 'target'
  | 'band'
  | 'benchmark'
  | 'cell'
  | 'prev'
  | 'sum'
  | 'min'
  | 'max'
  | 'mean'
  | 'abs'
  | 'round'
  | 'count'
  | 'days'
  | 'if'
  | 'complete';
