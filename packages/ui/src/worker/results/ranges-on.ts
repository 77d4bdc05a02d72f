import { evaluate } from '@traguardo/engine';
import type { OutcomeNode } from '@traguardo/model';
import type { RangeOn, RangesAnswer } from '../../workspace/results-asked.ts';
import type { Analysed } from '../analyse.ts';
import { howOf } from '../questions/how-of.ts';
import { dayOf } from './side-of.ts';

/** Where scores can still end as seen on a day: nothing that is known only later counts. */
export function rangesOn(day: string | null, analysed: Analysed): RangesAnswer {
  const { plan } = analysed.program;
  const at = day ?? dayOf(plan, 'monitoring');
  const { nodes } = evaluate(plan, { ...howOf(analysed), at });
  const indicators = nodes.filter(({ kind, status }) => kind === 'indicator' && status !== 'excluded');
  return {
    day: at,
    rows: nodes.flatMap(rangeOf),
    missing: indicators.filter(({ status }) => status === 'missing').length,
    indicators: indicators.length,
  };
}

function rangeOf({ code, title, kind, score, range }: OutcomeNode): readonly RangeOn[] {
  const ends = score ? ([score, score] as const) : range;
  return ends === null || kind === 'group' ? [] : [{ code, title, kind, low: ends[0], high: ends[1] }];
}
