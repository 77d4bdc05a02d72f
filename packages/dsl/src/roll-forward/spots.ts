import { isWithin, type Place } from '@traguardo/model';
import { clausesIn } from '../bind/clauses.ts';
import { splitAtCommas, yearOfLine } from '../bind/targets.ts';
import type { ParsedFile } from '../parse/tree.ts';
import { nodesWritten } from './nodes-written.ts';
import { spanning } from './spans.ts';

/** A line that still speaks of a year. */
export interface YearSpot {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

const TELLING: ReadonlySet<string> = new Set(['date', 'text']);

/** Dates and texts that still speak of a year, a line each; codes and their `aka`, comments, numbers and what was asked of that year apart. */
export function spotsOf(files: readonly ParsedFile[], year: number): readonly YearSpot[] {
  const said = new RegExp(`(^|\\D)${year}(\\D|$)`, 'u');
  const asked = askedOf(files, year);
  return files.flatMap(({ path, text, tokens }) => {
    const lines = text.split(/\r?\n/u);
    const found = tokens.filter(
      ({ kind, image, place }) => TELLING.has(kind) && said.test(image) && !asked.some((each) => isWithin(place, each)),
    );
    const numbers = new Set(found.map(({ place }) => place.start.line));
    return [...numbers].map((line) => ({ file: path, line, text: (lines[line - 1] ?? '').trim() }));
  });
}

/** The targets written for a year among those of several: they stay, with their days. */
function askedOf(files: readonly ParsedFile[], year: number): readonly Place[] {
  return [...nodesWritten(files).values()].flat().flatMap(({ declaration }) =>
    clausesIn(declaration)
      .filter(({ word }) => word.concept === 'target')
      .flatMap(({ values }) => splitAtCommas(values).map(yearOfLine))
      .flatMap((line) => {
        const [first, last] = [line.values[0], line.values.at(-1)];
        return line.year === year && first && last ? [spanning(first.place, last.place)] : [];
      }),
  );
}
