import { refusal } from '../refusal.ts';
import type { TextGuard } from './text-guard.ts';

/** At least one objective is about preventing corruption (L. 190/2012 art. 1 c. 8-bis; D.L. 80/2021 art. 6 c. 2 d). */
export const anticorruptionObjective: TextGuard = (_context, _event, { anticorruption }) =>
  anticorruption.length > 0
    ? null
    : refusal('anticorruption-objective', 'anticorruption/absent', {}, { by: 'plan', codes: [] });
