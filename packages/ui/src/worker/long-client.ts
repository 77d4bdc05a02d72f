import type { Language } from '@traguardo/model';
import type { BrokenBundle, ToldBundle } from '@traguardo/verify';
import type { ImportedBundle, PrintedHead } from '@traguardo/workflow';
import type { ReadyBackup, RefusedBackup } from '../workspace/backup/backup.ts';
import type { AskedLong, Followed } from '../workspace/long-work.ts';
import type { PreparedYear } from '../workspace/years/prepared-year.ts';
import type { QuickClient } from './analysis-client.ts';
import type { LongWorker } from './long-worker.ts';
import type { AnalysisInput, BackupAsked, Request, Services } from './protocol.ts';

/** Services that compile texts other than the newest: of a large plan for seconds. */
type LongName = 'compareSides' | 'trend' | 'compareVersions';

/** That a journal holds, and where it ends. */
export type WholeJournal = Pick<ImportedBundle, 'kind' | 'head'>;

/** Long work, from the newest texts where it is about them. */
interface LongClient extends AskedLong<Pick<Services, LongName>> {
  /** The plan of a later year, told in a language. Its progress is in parts of that work. */
  nextYear(year: number, language: Language, followed?: Followed): Promise<PreparedYear>;
  /** Verifies a bundle; `head` is its last known end. Its progress is in steps of the journal. */
  verify(bundle: string, head: PrintedHead | null, followed?: Followed): Promise<WholeJournal | BrokenBundle>;
  /** The same, with all that is told of it: of a thousand steps the page takes longer to receive it. */
  verifySteps(bundle: string, head: PrintedHead | null, followed?: Followed): Promise<ToldBundle | BrokenBundle>;
  /** Puts the backup of a body together, as a file. Its progress is in documents. */
  backup(asked: BackupAsked, followed?: Followed): Promise<Blob>;
  /** Reads and verifies the file of a backup. Its progress is in documents. */
  inspect(file: Blob, followed?: Followed): Promise<ReadyBackup | RefusedBackup>;
}

/** All that may be asked. */
export interface AnalysisClient extends QuickClient, LongClient {}

/** Adds long work to a client, done by `work`: whoever types does not wait for it. */
export function withLongWork(client: QuickClient, work: LongWorker): AnalysisClient {
  let newest: AnalysisInput | null = null;

  /** Work on the newest texts. */
  function onTexts<Result>(request: (id: number) => Request, followed?: Followed): Promise<Result> {
    const input = newest;
    if (input === null) return Promise.reject(new Error('asked before any text came'));
    return work((id) => [{ kind: 'texts', input }, request(id)], followed);
  }

  function ask<Result>(service: LongName, args: readonly unknown[], followed?: Followed): Promise<Result> {
    return onTexts((id) => ({ kind: 'ask', id, service, args }), followed);
  }

  return {
    ...client,
    analyse(input) {
      newest = input;
      client.analyse(input);
    },
    compareSides: (before, after, code, followed) => ask('compareSides', [before, after, code], followed),
    trend: (aside, followed) => ask('trend', [aside], followed),
    compareVersions: (before, after, followed) => ask('compareVersions', [before, after], followed),
    nextYear: (year, language, followed) => onTexts((id) => ({ kind: 'next-year', id, year, language }), followed),
    backup: (asked, followed) => work((id) => [{ kind: 'backup', id, asked }], followed),
    inspect: (file, followed) => work((id) => [{ kind: 'inspect', id, file }], followed),
    verify: (bundle, head, followed) => work((id) => [{ kind: 'verify', id, bundle, head, told: 'end' }], followed),
    verifySteps: (bundle, head, followed) =>
      work((id) => [{ kind: 'verify', id, bundle, head, told: 'steps' }], followed),
  };
}
