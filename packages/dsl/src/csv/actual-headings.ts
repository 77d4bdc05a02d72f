import type { Language } from '@traguardo/model';
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
