import { type Program, sealTexts } from '@traguardo/dsl';
import { hashText, type ReportStamp } from '@traguardo/model';
import { type Blob, type Folded, type FrozenData, shortHead, toldContent } from '@traguardo/workflow';
import { type ProgramOf, textsIn } from '../texts-in.ts';

/** The journal of the year of a report: what it adds up to, and the texts it keeps. An `ImportedBundle` has both. */
export interface ReportJournal {
  readonly folded: Pick<Folded, 'state' | 'definition' | 'head'>;
  readonly blobs: readonly Blob[];
}

/** The texts a journal keeps as programs; those that are the program at hand are not compiled again. */
export function programsOf({ blobs }: ReportJournal, present: Program): ProgramOf {
  const kept = textsIn(blobs, present.plugins);
  return (hashes) => (isSame(hashes, present) ? present : kept(hashes));
}

/** The program whose values a report speaks of: the sealed one once the data of the year are sealed and kept, before that the one at hand. */
export function valuesOf(present: Program, journal: ReportJournal | null, programOf: ProgramOf): Program {
  const frozen = sealedIn(journal);
  return (frozen && programOf(frozen)) ?? present;
}

/**
 * From what a report made now would be made: compares in no time with the stamp of one made before. `at` and `targets` as the report
 * takes them. Pure.
 */
export function stampNow(
  present: Program,
  journal: ReportJournal | null,
  { at, targets }: Pick<ReportStamp, 'at' | 'targets'>,
): ReportStamp {
  const { plan, planHash, dataHash } = present;
  const frozen = sealedIn(journal);
  const isKept = ({ planHash: text, dataHash: values }: FrozenData): boolean =>
    journal?.blobs.some(({ hash }) => hash === text) === true && journal.blobs.some(({ hash }) => hash === values);
  const sealed = frozen && (isSame(frozen, present) || isKept(frozen)) ? frozen : null;
  return {
    format: 'traguardo.report/1',
    plan: plan.root.code,
    planHash: sealed?.planHash ?? planHash,
    dataHash: sealed?.dataHash ?? dataHash,
    narrativeHash: hashText(sealTexts([])),
    profile: plan.profile.code,
    at,
    targets,
    journal: journal && headOf(journal),
  };
}

function headOf({ folded: { head, state } }: ReportJournal): NonNullable<ReportStamp['journal']> {
  return { events: head.seq, hash: head.hash, short: shortHead(head), content: toldContent(state.context) };
}

function sealedIn(journal: ReportJournal | null): FrozenData | null {
  return journal?.folded.state.context.frozen ?? null;
}

function isSame(
  { planHash, dataHash }: Pick<FrozenData, 'planHash' | 'dataHash'>,
  other: Pick<Program, 'planHash' | 'dataHash'>,
): boolean {
  return planHash === other.planHash && dataHash === other.dataHash;
}
