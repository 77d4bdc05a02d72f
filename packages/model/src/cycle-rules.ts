import type { CycleDay } from './cycle.ts';
import type { Ratio } from './ratio.ts';

/** What a body decides about its year, whichever cycle it runs by; null for what it does not say. */
export interface CycleRules {
  /** The day of the monitoring, and the last one on which a change is proposed. */
  readonly monitoring: CycleDay | null;
  readonly changesUntil: CycleDay | null;
  /** What a contrary opinion of the OIV does to a change: it blocks it, or reasons must be given. */
  readonly contraryOpinion: 'block' | 'reasons' | null;
  /** The least share of the result pay that payment times must weigh (D.L. 13/2023 art. 4-bis). */
  readonly paymentTimeShare: Ratio | null;
  /** The ISO day to which the term of the budget was put off. */
  readonly budgetTerm: string | null;
}

/** A body that says nothing about its year. */
export const NO_CYCLE_RULES: CycleRules = {
  monitoring: null,
  changesUntil: null,
  contraryOpinion: null,
  paymentTimeShare: null,
  budgetTerm: null,
};
