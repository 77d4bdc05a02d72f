import { canonicalJson, hashText, type Json } from '@traguardo/model';
import type { CycleContext } from './context.ts';

/**
 * A digest of what the Relazione tells of a journal: versions with their acts, changes with their opinions, sealed data, balance,
 * causes, judgements, self-assessment, system, answers to remarks. Steps that follow it (its own approval and validation, the sheets
 * as they go on, publications) leave it as it is, so that a report is not behind because it was approved. Pure.
 */
export function toldContent(context: CycleContext): string {
  const { versions, change, changes, frozen, balance, causes, evaluations, selfAssessments, system, carried } = context;
  const told = { versions, change, changes, frozen, balance, causes, evaluations, selfAssessments, system, carried };
  return hashText(canonicalJson(told as unknown as Json));
}
