import type { ReportStamp } from '@traguardo/model';
import { type Moved, staleness } from '@traguardo/report';
import type { CycleState } from '@traguardo/workflow';
import type { KeptDocument } from '../../workspace/report-document.ts';

/** A report that was made, with what moved on since. `from`: downloaded here, or named by the journal when the report was closed. */
export interface MadeReport {
  readonly name: string;
  readonly from: 'download' | 'cycle';
  /** An instant of a download, the day of a step. */
  readonly at: string;
  readonly hash: string;
  readonly moved: readonly Moved[];
  /** The steps that the journal it holds lacks, by their ids. */
  readonly before: readonly string[];
}

/** The reports that were made, those of the cycle first; `now` is what one made now would say of itself. Pure. */
export function madeReports(
  kept: readonly KeptDocument[],
  cycle: CycleState | null,
  now: ReportStamp,
  before: (document: KeptDocument) => readonly string[],
): readonly MadeReport[] {
  const closed = cycle?.context.report ?? null;
  const recorded = (closed?.documents ?? []).flatMap(({ title, hash, stamp }): MadeReport[] =>
    stamp === undefined || closed === null
      ? []
      : [{ name: title, from: 'cycle', at: closed.day, hash, moved: staleness(stamp, now), before: [] }],
  );
  const downloaded = kept.map((document): MadeReport => {
    const { name, hash, at, stamp } = document;
    return { name, from: 'download', at, hash, moved: staleness(stamp, now), before: before(document) };
  });
  return [...recorded, ...downloaded];
}
