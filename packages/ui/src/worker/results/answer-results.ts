import type { LongResults, ResultsAsked } from '../../workspace/results-asked.ts';
import type { Analysed } from '../analyse.ts';
import { comparedSides } from './compare-sides.ts';
import { rangesOn } from './ranges-on.ts';
import { trendOf } from './trend-of.ts';

/** The answers to the pages of results about analysed texts. Pure. */
export function answerResults(analysed: Analysed): ResultsAsked & LongResults {
  return {
    compareSides: (before, after, code) => comparedSides({ before, after }, code, analysed),
    rangesOn: (day) => rangesOn(day, analysed),
    trend: (aside) => trendOf(aside, analysed),
  };
}
