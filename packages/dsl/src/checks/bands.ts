import {
  type Band,
  type BandBound,
  compare,
  type Diagnostic,
  type Fix,
  ONE,
  type Profile,
  type Ratio,
  ZERO,
} from '@traguardo/model';
import { fix, problem, related } from '../bind/problem.ts';
import { percentDecimal, writtenPercent } from './exact-decimal.ts';
import type { ParsedFile } from '../parse/tree.ts';
import type { Rule } from './rule.ts';

type Files = readonly ParsedFile[];

/** Every score from 0 to the cap must fall in exactly one band. */
export const findBandProblems: Rule = ({ plan, files }) => {
  const { profile } = plan;
  if (profile.bands.length === 0) return [];
  const sorted = profile.bands.toSorted(byLow);
  return [
    ...edges(sorted, profile, files),
    ...sorted.slice(1).flatMap((band, index) => between(sorted[index] as Band, band, files)),
  ];
};

function byLow(a: Band, b: Band): number {
  if (!a.low || !b.low) return a.low === b.low ? 0 : a.low ? 1 : -1;
  return compare(a.low.value, b.low.value) || Number(b.low.inclusive) - Number(a.low.inclusive);
}

/** The first band must begin at 0, the last must reach the cap. */
function edges(sorted: readonly Band[], profile: Profile, files: Files): readonly Diagnostic[] {
  const [first] = sorted;
  const last = sorted.at(-1);
  const found: Diagnostic[] = [];
  if (first?.low && leavesOut(first.low, ZERO, 1))
    found.push(gap(first, ZERO, first.low.value, ['low', '>=', ZERO], files));
  const top = profile.cap ?? ONE;
  if (last?.high && leavesOut(last.high, top, -1))
    found.push(gap(last, last.high.value, top, ['high', '<=', top], files));
  return found;
}

/** Whether a bound stops short of `edge`; `side` is 1 for a lower bound, -1 for an upper one. */
function leavesOut(bound: BandBound, edge: Ratio, side: 1 | -1): boolean {
  const order = compare(bound.value, edge) * side;
  return order > 0 || (order === 0 && !bound.inclusive);
}

function between(lower: Band, upper: Band, files: Files): readonly Diagnostic[] {
  if (!lower.high || !upper.low) return [overlap(lower, upper)];
  const order = compare(lower.high.value, upper.low.value);
  if (order > 0 || (order === 0 && lower.high.inclusive && upper.low.inclusive)) return [overlap(lower, upper)];
  if (order < 0 || (!lower.high.inclusive && !upper.low.inclusive))
    return [
      gap(
        upper,
        lower.high.value,
        upper.low.value,
        ['low', lower.high.inclusive ? '>' : '>=', lower.high.value],
        files,
      ),
    ];
  return [];
}

/** Which bound of a row to write anew, with its sign and value. */
type Wider = readonly [side: 'low' | 'high', sign: string, value: Ratio];

function gap(band: Band, from: Ratio, to: Ratio, wider: Wider, files: Files): Diagnostic {
  const data = { band: band.code, from: percentDecimal(from), to: percentDecimal(to) };
  return problem('bands/gap', band.place, data, { fixes: widen(band, wider, files) });
}

/** The fix that closes a gap: one bound of the row, when it is written as a number. */
function widen({ place }: Band, [side, sign, value]: Wider, files: Files): readonly Fix[] {
  const file = files.find(({ path }) => path === place.file);
  const written = file?.text.slice(place.start.offset, place.end.offset) ?? '';
  const bound = side === 'low' ? /(?:>=?|≥)\s*[\d.,]+\s*%/ : /(?:<=?|≤)\s*[\d.,]+\s*%/;
  if (!file || !bound.test(written)) return [];
  return [fix('widen-band', place, written.replace(bound, `${sign} ${writtenPercent(value, file.language)}`))];
}

function overlap(lower: Band, upper: Band): Diagnostic {
  return problem(
    'bands/overlap',
    upper.place,
    { band: upper.code, other: lower.code },
    { related: [related('other', lower.place)] },
  );
}
