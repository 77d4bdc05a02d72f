import type { Program } from '@traguardo/dsl';
import type { ReportStamp } from '@traguardo/model';
import {
  type Blob,
  type EventRecord,
  type Folded,
  type FrozenData,
  outcomeHash,
  shortHead,
  toldContent,
} from '@traguardo/workflow';
import { outcomeOn } from '../facts-on.ts';
import { type ProgramOf, textsIn } from '../texts-in.ts';

/** The journal of the year of a report: its events, what they add up to, and the texts it keeps. An `ImportedBundle` has all. */
export interface ReportJournal {
  readonly folded: Pick<Folded, 'state' | 'definition' | 'head'>;
  readonly events: readonly EventRecord[];
  readonly blobs: readonly Blob[];
}

/** A plan and its values by their hashes. */
type Texts = Pick<FrozenData, 'planHash' | 'dataHash'>;

/** The texts a journal keeps as programs; those that are the program at hand are not compiled again. */
export function programsOf({ blobs }: ReportJournal, present: Program): ProgramOf {
  const kept = textsIn(blobs, present.plugins);
  return (hashes) => (isSame(hashes, present) ? present : kept(hashes));
}

/**
 * The texts whose values a report speaks of: those at hand, as long as nothing is sealed or their figures are the sealed ones (a cause
 * may have been added since), else the sealed ones where the journal keeps them.
 */
export function textsOfReport(present: Program, journal: ReportJournal | null): Texts {
  const frozen = journal?.folded.state.context.frozen ?? null;
  if (journal === null || frozen === null || isSame(frozen, present)) return present;
  const isKept = [frozen.planHash, frozen.dataHash].every((text) => journal.blobs.some(({ hash }) => hash === text));
  return !isKept || outcomeHash(outcomeOn(present, present.plan.period.to)) === frozen.outcome ? present : frozen;
}

/**
 * The stamp of a report made now, without making it: to be compared with that of one made before. `at` and `targets` as that report
 * took them. Pure.
 */
export function stampNow(
  present: Program,
  journal: ReportJournal | null,
  { at, targets }: Pick<ReportStamp, 'at' | 'targets'>,
): ReportStamp {
  const { root, profile } = present.plan;
  const { planHash, dataHash } = textsOfReport(present, journal);
  return {
    format: 'traguardo.report/1',
    plan: root.code,
    planHash,
    dataHash,
    narrativeHash: present.narrativeHash,
    profile: profile.code,
    at,
    targets,
    journal: journal && headOf(journal),
  };
}

function headOf({ folded: { head, state } }: ReportJournal): NonNullable<ReportStamp['journal']> {
  return { events: head.seq, hash: head.hash, short: shortHead(head), content: toldContent(state.context) };
}

function isSame({ planHash, dataHash }: Texts, other: Texts): boolean {
  return planHash === other.planHash && dataHash === other.dataHash;
}
