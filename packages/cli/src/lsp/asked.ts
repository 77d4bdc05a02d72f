import { ErrorCodes, type Range, ResponseError } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysed } from './analysed.ts';
import { pathOf } from './paths.ts';
import type { Workspace } from './workspace.ts';

/** A question about a text: the program as it stands and the text asked about. */
export interface Asked {
  readonly analysed: Analysed;
  readonly path: string;
  readonly document: TextDocument;
}

/** A question about a point of a text. */
export interface AskedAt extends Asked {
  readonly offset: number;
}

/** What is asked, or null when the text is in no program. Throws what the client is answered for a request without a text. */
export async function asked(workspace: Workspace, params: unknown): Promise<Asked | null> {
  const uri = field(field(params, 'textDocument'), 'uri');
  if (typeof uri !== 'string') throw invalid('textDocument.uri');
  const path = pathOf(uri);
  const analysed = await workspace.analyse(path);
  const document = analysed.document(path);
  return document && { analysed, path, document };
}

/** The same with the point asked about; points beyond a line or the text mean its end. */
export async function askedAt(workspace: Workspace, params: unknown): Promise<AskedAt | null> {
  const position = field(params, 'position');
  if (!isPosition(position)) throw invalid('position');
  const found = await asked(workspace, params);
  return found && { ...found, offset: found.document.offsetAt(position) };
}

/** Offsets of the range asked about; the whole text when there is none. */
export function offsetsOf({ document }: Asked, range: Partial<Range> | undefined): readonly [number, number] {
  if (!isPosition(range?.start) || !isPosition(range.end)) return [0, document.getText().length];
  return [document.offsetAt(range.start), document.offsetAt(range.end)];
}

interface Point {
  readonly line: number;
  readonly character: number;
}

function isPosition(value: unknown): value is Point {
  return Number.isInteger(field(value, 'line')) && Number.isInteger(field(value, 'character'));
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** The answer to a request that lacks what it must say. */
export function invalid(name: string): ResponseError {
  return new ResponseError(ErrorCodes.InvalidParams, `${name}?`);
}
