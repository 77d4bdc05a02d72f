import type { Program } from '@traguardo/dsl';
import type { Diagnostic } from '@traguardo/model';
import { textRefusalsOf } from '@traguardo/verify';

/** What the steps of its cycle will ask of a program; what tells it is loaded where there is something to tell. */
export async function askedOf(program: Program): Promise<readonly Diagnostic[]> {
  const refusals = textRefusalsOf(program);
  if (refusals.length === 0) return [];
  const { askedByCycle } = await import('./asked-by-cycle.ts');
  return askedByCycle(program, refusals);
}
