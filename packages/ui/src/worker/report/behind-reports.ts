import type { ReportStamp } from '@traguardo/model';
import { staleness } from '@traguardo/report';
import { type ReportJournal, stampNow } from '@traguardo/verify';
import type { Analysed } from '../analyse.ts';

/** Of reports that were made, by their stamps, whether each is behind what one made now would be. Pure. */
export function behindReports(
  stamps: readonly ReportStamp[],
  journal: ReportJournal | null,
  { program }: Analysed,
): readonly boolean[] {
  return stamps.map((stamp) => staleness(stamp, stampNow(program, journal, stamp)).length > 0);
}
