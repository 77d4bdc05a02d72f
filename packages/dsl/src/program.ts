import type { Diagnostic, Language, Narrative, Plan, Plugin } from '@traguardo/model';
import type { Assembled } from './packs/assemble.ts';
import type { ParsedFile } from './parse/tree.ts';
import type { SourceFile } from './source-file.ts';
import type { Vocabulary } from './vocabulary/schema.ts';

/** Everything one compile gives. There is always a plan: without a `plan` declaration, an unnamed one around the top items. */
export interface Program {
  readonly files: readonly ParsedFile[];
  /** The CSV files as handed in. */
  readonly data: readonly SourceFile[];
  /** The texts of the packs in use, and the lock: what the plan stands on, to be sealed with it. */
  readonly packs: readonly SourceFile[];
  /** The texts of every pack at hand, as handed in: what an editor may offer. */
  readonly atHand: readonly SourceFile[];
  /** Names of the plugins at hand, in use or not. */
  readonly pluginsAtHand: readonly string[];
  readonly plan: Plan;
  /** The Markdown files of the report as handed in, by path. */
  readonly narrativeFiles: readonly SourceFile[];
  /** What they say, names resolved. */
  readonly narrative: Narrative;
  /** Every word of the program: those of the core language, of its plugins, and the units it declares. */
  readonly vocabulary: Vocabulary;
  /** The plugins the program uses, of those at hand, under the prefix it knows them by. */
  readonly plugins: readonly Plugin[];
  readonly language: Language;
  /** What was bound: the items of the files with everything from packs in its place. */
  readonly assembled: Assembled;
  /** Sorted by file and place; at most 1,000, then one `limit/more`. Each lies in `files`, `data` or `narrativeFiles`. */
  readonly diagnostics: readonly Diagnostic[];
  /** SHA-256 of the sealed texts of the plan files and the packs (`sealTexts`). */
  readonly planHash: string;
  /** SHA-256 of the sealed texts of the CSV files. */
  readonly dataHash: string;
  /** SHA-256 of the sealed texts of the narrative: neither plan nor values depend on it. */
  readonly narrativeHash: string;
}

/** All a program is compiled from. The order of files never changes a figure. */
export interface CompileInput {
  /** `.piano` files. */
  readonly files: readonly SourceFile[];
  /** CSV files of actuals, already decoded to text (evaluation.md section 6). */
  readonly data?: readonly SourceFile[];
  /** Markdown files of the report: text with figures of the plan in it (language.md section 11). */
  readonly narrative?: readonly SourceFile[];
  /**
   * The packs at hand, every file of each under `packs/<name>/<version>/`, manifest included; and `traguardo.lock`, which pins
   * them. Those in use count for `planHash`; the others are offered in editors, and cost nothing.
   */
  readonly packs?: readonly SourceFile[];
  /** Number notation of the CSV files; default that of the plan. */
  readonly notation?: Language;
  /** The plugins whoever runs the plan has. Those the plan does not ask for add nothing. */
  readonly plugins?: readonly Plugin[];
}
