import { refusal } from '../refusal.ts';
import type { TextGuard } from './text-guard.ts';

/** Weights of siblings total exactly 100 %. */
export const weightsWhole: TextGuard = (_context, _event, { weights }) =>
  weights.length === 0
    ? null
    : refusal(
        'weights-whole',
        'plan/weights',
        { groups: weights },
        { by: 'plan', codes: weights.map(({ code }) => code) },
      );
