import type { Program } from '@traguardo/dsl';
import type { Diagnostic } from '@traguardo/model';
import { askedFindings, cycleOf, textRefusalsOf } from '@traguardo/verify';
import { defaultCycle } from './shipped-cycle.ts';

/** What the steps of its cycle will ask of a program. */
export function askedOf(program: Program): readonly Diagnostic[] {
  const refusals = textRefusalsOf(program);
  return refusals.length === 0 ? [] : askedFindings(program, refusals, cycleOf(program, defaultCycle));
}
