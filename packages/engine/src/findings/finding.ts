import {
  type Diagnostic,
  type DiagnosticData,
  type OutcomeNode,
  type Place,
  type Quantity,
  type Related,
  type Severity,
  shownNumber,
  toDecimal,
} from '@traguardo/model';
import type { Scope } from '../expression/scope.ts';

/** The findings of the engine: those that need values. Their sentences are in `locales/`. */
export type EngineDiagnosticCode =
  | 'overshoot'
  | 'missed/no-cause'
  | 'benchmark/own-value'
  | 'individual/contrary-target'
  | 'adjustment/idle'
  | 'phases/gap'
  | 'actual/contradiction'
  | 'actual/running-total'
  | 'check/failed'
  | 'function/limit';

/** What a rule may look at: the plan with its values, and the nodes of the outcome. */
export interface Evaluated {
  readonly scope: Scope;
  readonly nodes: readonly OutcomeNode[];
}

/** One rule: everything it finds, in any order. */
export type Rule = (evaluated: Evaluated) => readonly Diagnostic[];

export function finding(
  code: EngineDiagnosticCode,
  severity: Severity,
  place: Place,
  data: DiagnosticData,
  related: readonly Related[] = [],
): Diagnostic {
  return { code, severity, place, data, related, fixes: [] };
}

/** A quantity as diagnostic data: the number as shown, a plain decimal that a sentence writes in its language. */
export function shownDecimal(quantity: Quantity): string {
  const shown = shownNumber(quantity);
  return toDecimal(shown, shown.den === 1n ? 0 : 2);
}
