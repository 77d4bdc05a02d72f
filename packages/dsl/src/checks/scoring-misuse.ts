import {
  agrees,
  compare,
  type CurvePoint,
  type Diagnostic,
  ONE,
  type Quantity,
  type Scoring,
  type Target,
  ZERO,
} from '@traguardo/model';
import { problem, related } from '../bind/problem.ts';
import { percentDecimal, shownDecimal } from './exact-decimal.ts';
import type { Rule } from './rule.ts';
import { type ScoringUse, scoringUses } from './scoring-uses.ts';

/** Scorings that give no score: not for a target of that kind, points out of order, no baseline to start from. */
export const findScoringMisuse: Rule = ({ plan }) =>
  scoringUses(plan).flatMap((use) => (use.isJudgedAnew ? ofUse(use) : []));

function ofUse({ indicator, target, scoring, place }: ScoringUse): readonly Diagnostic[] {
  if (target.kind === 'monitor' || target.kind === 'unknown') return [];
  const { code, baseline } = indicator;
  const about = { related: [related('target', target.place)] };
  const targets = TARGETS[scoring.kind];
  if (targets && !targets.includes(target.kind)) {
    if (scoring.kind === 'custom' && target.kind === 'plugin') return []; // plugins bring scorings too
    const name = scoring.kind === 'custom' ? scoring.name : '';
    return [problem('scoring/target', place, { code, scoring: scoring.kind, name, targets }, about)];
  }
  if (scoring.kind === 'linear-baseline' && !baseline) return [problem('scoring/baseline', place, { code })];
  const points = pointsOf(scoring, target, baseline);
  if (areInOrder(points, target.kind === 'at-most' ? -1 : 1)) return [];
  const shown = points.map(
    ({ value, score }) => `${shownDecimal(value)} ${value.unit.symbol} → ${percentDecimal(score)} %`,
  );
  return [problem('scoring/order', place, { code, points: shown }, about)];
}

/** Kinds of targets each method has a meaning for; null for all. */
const TARGETS: Readonly<Record<Scoring['kind'], readonly Target['kind'][] | null>> = {
  linear: ['at-least', 'at-most', 'phases'],
  'linear-baseline': ['at-least', 'at-most', 'phases'],
  'linear-previous': ['at-least', 'at-most', 'phases'],
  milestones: ['at-least', 'at-most', 'phases'],
  gap: ['at-least', 'at-most', 'exactly', 'range', 'phases', 'before'],
  'gap-share': ['at-least', 'at-most', 'exactly', 'phases'],
  steps: ['at-least', 'at-most', 'exactly', 'range', 'phases', 'before'],
  curve: ['at-least', 'at-most', 'exactly', 'range', 'phases', 'before'],
  late: ['before'],
  custom: ['at-least', 'at-most', 'exactly', 'phases', 'before'],
  'pass-fail': null,
};

/** What leads from worse to better, the target among it; nothing where the target is no written number. */
function pointsOf(scoring: Scoring, target: Target, baseline: Quantity | null): readonly CurvePoint[] {
  if (!('bound' in target) || target.bound.kind !== 'quantity') return [];
  const asked = { value: target.bound.quantity, score: ONE };
  switch (scoring.kind) {
    case 'linear':
      return [{ value: scoring.zero, score: ZERO }, asked];
    case 'linear-baseline':
      return baseline ? [{ value: baseline, score: ZERO }, asked] : [];
    case 'milestones':
      return [
        scoring.min,
        asked,
        ...(scoring.max ? [scoring.max] : []),
        ...(scoring.excellent ? [scoring.excellent] : []),
      ];
    default:
      return [];
  }
}

function areInOrder(points: readonly CurvePoint[], up: 1 | -1): boolean {
  return points.slice(1).every(({ value, score }, index) => {
    const before = points[index] as CurvePoint;
    if (!agrees(value.unit, before.value.unit)) return true; // told as such
    return compare(value.value, before.value.value) * up > 0 && compare(score, before.score) >= 0;
  });
}
