import type { FileChange, WorkspaceFile } from '../workspace.ts';

/** One step: its files before and after. */
export interface Step {
  readonly label: string;
  readonly before: readonly FileChange[];
  readonly after: readonly FileChange[];
}

const MOST = 200;

/** Steps that can be taken back and done again, newest last. */
export interface UndoSteps {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const noSteps: UndoSteps = { done: [], undone: [] };

/** `steps` and a new one: what `changes` makes of `files`. What was undone before can no longer be done again. */
export function withStep(
  steps: UndoSteps,
  label: string,
  files: readonly WorkspaceFile[],
  changes: readonly FileChange[],
): UndoSteps {
  const before = changes.map((change) => files.find(({ path }) => path === change.path) ?? { ...change, text: null });
  return { done: [...steps.done, { label, before, after: changes }].slice(-MOST), undone: [] };
}

/** The step that can be undone now: the last, if its texts still are as it left them. */
export function undoable({ done }: UndoSteps, files: readonly WorkspaceFile[]): Step | null {
  const step = done.at(-1);
  return step && isAs(files, step.after) ? step : null;
}

/** The step that can be done again now: the last undone, if its texts still are as they were before it. */
export function redoable({ undone }: UndoSteps, files: readonly WorkspaceFile[]): Step | null {
  const step = undone.at(-1);
  return step && isAs(files, step.before) ? step : null;
}

/** Whether a step changed the text of a path; any step when none is given. */
export function touches({ after }: Step, path: string | undefined): boolean {
  return path === undefined || after.some((change) => change.path === path);
}

/**
 * The steps to take back in a text, newest first: the last that changed it, with those of packs that came after because it asks for them.
 * Any last step when no path is given; none when something else was done since, or the texts are not as they were left.
 */
export function undoableIn(steps: UndoSteps, files: readonly WorkspaceFile[], path: string | undefined): Step[] {
  const step = undoable(steps, files);
  if (!step || touches(step, path)) return step ? [step] : [];
  const below = isOfPacks(step) ? undoableIn(stepBack(steps), files, path) : [];
  return below.length === 0 ? [] : [step, ...below];
}

/** Whether a step only brought packs or pinned them. */
export function isOfPacks({ after }: Step): boolean {
  return after.every(({ kind }) => kind === 'pack');
}

/** `steps` after the last was taken back. */
export function stepBack({ done, undone }: UndoSteps): UndoSteps {
  return { done: done.slice(0, -1), undone: [...undone, ...done.slice(-1)] };
}

/** `steps` after the last undone was done again. */
export function stepForward({ done, undone }: UndoSteps): UndoSteps {
  return { done: [...done, ...undone.slice(-1)], undone: undone.slice(0, -1) };
}

function isAs(files: readonly WorkspaceFile[], changes: readonly FileChange[]): boolean {
  return changes.every(({ path, text }) => textOf(files, path) === text);
}

function textOf(files: readonly WorkspaceFile[], path: string): string | null {
  return files.find((file) => file.path === path)?.text ?? null;
}
