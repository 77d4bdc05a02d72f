import { notationOf } from '../narrative/notation-of.ts';
import { parseFile } from '../parse/parse.ts';
import type { ParsedFile } from '../parse/tree.ts';
import type { Program } from '../program.ts';
import type { Vocabulary } from '../vocabulary/schema.ts';

/** A place inside the `{{ … }}` of a narrative, as a place of plan text: the expression stands there as a condition of its own. */
export interface FigureAt {
  readonly file: ParsedFile;
  /** Offset in `file`; take `shift` from it for the one in the narrative. */
  readonly offset: number;
  readonly shift: number;
  /** Behind the `|`, where the format is said: nothing of a plan stands there. */
  readonly isFormat: boolean;
}

/** No file of a program has this name: names are not looked up by their place in it. */
const FIGURE = '\0figure';

/** Where an offset of a narrative stands in the expression of a figure, closed or still being written; null outside of one. */
export function figureAt(program: Program, vocabulary: Vocabulary, path: string, offset: number): FigureAt | null {
  const text = program.narrativeFiles.find((file) => file.path === path)?.text;
  if (text === undefined) return null;
  const open = text.lastIndexOf('{{', offset - 2);
  if (open < 0) return null;
  const before = text.slice(open + 2, offset);
  if (/\}\}|\n[ \t]*\r?\n/.test(before)) return null;
  const rest = /^(?:(?!\}\}|\r?\n)[^])*/.exec(text.slice(offset))?.[0] ?? '';
  const isFormat = before.replace(/"[^"\n]*"?/g, '').includes('|');
  const head = `language ${notationOf(text, program.language)}\ncheck x must `;
  const shift = head.length - open - 2;
  return {
    file: parseFile({ path: FIGURE, text: head + before + rest }, vocabulary),
    offset: offset + shift,
    shift,
    isFormat,
  };
}
