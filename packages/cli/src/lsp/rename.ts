import { describeRefusal, renamable, rename as renameAt, type RenameRefusal } from '@traguardo/dsl';
import { LSPErrorCodes, type PrepareRenameResult, ResponseError, type WorkspaceEdit } from 'vscode-languageserver/node';
import type { Analysed } from './analysed.ts';
import { type AskedAt, invalid } from './asked.ts';
import { rangeOf, workspaceEdit } from './ranges.ts';

/** The name a rename would change. Refused, with the reason, where there is none. */
export function prepareRename({ analysed, path, offset }: AskedAt): PrepareRenameResult {
  const found = renamable(analysed.program, analysed.vocabulary, path, offset);
  if (found.kind !== 'name') throw refusal(analysed, found);
  return { range: rangeOf(analysed, found.place), placeholder: found.name };
}

/** A name and its uses changed in every file and table. Refused, with the reason, when the texts would not mean the same. */
export function rename({ analysed, path, offset }: AskedAt, newName: unknown): WorkspaceEdit {
  if (typeof newName !== 'string') throw invalid('newName');
  const found = renameAt(analysed.program, analysed.vocabulary, path, offset, newName);
  if (found.kind !== 'edits') throw refusal(analysed, found);
  return workspaceEdit(analysed, found.edits);
}

function refusal({ language }: Analysed, why: RenameRefusal): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, describeRefusal(why, language));
}
