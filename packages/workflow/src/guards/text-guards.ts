import type { TextFacts } from '../facts/text-facts.ts';
import type { GuardName } from '../guard-names.ts';
import type { Refusal } from '../refusal.ts';
import { anticorruptionObjective } from './anticorruption-objective.ts';
import { indicatorsComplete } from './indicators-complete.ts';
import { paymentTimeObjective } from './payment-time-objective.ts';
import { profilePinned } from './profile-pinned.ts';
import type { TextContext, TextGuard } from './text-guard.ts';
import { weightsWhole } from './weights-whole.ts';

/** The guards that look at nothing but the text of the plan: what they ask can be told while it is being written. */
export const TEXT_GUARDS = {
  'weights-whole': weightsWhole,
  'indicators-complete': indicatorsComplete,
  'profile-pinned': profilePinned,
  'payment-time-objective': paymentTimeObjective,
  'anticorruption-objective': anticorruptionObjective,
} as const satisfies Partial<Record<GuardName, TextGuard>>;

/** Everything that steps may ask of the text of a plan and that it does not say, in the words of the refusals. Pure. */
export function textRefusals(context: TextContext, facts: TextFacts): readonly Refusal[] {
  return Object.values(TEXT_GUARDS).flatMap((guard) => guard(context, null, facts) ?? []);
}
