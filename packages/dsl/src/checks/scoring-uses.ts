import { codeKey, type Indicator, type Place, type Plan, type Scoring, type Target } from '@traguardo/model';

/** A target with the scoring that judges it and what bounds the score. */
export interface ScoringUse {
  readonly target: Target;
  readonly scoring: Scoring;
  readonly cap: Indicator['cap'];
  /** What to look at when the two do not fit: the scoring, or the target that a revision changed without it. */
  readonly place: Place;
}

/** Every target of an indicator with the scoring that judges it, as written and as each revision leaves it. */
export function scoringUses(indicator: Indicator, plan: Plan): readonly ScoringUse[] {
  const key = codeKey(indicator.code);
  const found = useOf(indicator, indicator.scoring);
  for (const { overrides } of plan.revisions) {
    for (const { code, changes } of overrides) {
      const isRevised = changes.target !== undefined || changes.scoring !== undefined || changes.cap !== undefined;
      if (isRevised && codeKey(code) === key)
        found.push(...useOf({ ...indicator, ...changes }, changes.target && !changes.scoring ? changes.target : null));
    }
  }
  return found;
}

function useOf({ target, scoring, cap }: Indicator, changed: Target | Scoring | null): ScoringUse[] {
  return target && scoring ? [{ target, scoring, cap, place: (changed ?? scoring).place }] : [];
}
