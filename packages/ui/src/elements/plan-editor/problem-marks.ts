import { type Diagnostic, forEachDiagnostic, setDiagnostics } from '@codemirror/lint';
import { type EditorState, Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { saysTheSame } from '../../workspace/alike-problems.ts';
import type { FoundEarly, Problem } from '../../workspace/workspace.ts';

/** A repair chosen in the editor. */
export type ApplyFix = (fix: Problem['fixes'][number]) => void;

/** Problems of one file, the text they were found in, and the marks they have, which move with what is typed. */
interface MarkedProblems {
  readonly problems: readonly Problem[];
  readonly marks: readonly Diagnostic[];
  readonly doc: Text;
}

const NO_MARKS: MarkedProblems = { problems: [], marks: [], doc: Text.empty };

/** The marks of the file an editor shows. */
interface ProblemMarks {
  /** Draws the problems of an analysis, in place of all that is marked. */
  show(problems: readonly Problem[]): void;
  /** Marks what was found early in the file at `path` and takes the marks of those away that are gone, until the next are shown. */
  add(path: string, found: FoundEarly): void;
  /** Another file is open: it has its own marks. */
  forget(): void;
}

/** The marks of an editor; `onFix` gets a repair that was chosen. */
export function createProblemMarks(view: EditorView, onFix: ApplyFix): ProblemMarks {
  /** Null while marks are shown that were only added. */
  let marked: MarkedProblems | null = NO_MARKS;
  /** Those of them that were found early. */
  let early: readonly Diagnostic[] = [];

  /** A fix holds only for the text it was found in: on any other the next analysis brings its own. */
  function choose(problem: number, fix: number): void {
    const found = marked?.problems[problem]?.fixes[fix];
    if (found && marked && view.state.doc.eq(marked.doc)) onFix(found);
  }

  return {
    show(problems) {
      const { doc } = view.state;
      const drawn = marked && isMarked(view.state, marked, problems) ? marked.marks : null;
      const marks = drawn ?? problemMarks(problems, doc.length, choose);
      marked = { problems, marks, doc };
      early = [];
      if (drawn === null) view.dispatch(setDiagnostics(view.state, marks));
    },
    add(path, found) {
      const { left, added } = marksSince(view.state, path, found, early);
      view.dispatch(setDiagnostics(view.state, [...left, ...added]));
      early = added;
      marked = null;
    },
    forget() {
      marked = NO_MARKS;
      early = [];
    },
  };
}

/** Problems of one file as marks of the editor. Positions past the end, of an older text, are drawn in. `choose` gets which repair of which problem. */
function problemMarks(
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
function isMarked(state: EditorState, { problems, marks }: MarkedProblems, wanted: readonly Problem[]): boolean {
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

/**
 * The marks of a file that are left, where they have moved to, once something was found before all is: without those that are gone and those
 * that were found `early` before; and the marks that are added, whose repairs come with the analysis.
 */
function marksSince(
  state: EditorState,
  path: string,
  found: FoundEarly,
  early: readonly Diagnostic[],
): { readonly left: readonly Diagnostic[]; readonly added: readonly Diagnostic[] } {
  const [fresh, gone] = [found.problems, found.gone].map((all) =>
    problemMarks(
      all.filter(({ file }) => file === path),
      state.doc.length,
      () => undefined,
    ),
  ) as [Diagnostic[], Diagnostic[]];
  const away = new Set([...early, ...gone].map(markKey));
  const left: Diagnostic[] = [];
  forEachDiagnostic(state, (mark, from, to) => {
    if (!away.has(markKey(mark))) left.push({ ...mark, from, to });
  });
  return { left, added: fresh.map((mark) => ({ ...mark, actions: [] })) };
}

function markKey({ source = '', message }: Diagnostic): string {
  return [source, message].join('\n');
}

function stretch({ from, to }: Problem, length: number): { readonly from: number; readonly to: number } {
  const start = Math.min(from, length);
  return { from: start, to: Math.min(Math.max(to, start), length) };
}
