import {
  type Diagnostic,
  type DiagnosticData,
  type OutcomeNode,
  type Place,
  type Plan,
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
  | 'table/printed'
  | 'table/rounded'
  | 'check/failed'
  | 'function/limit';

/** What a rule may look at: the plan with its values, and the nodes of the outcome. */
export interface Evaluated {
  readonly scope: Scope;
  /** The node of a code; where several have it the last in the outcome, null when none has. */
  node(code: string): OutcomeNode | null;
}

/** One question of a rule about one thing of the plan: everything it finds there. */
export type Finder = (evaluated: Evaluated) => readonly Diagnostic[];

/** One rule: its questions about a plan. Each is asked again only when something it looked at has changed. */
export type Rule = (plan: Plan) => readonly Finder[];

/** A rule that asks the same of every subject. */
export function ruleFor<Subject>(
  subjectsOf: (plan: Plan) => readonly Subject[],
  find: (subject: Subject, evaluated: Evaluated) => readonly Diagnostic[],
): Rule {
  return (plan) =>
    subjectsOf(plan).map(
      (subject): Finder =>
        (evaluated) =>
          find(subject, evaluated),
    );
}

/** A finding of the engine, which offers no repairs. */
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
