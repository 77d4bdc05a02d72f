import { type Plan, ratioToString } from '@traguardo/model';
import type { CycleSettings } from './instance.ts';

/** July monitoring, changes until the year's end, reasons against a contrary opinion, 30 % on payment times. */
export const DEFAULT_SETTINGS: CycleSettings = {
  monitoring: { month: 7, day: 31 },
  changeCutoff: { month: 12, day: 31 },
  contraryOpinion: 'reasons',
  paymentTimeShare: '3/10',
};

/** What a plan says its body decides about the cycle, with the default for the rest. */
export function settingsOfPlan({ cycleRules }: Pick<Plan, 'cycleRules'>): CycleSettings {
  const { monitoring, changesUntil, contraryOpinion, paymentTimeShare } = cycleRules;
  return {
    ...DEFAULT_SETTINGS,
    ...(monitoring && { monitoring }),
    ...(changesUntil && { changeCutoff: changesUntil }),
    ...(contraryOpinion && { contraryOpinion }),
    ...(paymentTimeShare && { paymentTimeShare: ratioToString(paymentTimeShare) }),
  };
}
