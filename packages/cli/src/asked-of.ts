import type { Program } from '@traguardo/dsl';
import type { Diagnostic } from '@traguardo/model';
import { askedFindings, textRefusalsOf } from '@traguardo/verify';
import { definitionOf } from './commands/cycle/open-cycle.ts';

/** What the steps of its cycle will ask of a plan as its text stands (decision 0444). */
export async function askedOf(program: Program): Promise<readonly Diagnostic[]> {
  const refusals = textRefusalsOf(program);
  return refusals.length === 0 ? [] : askedFindings(program, refusals, await definitionOf(program));
}
