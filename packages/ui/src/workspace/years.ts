import {
  dueAt,
  genesisHash,
  type Head,
  type JournalStore,
  loadCycle,
  mainRegion,
  namesOf,
  dueName,
  remarksToCarry,
  type RemarksToCarry,
} from '@traguardo/workflow';
import type { CycleDefinition, Language } from '@traguardo/model';
import type { SettingsStore } from '../storage/settings-store.ts';
import { type CycleStore, PINNED_SETTING, readPinned } from './cycle-store.ts';
import type { PreparedYear } from './prepared-year.ts';
import type { WorkspaceStore } from './workspace-store.ts';
import type { WorkspaceFile } from './workspace.ts';

/** One of the years kept in this browser. */
export interface YearRow {
  readonly year: number;
  readonly isOpen: boolean;
  /** Name of the state of its main region; empty while its journal has no event. */
  readonly state: string;
  readonly due: { readonly day: string; readonly name: string } | null;
  /** Remarks its validation leaves for the year after it; null for none. */
  readonly toCarry: RemarksToCarry | null;
}

/** The years side by side: texts of one are open, those of the others put aside; every journal stays where it is. */
export interface Years {
  rows(language: Language): Promise<readonly YearRow[]>;
  /** Next year's plan, nothing changed yet. */
  prepare(): Promise<PreparedYear>;
  /** Puts the open year aside and opens the one prepared. */
  begin(prepared: PreparedYear): Promise<void>;
  /** Puts the open year aside and opens another. */
  open(year: number): Promise<void>;
}

export interface YearsWorld {
  readonly workspace: WorkspaceStore;
  readonly cycle: CycleStore;
  readonly settings: SettingsStore;
  openJournal(genesis: Head): JournalStore;
  nextYear(year: number): Promise<PreparedYear>;
  /** Puts texts and settings in the place of those there, all or nothing, and opens the application anew. */
  swap(files: readonly WorkspaceFile[], settings: Readonly<Record<string, string | null>>): Promise<void>;
}

/** A year put aside. Plain JSON. */
interface KeptYear {
  readonly year: number;
  readonly files: readonly WorkspaceFile[];
  /** What its journal is pinned to; null while it has none. */
  readonly pinned: string | null;
}

/** The setting that keeps the years put aside, as JSON. */
const YEARS_SETTING = 'years';

export function createYears(world: YearsWorld): Years {
  const { workspace, cycle, settings } = world;

  async function kept(): Promise<readonly KeptYear[]> {
    const stored = await settings.get(YEARS_SETTING);
    return stored === null ? [] : (JSON.parse(stored) as readonly KeptYear[]);
  }

  function openYear(): number {
    const year = cycle.desk.instance?.year;
    if (year === undefined) throw new Error('the plan names no year');
    return year;
  }

  /** The open year as it is put aside. */
  async function present(): Promise<KeptYear> {
    await workspace.flush();
    return { year: openYear(), files: workspace.state.files, pinned: await settings.get(PINNED_SETTING) };
  }

  async function change(to: KeptYear): Promise<void> {
    const now = await present();
    const others = (await kept()).filter(({ year }) => year !== now.year && year !== to.year);
    await world.swap(to.files, {
      [YEARS_SETTING]: JSON.stringify([...others, now]),
      [PINNED_SETTING]: to.pinned,
      day: null,
    });
  }

  async function rowOf(
    { year, pinned }: Pick<KeptYear, 'year' | 'pinned'>,
    isOpen: boolean,
    language: Language,
  ): Promise<YearRow> {
    const none: YearRow = { year, isOpen, state: '', due: null, toCarry: null };
    const to = pinned === null ? null : readPinned(pinned);
    const own: CycleDefinition | null = cycle.desk.definition;
    if (to === null || own === null) return none;
    const store = world.openJournal({ seq: 0, hash: genesisHash(to.instance, to.cycleHash) });
    if ((await store.head()).seq === 0) return none;
    const folded = await loadCycle(store, { instance: to.instance, definition: own });
    if (folded.kind === 'broken') return none;
    const { definition, state, head } = folded;
    const region = mainRegion(definition);
    const names = namesOf(definition, language);
    const [next] = dueAt(state, definition).filter(({ due, here }) => due !== null && here);
    return {
      year,
      isOpen,
      state: region === null ? '' : names.state(state.value[region.code] ?? ''),
      due: next?.due ? { day: next.due, name: dueName({ ...next, code: next.term }, names) } : null,
      toCarry: remarksToCarry(state.context, head),
    };
  }

  return {
    async rows(language) {
      const now = { year: openYear(), pinned: await settings.get(PINNED_SETTING) };
      const others = (await kept()).filter(({ year }) => year !== now.year);
      const rows = [rowOf(now, true, language), ...others.map((each) => rowOf(each, false, language))];
      return (await Promise.all(rows)).toSorted((a, b) => a.year - b.year);
    },
    prepare: () => world.nextYear(openYear() + 1),
    async begin({ year, files }) {
      const packs = workspace.state.files.filter(({ kind }) => kind === 'pack');
      const plans = files.map(({ path, text }): WorkspaceFile => ({ path, text, kind: 'plan' }));
      await change({ year, files: [...plans, ...packs], pinned: null });
    },
    async open(year) {
      const found = (await kept()).find((each) => each.year === year);
      if (found === undefined) throw new Error(`no year ${year} put aside`);
      await change(found);
    },
  };
}
