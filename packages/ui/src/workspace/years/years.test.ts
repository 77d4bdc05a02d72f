import { compile, sealTexts } from '@traguardo/dsl';
import { hashText, type Json } from '@traguardo/model';
import { factsOn, verifyBundle } from '@traguardo/verify';
import {
  cycleHash,
  createInstance,
  createMemoryStore,
  CRITERIA,
  emptyHead,
  type Head,
  type JournalStore,
  submitCommand,
} from '@traguardo/workflow';
import { beforeEach, expect, it } from 'vitest';
import { cycleServices } from '../../../test/cycle-services.ts';
import { createFakeWorkspace } from '../../../test/fake-application.ts';
import { analyse, analysisOf } from '../../worker/analyse.ts';
import { defaultCycle } from '../../worker/shipped-cycle.ts';
import { createCycleStore } from '../cycle/cycle-store.ts';
import { pinnedText } from '../cycle/pinned.ts';
import { keptYearsText, YEARS_SETTING } from './kept-years.ts';
import type { WorkspaceStore } from '../workspace-store.ts';
import { createYears, type Years } from './years.ts';

const PLAN = `language en
profile SMVP "System"
source s "Register"
role head "Head"
plan BODY "A body" period 2024 profile SMVP {
  indicator A "Calls" target >= 10 N. weight 100% source s owner head tag anticorruption
}
individual SG "Secretary" { objective payments "Payment times" weight 100% target SI }
actuals at 2024-12-31 status final { A 12 N. }
`;
const FILES = [{ path: 'piano.piano', kind: 'plan', text: PLAN }] as const;
const INSTANCE = createInstance('BODY', 2024);
const GENESIS = emptyHead(INSTANCE, defaultCycle());
const HASH = `sha256:${'a'.repeat(64)}`;

const act = (number: string, date: string) => ({ number, date, organ: 'Giunta', title: 'Act' });
const criteria = CRITERIA.map((criterion, index) => ({
  criterion,
  outcome: index === 0 ? 'partly' : 'met',
  evidence: 'Report',
  remark: index === 0 ? 'Say what changed.' : '',
}));
const STEPS: readonly (readonly [day: string, role: string, type: string, payload: Json])[] = [
  ['2024-01-22', 'CONTROLLER', 'CLOSE_DRAFT', {}],
  ['2024-01-24', 'VERTICE', 'SUBMIT', {}],
  ['2024-01-29', 'ORGANO', 'APPROVE', { act: act('2/2024', '2024-01-29') }],
  ['2025-01-01', 'CLOCK', 'YEAR_END', { on: '2024-12-31' }],
  ['2025-04-20', 'CONTROLLER', 'FREEZE', {}],
  [
    '2025-05-20',
    'OIV',
    'EVALUATE',
    { scope: 'body', judgements: [{ subject: 'BODY', level: 'good', reasons: 'Met' }] },
  ],
  [
    '2025-06-10',
    'CONTROLLER',
    'CLOSE_REPORT',
    { documents: [{ title: 'Report', hash: HASH, where: '' }], changes: [], genderSection: 'Chapter 5' },
  ],
  ['2025-06-16', 'ORGANO', 'APPROVE', { act: act('50/2025', '2025-06-16') }],
  ['2025-06-20', 'OIV', 'VALIDATE_WITH_REMARKS', { criteria }],
];

/** The journal of 2024, by default as long as it was validated with a remark. */
async function validatedYear(steps = STEPS): Promise<JournalStore> {
  const definition = defaultCycle();
  const store = createMemoryStore(GENESIS);
  const program = compile({ files: FILES });
  const blobs = [sealTexts(FILES), sealTexts([])].map((text) => ({ hash: hashText(text), text }));
  for (const [day, role, type, payload] of steps) {
    const facts = factsOn(program, (payload as { on?: string }).on ?? day, definition);
    const command = { id: `${day} ${type}`, at: `${day}T12:00:00.000Z`, actor: role, role, type, payload };
    const result = await submitCommand(store, { command, facts, blobs }, { instance: INSTANCE, definition });
    expect(result).toMatchObject({ kind: 'saved' });
  }
  return store;
}

let earlier: JournalStore;
let lastSeen: Head | null;
let years: Years;
let stored: Map<string, string>;
let swapped: Readonly<Record<string, string | null>>;

beforeEach(async () => {
  lastSeen = null;
  earlier = await validatedYear();
  const kept = [
    { year: 2024, files: FILES, pinned: pinnedText({ instance: INSTANCE, cycleHash: cycleHash(defaultCycle()) }) },
    { year: 2023, files: [], pinned: null },
  ];
  stored = new Map([[YEARS_SETTING, keptYearsText(kept)]]);
  const workspace: WorkspaceStore = createFakeWorkspace((revision) => {
    const { files, choice, language } = workspace.state;
    return analysisOf(analyse({ revision, files, choice, language }));
  });
  const services = cycleServices(() => workspace.state.files);
  const world = {
    workspace,
    settings: {
      get: async (key: string) => stored.get(key) ?? null,
      set: async (key: string, value: string) => void stored.set(key, value),
    },
    lastSeen: { get: () => lastSeen, set: () => undefined, all: () => [], clear: () => undefined },
    openJournal: (genesis: Head) => (genesis.hash === GENESIS.hash ? earlier : createMemoryStore(genesis)),
    verify: async (bundle: string, head: Head) => verifyBundle(bundle, { head }),
  };
  const cycle = createCycleStore({
    ...world,
    ...services,
    sealed: async () => [sealTexts(workspace.state.files), sealTexts([])],
    now: () => '2025-07-01T09:00:00.000Z',
    newId: () => crypto.randomUUID(),
  });
  years = createYears({
    ...world,
    cycle,
    cycleOfPlan: services.cycle,
    nextYear: async () => Promise.reject(new Error('not asked')),
    swap: async (_files, settings) => void (swapped = settings),
  });
  workspace.addFile({ ...FILES[0], text: PLAN.replaceAll('2024', '2025') });
  await workspace.flush();
  await cycle.refresh();
});

it('says of a year what is due next, also when other steps come before those that meet it', async () => {
  earlier = await validatedYear(STEPS.slice(0, 1));
  const [, row] = await years.rows('it');
  expect(row).toMatchObject({ year: 2024, due: { day: '2024-01-31', name: 'Adozione del PIAO' } });
});

it('says what is due first of a year not begun, open or put aside', async () => {
  const due = { day: '2025-01-31', name: 'Adozione del PIAO' };
  const rows = await years.rows('it');
  expect(rows.at(-1)).toMatchObject({ year: 2025, isOpen: true, state: '', due });
  await years.open(2024);
  for (const [key, value] of Object.entries(swapped)) stored.set(key, value ?? '');
  const aside = (await years.rows('it')).filter(({ isOpen }) => !isOpen);
  expect(aside.at(-1)).toMatchObject({ year: 2025, state: '', due });
});

it('quotes the end of the journal of the year before once it is verified', async () => {
  lastSeen = await earlier.head();
  const [, before, open] = await years.rows('en');
  expect(before).toMatchObject({
    year: 2024,
    broken: null,
    toCarry: { remarks: [{ remark: 'Say what changed.' }], earlier: { year: 2024, ...lastSeen } },
  });
  expect(open).toMatchObject({ year: 2025, isOpen: true, broken: null });
});

it('quotes nothing of a journal that lost its end, and says so', async () => {
  lastSeen = { seq: 10, hash: HASH };
  expect((await years.rows('en'))[1]).toMatchObject({ year: 2024, broken: { code: 'head' }, toCarry: null });
});

it('quotes nothing of a journal whose sealed texts were altered: its facts are worked out anew', async () => {
  const whole = earlier;
  earlier = { ...whole, blob: async (hash) => (await whole.blob(hash))?.replace('>= 10', '>= 11') ?? null };
  const [, before] = await years.rows('en');
  expect(before).toMatchObject({ year: 2024, toCarry: null });
  expect(before?.broken).toBeTruthy();
});

it('gives the years put aside with their texts and journals that verify', async () => {
  const [first, second] = await years.aside();
  expect(first).toEqual({ year: 2023, files: [], journal: null });
  expect(second).toMatchObject({ year: 2024, files: FILES });
  expect(verifyBundle(second?.journal ?? '', { head: await earlier.head() })).toMatchObject({ kind: 'whole' });
});

it('shows another plan of the open year, which a backup takes along too, what is there twice once', async () => {
  const before = JSON.parse(stored.get(YEARS_SETTING) ?? '[]') as readonly { readonly year: number }[];
  const twin = { year: 2025, files: FILES, pinned: null };
  stored.set(YEARS_SETTING, JSON.stringify([...before, twin, twin]));
  const shown = (await years.rows('en')).map(({ year, isOpen }) => [year, isOpen]);
  expect(shown).toEqual([
    [2023, false],
    [2024, false],
    [2025, false],
    [2025, false],
    [2025, true],
  ]);
  expect((await years.aside()).map(({ year }) => year)).toEqual([2023, 2024, 2025]);
});

it('puts the open year aside with the others, and loses none when the plan was given the year of one of them', async () => {
  const twin = { year: 2025, files: FILES, pinned: null };
  const before = JSON.parse(stored.get(YEARS_SETTING) ?? '[]') as readonly { readonly year: number }[];
  stored.set(YEARS_SETTING, JSON.stringify([...before, twin]));
  await years.open(2023);
  const kept = JSON.parse(swapped[YEARS_SETTING] ?? '[]') as readonly { readonly year: number }[];
  expect(kept.map(({ year }) => year)).toEqual([2024, 2025, 2025]);
});
