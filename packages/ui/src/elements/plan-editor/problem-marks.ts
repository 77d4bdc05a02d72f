import type { Action, Diagnostic } from '@codemirror/lint';
import type { EditorState, Text } from '@codemirror/state';
import type { Problem } from '../../workspace/workspace.ts';

/** A repair chosen in the editor. */
export type ApplyFix = (fix: Problem['fixes'][number]) => void;

/** Problems of one file as marks of the editor. Positions past the end, of an older text, are drawn in. */
export function problemMarks(problems: readonly Problem[], doc: Text, applyFix: ApplyFix): Diagnostic[] {
  return problems.map((problem) => {
    const from = Math.min(problem.from, doc.length);
    const to = Math.min(Math.max(problem.to, from), doc.length);
    return {
      from,
      to,
      severity: problem.severity === 'information' ? 'info' : problem.severity,
      source: problem.code,
      message: problem.message,
      actions: problem.fixes.map((fix) => action(fix, doc, applyFix)),
    };
  });
}

/** A fix holds only for the text it was found in: on any other the next analysis brings its own. */
function action(fix: Problem['fixes'][number], doc: Text, applyFix: ApplyFix): Action {
  return {
    name: fix.label,
    apply: (view: { readonly state: EditorState }) => {
      if (view.state.doc.eq(doc)) applyFix(fix);
    },
  };
}
