import type { CycleTransition } from '@traguardo/model';
import type { Facts } from '../facts/facts-shape.ts';
import { type Refusal, refusal } from '../refusal.ts';

/**
 * What stands against sealing data whose texts have errors, whatever the text of the cycle asks: mended later, they would have to be opened
 * again. A journal that has such a step already holds.
 */
export function sealWithErrors({ effects, guards }: CycleTransition, { errors }: Facts): readonly Refusal[] {
  const isAsked = guards.some((guard) => guard.kind === 'named' && guard.name === 'plan-without-errors');
  if (errors === 0 || isAsked || !effects.includes('seal-data')) return [];
  return [
    refusal(
      'plan-without-errors',
      'data/errors',
      { count: errors },
      { by: 'plan', codes: [] },
      { by: 'data', codes: [] },
    ),
  ];
}
