import type { ParsedFile } from '../parse/tree.ts';

/** A line that still speaks of a year. */
export interface YearSpot {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

const TELLING: ReadonlySet<string> = new Set(['date', 'text']);

/** Dates and texts that still speak of a year, a line each; codes and their `aka`, comments and numbers apart. */
export function spotsOf(files: readonly ParsedFile[], year: number): readonly YearSpot[] {
  const said = new RegExp(`(^|\\D)${year}(\\D|$)`, 'u');
  return files.flatMap(({ path, text, tokens }) => {
    const lines = text.split(/\r?\n/u);
    const found = tokens.filter(({ kind, image }) => TELLING.has(kind) && said.test(image));
    const numbers = new Set(found.map(({ place }) => place.start.line));
    return [...numbers].map((line) => ({ file: path, line, text: (lines[line - 1] ?? '').trim() }));
  });
}
