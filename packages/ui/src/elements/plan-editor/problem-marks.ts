import { type Diagnostic, forEachDiagnostic } from '@codemirror/lint';
import { type EditorState, Text } from '@codemirror/state';
import { saysTheSame } from '../../workspace/alike-problems.ts';
import type { Problem } from '../../workspace/workspace.ts';

/** A repair chosen in the editor. */
export type ApplyFix = (fix: Problem['fixes'][number]) => void;

/** Problems of one file, the text they were found in, and the marks they have, which move with what is typed. */
export interface MarkedProblems {
  readonly problems: readonly Problem[];
  readonly marks: readonly Diagnostic[];
  readonly doc: Text;
}

export const NO_MARKS: MarkedProblems = { problems: [], marks: [], doc: Text.empty };

/** Problems of one file as marks of the editor. Positions past the end, of an older text, are drawn in. `choose` gets which repair of which problem. */
export function problemMarks(
  problems: readonly Problem[],
  length: number,
  choose: (problem: number, fix: number) => void,
): Diagnostic[] {
  return problems.map((problem, at) => ({
    ...stretch(problem, length),
    severity: problem.severity === 'information' ? 'info' : problem.severity,
    source: problem.code,
    message: problem.message,
    actions: problem.fixes.map(({ label }, fix) => ({ name: label, apply: () => choose(at, fix) })),
  }));
}

/** Whether the marks, where they have moved to, are those of these problems: then nothing has to be drawn. */
export function isMarked(state: EditorState, { problems, marks }: MarkedProblems, wanted: readonly Problem[]): boolean {
  if (problems.length !== wanted.length) return false;
  const drawn = new Map<Diagnostic, { readonly from: number; readonly to: number }>();
  forEachDiagnostic(state, (mark, from, to) => drawn.set(mark, { from, to }));
  return wanted.every((problem, at) => {
    const [old, mark] = [problems[at], marks[at]];
    const place = mark && drawn.get(mark);
    const { from, to } = stretch(problem, state.doc.length);
    return old && place && place.from === from && place.to === to && saysTheSame(old, problem);
  });
}

/** The marks there are, where they have moved to. */
export function movedMarks(state: EditorState): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  forEachDiagnostic(state, (mark, from, to) => found.push({ ...mark, from, to }));
  return found;
}

function stretch({ from, to }: Problem, length: number): { readonly from: number; readonly to: number } {
  const start = Math.min(from, length);
  return { from: start, to: Math.min(Math.max(to, start), length) };
}
