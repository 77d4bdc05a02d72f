import { codeActions as actionsAt, describeFix } from '@traguardo/dsl';
import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver/node';
import { type Asked, offsetsOf } from './asked.ts';
import { diagnosticOf } from './diagnostics.ts';
import { workspaceEdit } from './ranges.ts';

/** The repairs of what was found in a range. */
export function codeActions(about: Asked, { range, context }: Partial<CodeActionParams>): CodeAction[] {
  const { analysed, path } = about;
  const only = context?.only;
  if (Array.isArray(only) && !only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix)) return [];
  const [from, to] = offsetsOf(about, range);
  const program = { ...analysed.program, diagnostics: analysed.diagnostics };
  return actionsAt(program, path, from, to).map(({ diagnostic, fix }) => ({
    title: describeFix(fix, analysed.language),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(analysed, diagnostic)],
    isPreferred: diagnostic.fixes.length === 1,
    edit: workspaceEdit(analysed, fix.edits),
  }));
}
