import {
  type Broken,
  cycleHash,
  dueAt,
  exportBundle,
  genesisHash,
  type Head,
  type JournalStore,
  loadCycle,
  mainRegion,
  namesOf,
  dueName,
  readDefinition,
  remarksToCarry,
  type RemarksToCarry,
  storedBundle,
} from '@traguardo/workflow';
import type { CycleDefinition, Language } from '@traguardo/model';
import { heldEnd } from '../../storage/held-end.ts';
import type { WholeJournal } from '../../worker/long-client.ts';
import type { LastSeen } from '../../storage/last-seen.ts';
import type { SettingsStore } from '../../storage/settings-store.ts';
import { type CycleStore } from '../cycle/cycle-store.ts';
import { HEARD_SETTING } from '../cycle/journal-says.ts';
import { type Pinned, PINNED_SETTING, pinnedText, readPinned } from '../cycle/pinned.ts';
import type { Backup } from '../backup/backup-shape.ts';
import { journalOf, type KeptYear, keptYears, keptYearsText, withJournal, YEARS_SETTING } from './kept-years.ts';
import type { Followed } from '../long-work.ts';
import type { PreparedYear } from './prepared-year.ts';
import type { WorkspaceStore } from '../workspace-store.ts';
import type { WorkspaceFile } from '../workspace.ts';

/** One of the years kept in this browser. */
export interface YearRow {
  readonly year: number;
  readonly isOpen: boolean;
  /** Name of the state of its main region; empty while its journal has no event. */
  readonly state: string;
  readonly due: { readonly day: string; readonly name: string } | null;
  /** What is wrong with its journal; null when nothing was found. That of a year with remarks to carry is verified as a whole. */
  readonly broken: Broken | null;
  /** Remarks its validation leaves for the year after it; null for none, and when its journal does not hold. */
  readonly toCarry: RemarksToCarry | null;
}

/** The years side by side: texts of one are open, those of the others put aside; every journal stays where it is. */
export interface Years {
  rows(language: Language): Promise<readonly YearRow[]>;
  /** The years put aside with their journals, the earliest first. */
  aside(): Promise<Backup['aside']>;
  /** Next year's plan, told in a language; nothing changed yet. */
  prepare(language: Language, followed?: Followed): Promise<PreparedYear>;
  /** Puts the open year aside and opens the one prepared. */
  begin(prepared: PreparedYear): Promise<void>;
  /** Puts the open year aside and opens another. */
  open(year: number): Promise<void>;
}

export interface YearsWorld {
  readonly workspace: WorkspaceStore;
  readonly cycle: CycleStore;
  readonly settings: SettingsStore;
  readonly lastSeen: LastSeen;
  openJournal(genesis: Head): JournalStore;
  verify(bundle: string, head: Head): Promise<WholeJournal | Broken>;
  /** The text of the cycle of the plan. */
  cycleOfPlan(): Promise<string>;
  nextYear(year: number, language: Language, followed?: Followed): Promise<PreparedYear>;
  /** Puts texts and settings in the place of those there, all or nothing, and opens the application anew. */
  swap(files: readonly WorkspaceFile[], settings: Readonly<Record<string, string | null>>): Promise<void>;
}

export function createYears(world: YearsWorld): Years {
  const { workspace, cycle, settings } = world;

  function openYear(): number {
    const year = cycle.desk.instance?.year;
    if (year === undefined) throw new Error('the plan names no year');
    return year;
  }

  /** What the open year is pinned to; before its first event, what its plan would pin it to. */
  async function openPinned(): Promise<string | null> {
    const stored = await settings.get(PINNED_SETTING);
    if (stored !== null && cycle.desk.events.length > 0) return stored;
    const { instance, definition } = cycle.desk;
    return instance && definition && pinnedText({ instance, cycleHash: cycleHash(definition) });
  }

  /** The open year as it is put aside. */
  async function present(): Promise<KeptYear> {
    await workspace.flush();
    return { year: openYear(), files: workspace.state.files, pinned: await openPinned() };
  }

  /** Opens a year; the open one joins the others, also when a plan that was edited says the year of one of them. */
  async function change(to: KeptYear, others: readonly KeptYear[]): Promise<void> {
    const now = await present();
    await world.swap(to.files, {
      [YEARS_SETTING]: keptYearsText([...others, now]),
      [PINNED_SETTING]: to.pinned,
      [HEARD_SETTING]: null,
      day: null,
    });
  }

  async function rowOf(
    { year, pinned }: Pick<KeptYear, 'year' | 'pinned'>,
    isOpen: boolean,
    language: Language,
  ): Promise<YearRow> {
    const none: YearRow = { year, isOpen, state: '', due: null, broken: null, toCarry: null };
    const to = pinned === null ? null : readPinned(pinned);
    const own: CycleDefinition | null = cycle.desk.definition;
    if (to === null || own === null) return none;
    const store = journalOf(to, world.openJournal);
    const folded = await loadCycle(store, { instance: to.instance, definition: own });
    if (folded.kind === 'broken') return { ...none, broken: folded };
    const { definition, state, head } = folded;
    const region = mainRegion(definition);
    const names = namesOf(definition, language);
    const left = remarksToCarry(state.context, head);
    const broken = isOpen || left === null ? null : await brokenBy(store, to, own);
    const next = dueAt(state, definition).find(({ due }) => due !== null);
    return {
      year,
      isOpen,
      state: region === null || head.seq === 0 ? '' : names.state(state.value[region.code] ?? ''),
      due: next?.due ? { day: next.due, name: dueName({ ...next, code: next.term }, names) } : null,
      broken,
      toCarry: broken === null ? left : null,
    };
  }

  /** What is wrong with a whole journal whose end is to be quoted: its chain, its rules, its facts, and its last known head. */
  async function brokenBy(store: JournalStore, to: Pinned, own: CycleDefinition): Promise<Broken | null> {
    const genesis = genesisHash(to.instance, to.cycleHash);
    const bundle = exportBundle(await storedBundle(store, to.instance, own));
    const verified = await world.verify(bundle, heldEnd(world.lastSeen.get(genesis), genesis, await store.read()));
    return verified.kind === 'broken' ? verified : null;
  }

  return {
    async rows(language) {
      const now = { year: openYear(), pinned: await openPinned() };
      const others = await keptYears(settings);
      const rows = [rowOf(now, true, language), ...others.map((each) => rowOf(each, false, language))];
      return (await Promise.all(rows)).toSorted((a, b) => a.year - b.year || Number(a.isOpen) - Number(b.isOpen));
    },
    async aside() {
      const years = (await keptYears(settings)).toSorted((a, b) => a.year - b.year);
      if (years.length === 0) return [];
      const own = readDefinition(await world.cycleOfPlan());
      if (own === null) throw new Error('the cycle of the plan cannot be read');
      const whole = await Promise.all(years.map((each) => withJournal(each, world.openJournal, own)));
      return [...new Map(whole.map((each) => [JSON.stringify(each), each])).values()]; // what is there twice is once
    },
    prepare: (language, followed) => world.nextYear(openYear() + 1, language, followed),
    async begin({ year, files }) {
      const packs = workspace.state.files.filter(({ kind }) => kind === 'pack');
      const plans = files.map(({ path, text }): WorkspaceFile => ({ path, text, kind: 'plan' }));
      await change({ year, files: [...plans, ...packs], pinned: null }, await keptYears(settings));
    },
    async open(year) {
      const kept = await keptYears(settings);
      const found = kept.find((each) => each.year === year);
      if (found === undefined) throw new Error(`no year ${year} put aside`);
      await change(
        found,
        kept.filter((each) => each !== found),
      );
    },
  };
}
