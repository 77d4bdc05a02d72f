import type { Language } from '@traguardo/model';
import type { ShownResult } from '../../workspace/editor-services.ts';
import type { FoundEarly, Problem, WorkspaceFile } from '../../workspace/workspace.ts';
import type { EditorCommand, OwnCommand } from './editor-keys.ts';
import type { ApplyFix } from './problem-marks.ts';

/** What the editor tells its element. Offsets are into the text of the open file. */
export interface EditorEvents {
  onText(path: string, text: string): void;
  onCursor(path: string, offset: number): void;
  /** A key asked for something that concerns more than this text. */
  onCommand(command: EditorCommand, path: string, offset: number): void;
  /** Ctrl+Z and Ctrl+Y first ask whether the last change of this text was made outside of the editor; true when it was taken back. */
  onUndo(path: string): boolean;
  onRedo(path: string): boolean;
  /** Ctrl+S: nothing to do, everything is saved as it is typed. */
  onSave(): void;
  onFix: ApplyFix;
  announce(text: string): void;
}

/** The editor of the plan's files: one view, one state with its own history per file. */
export interface PlanTextEditor {
  /** Shows a file; its text changes by the least, keeping the cursor, when it differs from what is shown. */
  open(file: WorkspaceFile): void;
  /** The language of its words, what the text is called, and the language the text is written in. */
  setLanguage(language: Language, label: string, written: Language): void;
  setProblems(path: string, problems: readonly Problem[]): void;
  /** Marks new problems and takes the marks of those away that are gone, until the next are set. */
  addProblems(path: string, found: FoundEarly): void;
  /** Replaces the text as one step that can be undone. */
  replace(path: string, text: string): void;
  show(from: number, to: number): void;
  /** Puts the cursor somewhere and brings it into sight, without the focus. */
  reveal(offset: number): void;
  /** Takes the last change back, or does it again; false where there is none. */
  step(direction: 'undo' | 'redo'): boolean;
  /** Scores at the ends of lines, for exactly the present text. */
  setResults(path: string, shown: readonly ShownResult[]): void;
  readonly selection: { readonly from: number; readonly to: number; readonly text: string };
  /** Brings the cursor into sight; where it then stands in the window, null when it is not drawn. */
  bringCursor(): { readonly left: number; readonly bottom: number } | null;
  /** Does what a key of the editor itself does. */
  run(command: OwnCommand): void;
  focus(): void;
  destroy(): void;
}
