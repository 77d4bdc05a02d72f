import type { Place } from '@traguardo/model';
import type { Pack } from '../packs/library.ts';
import type { ParsedFile } from '../parse/tree.ts';
import type { Program } from '../program.ts';

/** A short name for a pack, that a text may say without quotation marks: `obiettivi_comuni`. */
export function shortNameOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1).replaceAll('-', '_');
}

/** The line that asks for a pack, in the language of the file it goes into; without its end. */
export function useLine(
  { vocabulary }: Program,
  { language }: ParsedFile,
  { name, version }: Pack,
  alias: string,
): string {
  const word = (concept: string): string => vocabulary.print('clause', concept, language);
  return `${vocabulary.print('block', 'use', language)} pack "${name}" ${word('version')} "${version}" ${word('as')} ${alias}`;
}

/** Where a line that asks for a pack is put: below the line of the language, at the start of a text without one. */
export function lineStart({ path, text, items }: ParsedFile): Place {
  const [first] = items;
  const above = first?.kind === 'clause' && first.word.concept === 'language' ? first.place : null;
  const end = above ? text.indexOf('\n', above.end.offset) + 1 : 0;
  const point =
    end === 0 ? { offset: 0, line: 1, column: 1 } : { offset: end, line: (above?.end.line ?? 0) + 1, column: 1 };
  return { file: path, start: point, end: point };
}
