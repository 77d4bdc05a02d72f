import {
  codeKey,
  type Indicator,
  type Override,
  type Place,
  type Plan,
  planIndicators,
  type Scoring,
  type Target,
} from '@traguardo/model';

/** A target of an indicator with the scoring that judges it and the cap of the score, as written or as a revision leaves them. */
export interface ScoringUse {
  readonly indicator: Indicator;
  readonly target: Target;
  readonly scoring: Scoring;
  readonly cap: Indicator['cap'];
  /** What to look at when they do not fit: the scoring, or what a revision changed without it. */
  readonly place: Place;
  /** Whether target or scoring are new here, and whether scoring or cap are: what a revision leaves as it was is told once. */
  readonly isJudgedAnew: boolean;
  readonly isBoundAnew: boolean;
}

/** Every scoring of a plan with the target it judges, as written and as each revision leaves it. */
export function scoringUses(plan: Plan): readonly ScoringUse[] {
  const overrides = plan.revisions.flatMap((revision) => revision.overrides).filter(isOfScoring);
  const byCode = Map.groupBy(overrides, ({ code }) => codeKey(code));
  const found: ScoringUse[] = [];
  for (const indicator of planIndicators(plan)) {
    const { target, scoring, cap } = indicator;
    if (target && scoring)
      found.push({ indicator, target, scoring, cap, place: scoring.place, isJudgedAnew: true, isBoundAnew: true });
    const revised = byCode.size === 0 ? undefined : byCode.get(codeKey(indicator.code));
    for (const override of revised ?? []) found.push(...revisedUse(indicator, override));
  }
  return found;
}

function isOfScoring({ changes }: Override): boolean {
  return changes.target !== undefined || changes.scoring !== undefined || changes.cap !== undefined;
}

function revisedUse(indicator: Indicator, { changes, place }: Override): readonly ScoringUse[] {
  const { target, scoring, cap } = { ...indicator, ...changes };
  if (!target || !scoring) return [];
  const isScored = changes.scoring !== undefined;
  return [
    {
      indicator,
      target,
      scoring,
      cap,
      place: isScored ? scoring.place : changes.target ? target.place : place,
      isJudgedAnew: isScored || changes.target !== undefined,
      isBoundAnew: isScored || changes.cap !== undefined,
    },
  ];
}
