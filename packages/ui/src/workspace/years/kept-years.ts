import {
  type Bundle,
  exportBundle,
  genesisHash,
  type Head,
  type JournalStore,
  storedBundle,
} from '@traguardo/workflow';
import type { CycleDefinition } from '@traguardo/model';
import type { SettingsStore } from '../../storage/settings-store.ts';
import type { Backup } from '../backup/backup-shape.ts';
import { type Pinned, readPinned } from '../cycle/pinned.ts';
import type { WorkspaceFile } from '../workspace.ts';

/** A year put aside. Plain JSON. */
export interface KeptYear {
  readonly year: number;
  readonly files: readonly WorkspaceFile[];
  /** What its journal is pinned to, or would be by its first event; null where that is not known. */
  readonly pinned: string | null;
}

/** The setting that keeps the years put aside, as JSON (`keptYearsText`). */
export const YEARS_SETTING = 'years';

/** The years put aside in this browser, in no order. */
export async function keptYears(settings: Pick<SettingsStore, 'get'>): Promise<readonly KeptYear[]> {
  const stored = await settings.get(YEARS_SETTING);
  return stored === null ? [] : (JSON.parse(stored) as readonly KeptYear[]);
}

/** The value of the setting for these years. */
export function keptYearsText(years: readonly KeptYear[]): string {
  return JSON.stringify(years);
}

/** The journal to which a year is pinned. */
export function journalOf({ instance, cycleHash }: Pinned, openJournal: (genesis: Head) => JournalStore): JournalStore {
  return openJournal({ seq: 0, hash: genesisHash(instance, cycleHash) });
}

/** A year put aside with its whole journal, as a backup holds it. `own` stands for the cycle of a journal without events. */
export async function withJournal(
  { year, files, pinned }: KeptYear,
  openJournal: (genesis: Head) => JournalStore,
  own: CycleDefinition,
): Promise<Backup['aside'][number]> {
  if (pinned === null) return { year, files, journal: null };
  const to = readPinned(pinned);
  const bundle: Bundle = await storedBundle(journalOf(to, openJournal), to.instance, own);
  return { year, files, journal: bundle.events.length === 0 ? null : exportBundle(bundle) };
}
