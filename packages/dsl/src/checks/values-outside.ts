import type { Actuals, Edit, Fix, Place, Plan } from '@traguardo/model';
import { problem, related } from '../bind/problem.ts';
import type { ParsedFile } from '../parse/tree.ts';
import type { Rule } from './rule.ts';

/** A date that values hold at, where it is written, and the name their set or table goes by. */
interface Dated {
  readonly date: string;
  readonly place: Place;
  readonly name: string;
}

/**
 * Values dated outside the period, as a period that was changed leaves them behind: told once, at the period. After its last day
 * they count nowhere; before its first they are those of earlier years, which is worth a word when no value is of the period.
 */
export const findValuesOutside: Rule = ({ plan, files, tables }) => {
  const { period, actuals } = plan;
  const place = periodPlace(files);
  const dated = actuals.flatMap(datesOf);
  const after = dated.filter(({ date }) => date > period.to);
  const isBefore = after.length === 0 && !actuals.some(hasUndated) && dated.every(({ date }) => date < period.from);
  const found = isBefore ? dated : after;
  const [first] = found;
  if (!place || !first) return [];
  const data = {
    period: period.name,
    date: first.date,
    names: [...new Set(found.map(({ name }) => name))],
    problem: isBefore ? 'before' : 'after',
  };
  return [
    problem('actual/period', place, data, {
      severity: isBefore ? 'information' : 'warning',
      related: [related('value-date', first.place)],
      fixes: movedInto(found, period, [...files, ...tables]),
    }),
  ];
};

/** The dates of a set: its own, where a row takes it or none is there yet, and those of rows. */
function datesOf({ name, at, rows, place }: Actuals): readonly Dated[] {
  const isTaken = rows.length === 0 || rows.some(({ date }) => date === null);
  const own = at !== null && isTaken ? [{ date: at, place, name }] : [];
  const ofRows = rows.flatMap((row) =>
    row.date === null ? [] : [{ date: row.date, place: row.place, name: at === null ? row.place.file : name }],
  );
  return [...own, ...ofRows];
}

function hasUndated({ at, rows }: Actuals): boolean {
  return at === null && rows.some(({ date }) => date === null);
}

function periodPlace(files: readonly ParsedFile[]): Place | null {
  for (const { items } of files) {
    for (const item of items) {
      if (item.kind !== 'declaration' || item.word.concept !== 'plan') continue;
      const parts = [...item.clauses, ...(item.block ?? [])];
      return parts.find((part) => part.kind === 'clause' && part.word.concept === 'period')?.place ?? null;
    }
  }
  return null;
}

/** The repair that moves every date to the same day within the period; none when one of them has no such day or cannot be told apart. */
function movedInto(found: readonly Dated[], period: Plan['period'], files: readonly ParsedFile[]): readonly Fix[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const edits = found.map((each) => movedYear(each, period, texts.get(each.place.file) ?? ''));
  if (edits.some((edit) => edit === null)) return [];
  return [{ kind: 'move-year', data: { text: period.name }, edits: edits.filter((edit) => edit !== null) }];
}

const WRITTEN = /(?<iso>\d{4})-\d{1,2}-\d{1,2}|\d{1,2}\/\d{1,2}\/(?<italian>\d{4})/gu;

/** The year of the one date written at a place, changed. A row may hold dates of other kinds: two alike are left alone. */
function movedYear({ date, place }: Dated, { from, to }: Plan['period'], text: string): Edit | null {
  const moved = [to, from].map((day) => day.slice(0, 4) + date.slice(4)).find((day) => day >= from && day <= to);
  const written = text.slice(place.start.offset, place.end.offset);
  const [match, other] = [...written.matchAll(WRITTEN)].filter(([found]) => isoOf(found) === date);
  if (moved === undefined || moved.endsWith('-02-29') || !match || other) return null;
  const before = match.index + (match.groups?.['iso'] === undefined ? match[0].length - 4 : 0);
  if (written.slice(0, before).includes('\n')) return null;
  const at = (length: number) => ({
    offset: place.start.offset + length,
    line: place.start.line,
    column: place.start.column + length,
  });
  return { place: { file: place.file, start: at(before), end: at(before + 4) }, text: moved.slice(0, 4) };
}

function isoOf(written: string): string {
  const parts = written.includes('/') ? written.split('/').toReversed() : written.split('-');
  return parts.map((part, index) => part.padStart(index === 0 ? 4 : 2, '0')).join('-');
}
