import { codeKey, type Language } from '@traguardo/model';
import type { Column } from './row-text.ts';

/** How the columns of a table of values are called in each language (evaluation.md section 6). */
export const ACTUAL_HEADINGS: Readonly<Record<Language, Readonly<Record<Column, string>>>> = {
  it: {
    code: 'codice',
    value: 'valore',
    date: 'data',
    source: 'fonte',
    status: 'stato',
    note: 'nota',
    author: 'autore',
    evidence: 'evidenza',
  },
  en: {
    code: 'code',
    value: 'value',
    date: 'date',
    source: 'source',
    status: 'status',
    note: 'note',
    author: 'author',
    evidence: 'evidence',
  },
};

/** The columns of a table of values, in the order in which a new one has them. */
export const ACTUAL_COLUMNS = Object.keys(ACTUAL_HEADINGS.en) as readonly Column[];

/** The column that a heading names, in either language; null when it names none. */
export function actualColumn(heading: string): Column | null {
  const key = codeKey(heading);
  return (
    ACTUAL_COLUMNS.find((column) => ACTUAL_HEADINGS.en[column] === key || ACTUAL_HEADINGS.it[column] === key) ?? null
  );
}
