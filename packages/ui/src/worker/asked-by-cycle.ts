import type { Program } from '@traguardo/dsl';
import type { Diagnostic } from '@traguardo/model';
import { askedFindings, cycleOf } from '@traguardo/verify';
import type { Refusal } from '@traguardo/workflow';
import { defaultCycle } from './shipped-cycle.ts';

/** What of the refusals the cycle of a program gives, as findings. */
export function askedByCycle(program: Program, refusals: readonly Refusal[]): readonly Diagnostic[] {
  return askedFindings(program, refusals, cycleOf(program, defaultCycle));
}
