import type { Edit, Place, Position } from '@traguardo/model';
import type { ParsedFile } from '../parse/tree.ts';

/** What a stretch of a file says. */
export function textIn({ text }: Pick<ParsedFile, 'text'>, { start, end }: Place): string {
  return text.slice(start.offset, end.offset);
}

/** The stretch from the start of one place to the end of another. */
export function spanning(first: Place, last: Place): Place {
  return { ...first, end: last.end };
}

/** Puts a text right after a place. */
export function after(place: Place, text: string): Edit {
  return { place: { ...place, start: place.end }, text };
}

/** Takes a stretch out, with the documentation above it and, where nothing else stands on them, its whole lines. */
export function withoutLines(file: ParsedFile, place: Place): Edit {
  const { text, tokens, path } = file;
  const documented = tokens.findLast(
    ({ kind, startOffset }) => startOffset < place.start.offset && kind !== 'documentation' && kind !== 'line-end',
  );
  const above = documented?.endOffset ?? 0;
  const first = tokens.find(({ kind, startOffset }) => kind === 'documentation' && startOffset >= above);
  const from = first && first.startOffset < place.start.offset ? first.place.start : place.start;
  const before = text.slice(0, from.offset).search(/[ \t]*$/u);
  const blanks = /^[ \t]*(?:\r?\n)?/u.exec(text.slice(place.end.offset))?.[0] ?? '';
  const isWhole =
    (before === 0 || text[before - 1] === '\n') &&
    (blanks.endsWith('\n') || place.end.offset + blanks.length === text.length);
  const start = isWhole ? backTo(from, before) : from;
  const end = isWhole ? { ...place.end, offset: place.end.offset + blanks.length } : place.end;
  return { place: { file: path, start, end }, text: '' };
}

function backTo(from: Position, offset: number): Position {
  return { line: from.line, column: from.column - (from.offset - offset), offset };
}
