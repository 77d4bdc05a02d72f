/** The values a chart runs over: numbers in a unit, days from a deadline, or words one by one. */
export type Axis =
  | { readonly kind: 'numbers'; readonly unit: '%' | 'N.' | 'days'; readonly from: number; readonly to: number }
  | { readonly kind: 'delay'; readonly deadline: string; readonly from: number; readonly to: number }
  | { readonly kind: 'words'; readonly words: readonly (readonly string[])[] };

/** The picture of a page: nodes of its first plan, drawn over one axis. `marks` are values named on it besides its ends. */
export interface Chart {
  readonly page: string;
  readonly codes: readonly string[];
  /** The indicator whose value the axis gives; null: that of each node itself. */
  readonly over: string | null;
  readonly axis: Axis;
  readonly marks: readonly number[];
}

const numbers = (unit: '%' | 'N.' | 'days', from: number, to: number): Axis => ({ kind: 'numbers', unit, from, to });
const delay = (from: number, to: number): Axis => ({ kind: 'delay', deadline: '2026-06-30', from, to });
const chart = (page: string, axis: Axis, marks: readonly number[] = [], codes: readonly string[] = ['A1']): Chart => ({
  page,
  codes,
  over: null,
  axis,
  marks,
});

/** A chart for every method that gives a score; each runs over where something happens. */
export const CHARTS: readonly Chart[] = [
  chart('proportional', numbers('N.', 0, 16), [8], ['A1', 'A2']),
  chart('exactly', numbers('N.', 0, 6), [3]),
  chart('range', numbers('N.', 0, 12), [4, 6]),
  chart('yes-no', { kind: 'words', words: [['no'], ['yes']] }),
  chart('deadline', delay(-30, 90), [0]),
  chart('late', delay(-30, 120), [0, 30, 60, 90], ['A1', 'A2']),
  chart('phases', { kind: 'words', words: [[], ['call'], ['call', 'exams'], ['call', 'exams', 'hiring'], ['hiring']] }),
  chart('scale', { kind: 'words', words: [['poor'], ['fair'], ['good']] }),
  chart('pass-fail', numbers('N.', 0, 16), [8]),
  chart('linear', numbers('days', -16, 12), [-9, 0]),
  chart('linear-from-baseline', numbers('%', 60, 100), [70, 90]),
  chart('linear-from-previous', numbers('%', 60, 100), [80, 90]),
  chart('against-last-year', numbers('N.', 0, 80), [40]),
  chart('gap', numbers('N.', 60, 120), [70, 90], ['A1', 'A2']),
  chart('percentage-gap', numbers('N.', 60, 120), [81, 90, 99], ['A1', 'A2']),
  chart('min-target-max', numbers('N.', 4, 14), [6, 8, 12]),
  chart('min-target-max-excellent', numbers('days', 0, 12), [4, 6, 8, 10]),
  chart('goal-and-red-flag', numbers('%', 60, 100), [70, 90]),
  chart('steps', numbers('%', 50, 100), [70, 90]),
  chart('curve', numbers('%', 50, 100), [60, 80, 90]),
  chart('clamp', numbers('N.', 0, 16), [8], ['A1', 'A2']),
  chart('custom', numbers('N.', 0, 16), [5, 8]),
];

const joining = (page: string, marks: readonly number[] = [], code = 'OS1'): Chart => ({
  ...chart(page, numbers('N.', 0, 10), marks, [code]),
  over: 'A1',
});

/** How scores become the score of a goal, in the order of the index; those of `NOT_DRAWN` have no picture. */
export const JOINING_CHARTS: readonly Chart[] = [
  joining('weighted-mean'),
  joining('plain-mean'),
  joining('sum', [7.5]),
  joining('least', [8]),
  joining('greatest', [8]),
  joining('composition'),
  joining('gate', [8], 'OS2'),
];

/** Pages of what has no curve: it is one more figure, a way of writing, a word of somebody. */
export const NOT_DRAWN: readonly string[] = ['index-of-nodes', 'absolute-weights', 'adjustment'];
