import type { TermId } from './term-ids.ts';

/** How the day of a term is found. Days are calendar days of Europe/Rome; `year` counts from the year of the cycle. */
export type TermDue =
  | { readonly kind: 'date'; readonly year: 0 | 1; readonly month: number; readonly day: number }
  /** The date, or so many days after the term for the budget when that was put off (`budgetTerm` of the instance). */
  | { readonly kind: 'date-or-after-budget'; readonly month: number; readonly day: number; readonly days: number }
  /** The body's own calendar (`settings.monitoring`). */
  | { readonly kind: 'monitoring' }
  /** The day of the step that opens it: `tempestivamente`. */
  | { readonly kind: 'at-once' }
  /** Not a day of the calendar: the next meeting. */
  | { readonly kind: 'next-meeting' };

/** A term of the year, with the article that sets it and what the law attaches to its passing. */
export interface Term {
  readonly id: TermId;
  readonly due: TermDue;
  readonly sources: readonly string[];
  readonly consequence: 'hiring-and-rewards' | null;
}

/** The terms of the default cycle. `freeze` and `evaluation` are the body's own habit (SMVP), the others come from law. */
export const TERMS: readonly Term[] = [
  {
    id: 'piao',
    due: { kind: 'date-or-after-budget', month: 1, day: 31, days: 30 },
    sources: ['D.L. 80/2021, art. 6', 'D.M. 132/2022, art. 8', 'D.Lgs. 150/2009, art. 10, c. 1, lett. a'],
    consequence: 'hiring-and-rewards',
  },
  { id: 'ratification', due: { kind: 'next-meeting' }, sources: ['Prassi'], consequence: null },
  { id: 'monitoring', due: { kind: 'monitoring' }, sources: ['D.Lgs. 150/2009, art. 6', 'SMVP'], consequence: null },
  {
    id: 'year-end',
    due: { kind: 'date', year: 0, month: 12, day: 31 },
    sources: ['D.Lgs. 150/2009, art. 4'],
    consequence: null,
  },
  {
    id: 'balance',
    due: { kind: 'date', year: 1, month: 4, day: 30 },
    sources: ['D.P.R. 254/2005'],
    consequence: null,
  },
  { id: 'freeze', due: { kind: 'date', year: 1, month: 4, day: 30 }, sources: ['SMVP'], consequence: null },
  { id: 'evaluation', due: { kind: 'date', year: 1, month: 5, day: 31 }, sources: ['SMVP'], consequence: null },
  {
    id: 'report',
    due: { kind: 'date', year: 1, month: 6, day: 30 },
    sources: ['D.Lgs. 150/2009, art. 10, c. 1, lett. b'],
    consequence: 'hiring-and-rewards',
  },
  {
    id: 'validation',
    due: { kind: 'date', year: 1, month: 6, day: 30 },
    sources: ['D.Lgs. 150/2009, art. 10, c. 1, lett. b', 'D.Lgs. 150/2009, art. 14, c. 4, lett. c'],
    consequence: 'hiring-and-rewards',
  },
  { id: 'publication', due: { kind: 'at-once' }, sources: ['D.Lgs. 33/2013, art. 10'], consequence: null },
];
