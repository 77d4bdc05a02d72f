import type { Edit, Place } from '@traguardo/model';
import type { Location, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import type { Analysed } from './analysed.ts';
import { uriOf } from './paths.ts';

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Lines and UTF-16 columns of a place, counted from 0; the start of the text for a place in no text of the program. */
export function rangeOf(analysed: Analysed, { file, start, end }: Place): Range {
  return rangeBetween(analysed, file, start.offset, end.offset);
}

export function rangeBetween(analysed: Analysed, path: string, from: number, to: number): Range {
  const document = analysed.document(path);
  return document ? { start: document.positionAt(from), end: document.positionAt(to) } : START;
}

export function locationOf(analysed: Analysed, place: Place): Location {
  return { uri: analysed.document(place.file)?.uri ?? uriOf(place.file), range: rangeOf(analysed, place) };
}

/** Edits of several files, as the editor applies them. */
export function workspaceEdit(analysed: Analysed, edits: readonly Edit[]): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {};
  for (const { place, text } of edits) {
    (changes[uriOf(place.file)] ??= []).push({ range: rangeOf(analysed, place), newText: text });
  }
  return { changes };
}
