import type { Diagnostic, Plan } from '@traguardo/model';
import type { ParsedFile } from '../parse/tree.ts';
import type { Vocabulary } from '../vocabulary/schema.ts';

/** What a rule may look at. */
export interface Checked {
  readonly plan: Plan;
  readonly files: readonly ParsedFile[];
  readonly vocabulary: Vocabulary;
}

/** One rule over a bound plan: everything it finds, in any order. Pure. */
export type Rule = (checked: Checked) => readonly Diagnostic[];

const RULES: readonly Rule[] = [];

/** Everything the rules find in a plan. */
export function checkPlan(plan: Plan, files: readonly ParsedFile[], vocabulary: Vocabulary): readonly Diagnostic[] {
  return RULES.flatMap((rule) => rule({ plan, files, vocabulary }));
}
