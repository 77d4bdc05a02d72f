import { evaluate } from '@traguardo/engine';
import type { OutcomeNode, Profile } from '@traguardo/model';
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
    rows: nodes.flatMap((node) => rangeOf(node, plan.profile)),
    missing: indicators.filter(({ status }) => status === 'missing').length,
    indicators: indicators.length,
  };
}

function rangeOf({ code, title, kind, score, range, band, bands }: OutcomeNode, profile: Profile): readonly RangeOn[] {
  const ends = score ? ([score, score] as const) : range;
  if (ends === null || kind === 'group') return [];
  const codes = band === null ? bands : [band];
  const labels = profile.bands.filter((each) => codes.includes(each.code)).map(({ label }) => label);
  return [{ code, title, kind, low: ends[0], high: ends[1], bands: labels.join(' / ') }];
}
