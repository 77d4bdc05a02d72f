import type { CompletionList } from '@traguardo/dsl';
import type { Language, Outcome, Plan, Severity, TargetVersion } from '@traguardo/model';
import type { SimulationClient } from '../worker/simulation-client.ts';
import type { EditorServices, OfferedRepair } from './editor-services.ts';
import type { FormServices } from './forms.ts';
import type { FileChange, FileKind } from './texts/file-change.ts';
import type { PackServices } from './pack-services.ts';
import type { Asked, Questions } from './questions.ts';
import type { AskedLong } from './long-work.ts';
import type { LongResults, ResultsAsked } from './results-asked.ts';
import type { Spots } from './spots.ts';

export { FILE_KINDS, type FileChange, type FileKind } from './texts/file-change.ts';

/** A text the user works on. */
export interface WorkspaceFile {
  readonly path: string;
  readonly kind: FileKind;
  readonly text: string;
}

/** A diagnostic ready to show: sentence and fixes in the user's language. Offsets are into the file's text. */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly fixes: readonly OfferedRepair[];
}

/**
 * What the worker answers after each change. `revision` is the number of the texts it was made from. Whatever did not change in plan and
 * outcome is the same object as in the analysis before; where it stands in the texts is said by `spots` (`spotOf`).
 */
export interface Analysis {
  readonly revision: number;
  readonly plan: Plan;
  readonly outcome: Outcome;
  readonly spots: Spots;
  readonly problems: readonly Problem[];
  readonly planHash: string;
  readonly dataHash: string;
}

/** How the problems of the texts of a revision are others than those of the last analysis, found before anything is worked out. */
export interface FoundEarly {
  readonly revision: number;
  /** Those that are new. */
  readonly problems: readonly Problem[];
  /** Those that nothing of the texts has any more. */
  readonly gone: readonly Problem[];
}

/** Which result is asked for: a day (null: end of the period) and original or revised targets. */
export interface EvaluationChoice {
  readonly at: string | null;
  readonly targets: TargetVersion;
}

/** `saved` only after the storage transaction is complete (reliability.md). */
export type SaveState = 'saved' | 'saving' | 'failed';

/** The one state of the application. Views read it from context and change it only through `WorkspaceActions`. */
export interface WorkspaceState {
  readonly name: string;
  readonly files: readonly WorkspaceFile[];
  readonly revision: number;
  readonly analysis: Analysis | null;
  readonly analysing: boolean;
  /** What the analysis under way has found already; null while that is as before. */
  readonly found: FoundEarly | null;
  readonly choice: EvaluationChoice;
  readonly save: SaveState;
  readonly language: Language;
  /** What `undo` and `redo` would take back and do again, in the words it was done with; null for nothing. */
  readonly undoable: string | null;
  readonly redoable: string | null;
}

/** Editor services and questions, answered by the worker; offsets are into the file's text of the latest revision sent. */
export interface LanguageClient
  extends
    Asked<Questions>,
    Asked<ResultsAsked>,
    AskedLong<LongResults>,
    Asked<EditorServices>,
    Asked<FormServices>,
    Asked<PackServices> {
  /** The colours of a text of the plan (`unpackTokens`), whether or not it was sent before. */
  paint(text: string): Promise<Uint32Array>;
  complete(path: string, offset: number): Promise<CompletionList>;
  hover(
    path: string,
    offset: number,
  ): Promise<{ readonly from: number; readonly to: number; readonly markdown: string } | null>;
  definition(path: string, offset: number): Promise<{ readonly path: string; readonly offset: number } | null>;
  format(path: string, language: Language | null): Promise<string>;
  /** Why a node has its score, as sentences of the language. */
  explain(code: string): Promise<readonly string[]>;
}

export interface WorkspaceActions {
  /** Replaces the text of a file: analysed at once in the worker, saved shortly after. For editors, which undo by themselves. */
  edit(path: string, text: string): void;
  /** Changes any number of files as one step that can be undone; `label` says what was done, in the user's language. */
  changeFiles(label: string, changes: readonly FileChange[]): void;
  /**
   * Takes the last step back; nothing when one of its texts has changed since, or when it did not touch `path`. Gives its label,
   * null where there is none.
   */
  undo(path?: string): string | null;
  redo(path?: string): string | null;
  /** `label` says what was done, as undoing it repeats; the path alone without one. */
  addFile(file: WorkspaceFile, label?: string): void;
  removeFile(path: string, label?: string): void;
  choose(choice: EvaluationChoice): void;
  setLanguage(language: Language): void;
  readonly client: LanguageClient;
  readonly simulations: SimulationClient;
}
