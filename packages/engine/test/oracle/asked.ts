import type { Indicator, Ratio, Scoring, Target } from '@traguardo/model';

/** What is asked of a value, of an indicator or in a sheet. */
export interface Asked {
  readonly code: string;
  readonly target: Target | null;
  readonly scoring: Scoring | null;
  readonly cap: Indicator['cap'];
  readonly floor: Ratio | null;
  readonly baseline: Indicator['baseline'];
}
