import type { Diagnostic, Language, Plan, Plugin } from '@traguardo/model';
import type { ParsedFile } from './parse/tree.ts';
import type { Vocabulary } from './vocabulary/schema.ts';

/** A text handed in by the caller: the core never reads files. `path` is shown in messages as given. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Everything one compile gives. There is always a plan: without a `plan` declaration, an unnamed one around the top items. */
export interface Program {
  readonly files: readonly ParsedFile[];
  /** The CSV files as handed in. */
  readonly data: readonly SourceFile[];
  readonly plan: Plan;
  /** Every word of the program: those of the core language, of its plugins, and the units it declares. */
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  /** Sorted by file and place; at most 1,000, then one `limit/more`. */
  readonly diagnostics: readonly Diagnostic[];
  /** SHA-256 of the sealed texts of the plan files (`sealTexts`). */
  readonly planHash: string;
  /** SHA-256 of the sealed texts of the CSV files. */
  readonly dataHash: string;
}

export interface CompileInput {
  /** `.piano` files. */
  readonly files: readonly SourceFile[];
  /** CSV files of actuals, already decoded to text (evaluation.md section 6). */
  readonly data?: readonly SourceFile[];
  /** Number notation of the CSV files; default that of the plan. */
  readonly notation?: Language;
  /** The plugins whoever runs the plan has. Those the plan does not ask for add nothing. */
  readonly plugins?: readonly Plugin[];
}
