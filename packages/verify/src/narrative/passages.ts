import type { SourceFile } from '@traguardo/dsl';
import type { NarrativeInline, NarrativePart, NarrativeText, Place, Position } from '@traguardo/model';

/** A stretch of text as its author wrote it, without figures and marks in it. */
export interface Passage {
  readonly written: string;
  /** Where a part of it stands in its file. */
  place(from: number, to: number): Place;
}

/** Running text as what its author wrote and the claims between. */
export type Running = readonly (Passage | 'claim')[];

/** Every running text of a part: of a paragraph one, of a list one an item, of a table one a cell. */
export function runningTexts(part: NarrativePart, files: ReadonlyMap<string, string>): readonly Running[] {
  return textsOf(part).map((content) => content.flatMap((inline) => passagesOf(inline, files)));
}

/** The texts of the files of a narrative by path. */
export function textsByPath(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, text }) => [path, text]));
}

/** The running texts of a part, in order. */
export function textsOf(part: NarrativePart): readonly NarrativeText[] {
  switch (part.kind) {
    case 'heading':
    case 'paragraph':
      return [part.content];
    case 'list':
      return part.items;
    case 'table':
      return [...part.columns, ...part.rows.flat()];
    case 'insert':
      return [];
    default:
      return part satisfies never;
  }
}

function passagesOf(inline: NarrativeInline, files: ReadonlyMap<string, string>): Running {
  switch (inline.kind) {
    case 'text':
      return [passageAt(inline.place, files.get(inline.place.file) ?? '')];
    case 'strong':
    case 'emphasis':
    case 'link':
      return inline.content.flatMap((inner) => passagesOf(inner, files));
    case 'claim':
      return ['claim'];
    case 'figure':
      return [];
    default:
      return inline satisfies never;
  }
}

function passageAt(place: Place, text: string): Passage {
  const { start, end, file } = place;
  const written = text.slice(start.offset, end.offset);
  const position = (at: number): Position => {
    const lines = written.slice(0, at).split(/\r\n|\n|\r/);
    const last = lines.at(-1) ?? '';
    const column = lines.length === 1 ? start.column + at : last.length + 1;
    return { offset: start.offset + at, line: start.line + lines.length - 1, column };
  };
  return { written, place: (from, to) => ({ file, start: position(from), end: position(to) }) };
}
