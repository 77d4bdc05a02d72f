import {
  agrees,
  DAYS,
  type Diagnostic,
  type Indicator,
  PERCENT,
  type Plan,
  type Quantity,
  type Scoring,
  type Target,
  type Unit,
  unitOfIndicator,
  unitOfTarget,
} from '@traguardo/model';
import { problem, related } from '../bind/problem.ts';
import { scoringUses } from './scoring-uses.ts';
import { nameOfUnit, type UnitOfName } from './unit-of-expression.ts';

/** Values a scoring compares with that are in another unit than what is scored: days, where a day is asked. */
export function findScoringUnits(plan: Plan, unitOfName: UnitOfName): readonly Diagnostic[] {
  return scoringUses(plan).flatMap(({ indicator, target, scoring, place, isJudgedAnew }) => {
    const wanted = isJudgedAnew ? (unitScored(target, indicator) ?? unitOfName(indicator.code)) : null;
    const odd = wanted && valuesOf(scoring, indicator.baseline).find(({ unit }) => !fits(unit, wanted));
    if (!wanted || !odd) return [];
    const names = { left: nameOfUnit(odd.unit), right: nameOfUnit(wanted) };
    const data = { problem: 'scoring', operator: '', ...names, code: indicator.code };
    return [problem('unit/mismatch', place, data, { related: [related('target', target.place)] })];
  });
}

/** Until the target is set the year before says in what a value is judged, or where it starts (decision 0424). */
function unitScored(target: Target, indicator: Indicator): Unit | null {
  if (target.kind === 'before') return DAYS;
  if (target.kind === 'unknown') return unitOfIndicator(indicator);
  return target.kind === 'phases' ? PERCENT : unitOfTarget(target);
}

/** A bare number is no percentage: `5` beside a target of 90 % would be 500 %. */
function fits(given: Unit, wanted: Unit): boolean {
  return agrees(given, wanted) && (given.nature === 'percent') === (wanted.nature === 'percent');
}

function valuesOf(scoring: Scoring, baseline: Quantity | null): readonly Quantity[] {
  switch (scoring.kind) {
    case 'linear':
      return [scoring.zero];
    case 'linear-baseline':
      return baseline ? [baseline] : [];
    case 'gap':
      return [scoring.width];
    case 'milestones':
      return [scoring.min, scoring.max, scoring.excellent].flatMap((point) => point?.value ?? []);
    case 'steps':
      return scoring.steps.map(({ bound }) => bound);
    case 'curve':
      return scoring.points.map(({ value }) => value);
    default:
      return [];
  }
}
