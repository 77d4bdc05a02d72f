import { romeDay } from '@traguardo/workflow';
import type { Database, StorageTrouble } from './storage/database.ts';
import { createJournalStore } from './storage/journal-store.ts';
import type { LastSeen } from './storage/last-seen.ts';
import type { SettingsStore } from './storage/settings-store.ts';
import { swapFiles } from './storage/swap-files.ts';
import type { TabChannel } from './storage/tab-channel.ts';
import { createArchive } from './workspace/archive.ts';
import type { Bodies } from './workspace/bodies.ts';
import { type CycleStore, createCycleStore } from './workspace/cycle/cycle-store.ts';
import type { YearDesk } from './workspace/years/later-year.ts';
import { createYears } from './workspace/years/years.ts';
import { sayAfter } from './page/said-after.ts';
import type { WorkspaceStore } from './workspace/workspace-store.ts';

/** What the desk of the year stands on. */
export interface YearWorld {
  readonly workspace: WorkspaceStore;
  readonly database: Database;
  readonly bodies: Bodies;
  readonly settings: SettingsStore;
  readonly lastSeen: LastSeen;
  readonly tabs: TabChannel;
  onTrouble(trouble: StorageTrouble): void;
}

/** Milliseconds between two looks at the calendar. */
const MINUTE = 60_000;

/** The part of the composition that needs the machine of the cycle: the cycle with who acted last, the years, the archive. */
export async function openYearDesk(world: YearWorld): Promise<YearDesk> {
  const { workspace, database, bodies, settings, lastSeen, tabs } = world;
  const { client } = workspace;
  const openJournal = (genesis: Parameters<typeof createJournalStore>[1]): ReturnType<typeof createJournalStore> =>
    createJournalStore(database, genesis, tabs, lastSeen);
  const now = (): Date => new Date();
  const reload = (): void => location.reload();
  const cycle = createCycleStore({
    workspace,
    settings,
    openJournal,
    lastSeen,
    cycle: () => client.cycle(),
    facts: (day, text) => client.facts(day, text),
    criteria: (asked) => client.criteria(asked),
    changes: (context, blobs, given) => client.changes(context, blobs, given),
    sealed: () => client.sealed(),
    verify: (bundle, head, followed) => client.verify(bundle, head, followed),
    now: () => now().toISOString(),
    newId: () => crypto.randomUUID(),
  });
  const years = createYears({
    workspace,
    cycle,
    settings,
    lastSeen,
    openJournal,
    cycleOfPlan: () => client.cycle(),
    verify: (bundle, head) => client.verify(bundle, head),
    nextYear: (year, language, followed) => client.nextYear(year, language, followed),
    async swap(files, changed) {
      await swapFiles(database, files, changed, now().getTime());
      tabs.tell({ kind: 'replaced' });
      reload();
    },
  });
  const { onTrouble } = world;
  const archive = createArchive({
    workspace,
    cycle,
    bodies,
    settings,
    database,
    lastSeen,
    tabs,
    now,
    newId: () => crypto.randomUUID(),
    sayAfter,
    reload,
    onTrouble,
  });
  await cycle.load();
  followDay(cycle, () => romeDay(now().toISOString()));
  return { cycle, years, archive };
}

/** A page left open overnight goes on on the next day. */
function followDay(cycle: CycleStore, today: () => string): void {
  setInterval(() => {
    const { isToday, day } = cycle.desk;
    if (isToday && day !== today()) void cycle.refresh();
  }, MINUTE);
}
