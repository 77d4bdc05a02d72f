import {
  codeKey,
  compare,
  type Diagnostic,
  type IndividualObjective,
  planIndicators,
  type Quantity,
  type Target,
  ZERO,
} from '@traguardo/model';
import { evaluateIn } from '../expression/evaluate-expression.ts';
import type { Scope } from '../expression/scope.ts';
import { objectiveCode } from '../measured.ts';
import { finding, type Rule, ruleFor, shownDecimal } from './finding.ts';

/**
 * An individual objective on a measure of the plan whose own target looks the other way (`>=` against `<=`) or has the
 * other sign (`<= 9 gg` against `<= -9 gg`). Source: reference report D08.
 */
export const findContraryTargets: Rule = ruleFor(
  (plan) => {
    const targets = new Map(planIndicators(plan).map(({ code, target }) => [codeKey(code), target]));
    return plan.individuals.flatMap((sheet) =>
      sheet.objectives.flatMap((objective) => {
        const planned = targets.get(codeKey(objective.ref ?? ''));
        return planned ? [{ code: objectiveCode(objective, sheet), objective, planned }] : [];
      }),
    );
  },
  ({ code, objective, planned }, { scope }) => contrary(code, objective, planned, scope),
);

function contrary(code: string, objective: IndividualObjective, planned: Target, scope: Scope): readonly Diagnostic[] {
  const { target, ref } = objective;
  const own = target && directed(target, ref, scope);
  const other = directed(planned, ref, scope);
  if (!target || !own || !other) return [];
  const isContrary = own.sign !== other.sign || sideOfZero(own.bound) * sideOfZero(other.bound) < 0;
  if (!isContrary) return [];
  const data = {
    code,
    indicator: ref ?? '',
    ownSign: own.sign,
    own: shownDecimal(own.bound),
    plannedSign: other.sign,
    planned: shownDecimal(other.bound),
    unit: other.bound.unit.symbol,
  };
  return [
    finding('individual/contrary-target', 'warning', target.place, data, [{ kind: 'planned', place: planned.place }]),
  ];
}

interface Directed {
  readonly sign: '≥' | '≤';
  readonly bound: Quantity;
}

/** A target with a direction and a number; null for any other. */
function directed(target: Target, subject: string | null, scope: Scope): Directed | null {
  if (target.kind !== 'at-least' && target.kind !== 'at-most' && target.kind !== 'phases') return null;
  const bound = evaluateIn(target.bound, { scope, subject, period: null });
  return bound.kind === 'quantity' ? { sign: target.kind === 'at-most' ? '≤' : '≥', bound: bound.quantity } : null;
}

function sideOfZero({ value }: Quantity): number {
  return compare(value, ZERO);
}
