import type { Diagnostic, Plan } from '@traguardo/model';
import type { ParsedFile } from '../parse/tree.ts';
import type { Vocabulary } from '../vocabulary/schema.ts';

/** What a rule may look at. */
export interface Checked {
  readonly plan: Plan;
  readonly files: readonly ParsedFile[];
  /** CSV files of actuals. */
  readonly tables: readonly ParsedFile[];
  readonly vocabulary: Vocabulary;
}

/** One rule over a bound plan: everything it finds, in any order. Pure. */
export type Rule = (checked: Checked) => readonly Diagnostic[];
