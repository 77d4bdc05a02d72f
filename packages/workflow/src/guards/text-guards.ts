import type { GuardName } from '../guard-names.ts';
import { anticorruptionObjective } from './anticorruption-objective.ts';
import { indicatorsComplete } from './indicators-complete.ts';
import { paymentTimeObjective } from './payment-time-objective.ts';
import { profilePinned } from './profile-pinned.ts';
import type { TextGuard } from './text-guard.ts';
import { weightsWhole } from './weights-whole.ts';

/** The guards that look at nothing but the text of the plan: what they ask can be told while it is being written. */
export const TEXT_GUARDS = {
  'weights-whole': weightsWhole,
  'indicators-complete': indicatorsComplete,
  'profile-pinned': profilePinned,
  'payment-time-objective': paymentTimeObjective,
  'anticorruption-objective': anticorruptionObjective,
} as const satisfies Partial<Record<GuardName, TextGuard>>;

/** The guard of a name that looks at the text alone; null for any other. */
export function textGuardNamed(name: string): TextGuard | null {
  return isTextGuard(name) ? TEXT_GUARDS[name] : null;
}

function isTextGuard(name: string): name is keyof typeof TEXT_GUARDS {
  return Object.hasOwn(TEXT_GUARDS, name);
}
