import { foldWord } from '../vocabulary/fold.ts';
import { twinOf } from './twins.ts';

/** The candidate closest to `word`, for "did you mean"; null when none is close (about one slip in three letters). Case and accents are ignored. */
export function suggest(word: string, candidates: Iterable<string>): string | null {
  const wanted = foldWord(twinOf(word)?.latin ?? word);
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  if (wanted.length < 3 || wanted.length > 60) return null;
  for (const candidate of candidates) {
    const folded = foldWord(candidate);
    if (Math.abs(folded.length - wanted.length) >= least) continue;
    const cost = distance(wanted, folded, least);
    if (cost < least && cost < folded.length - 1) [best, least] = [candidate, cost];
  }
  return best;
}

/** Edits (insert, delete, replace, swap of neighbours) from `a` to `b`; stops early at `limit`. */
function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
    }
    if (Math.min(...row) >= limit) return limit;
    [before, last] = [last, row];
  }
  return last[b.length] as number;
}
