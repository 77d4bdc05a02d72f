import { sealTexts } from '@traguardo/dsl';
import { nextYear, tellRollForward } from '@traguardo/verify';
import { createMemoryStore, type Head, importBundle, type JournalStore, type Payload } from '@traguardo/workflow';
import { compile } from '@traguardo/dsl';
import { html } from 'lit';
import { fakeBodies } from '../../../test/fake-bodies.ts';
import { page as viewport, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { cycleServices } from '../../../test/cycle-services.ts';
import { createFakeWorkspace } from '../../../test/fake-application.ts';
import { everyView } from '../../../test/every-view.ts';
import type { Application } from '../../workspace/application.ts';
import { createCycleStore, type CycleStore } from '../../workspace/cycle/cycle-store.ts';
import { createTroubles } from '../../workspace/troubles.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';
import { createYears, type YearRow } from '../../workspace/years/years.ts';
import { analyse, analysisOf } from '../../worker/analyse.ts';
import { AppShell, type ViewEntry } from '../app-shell/app-shell.ts';
import '../cycle-view/cycle-view.ts';
import './cycle-years.ts';

const PLAN = `lingua it
fonte registro "Registro"
profilo SMVP "Sistema"
piano ENTE "Camera di prova" periodo 2024 profilo SMVP {
  ambito A "Ambito" peso 100% responsabile capo {
    indicatore A1 "Prevenzione della corruzione" peso 100% target >= 80% fonte registro referente capo
  }
}
consuntivi anno al 31/12/2024 { A1 60% }
`;
const LAST_YEAR: YearRow = {
  year: 2023,
  isOpen: false,
  state: 'Relazione validata',
  due: null,
  broken: null,
  toCarry: {
    remarks: [{ criterion: 'clarity', remark: 'Più chiarezza nelle tabelle.' }],
    earlier: { year: 2023, seq: 20, hash: `sha256:${'a'.repeat(64)}` },
  },
};

let shell: AppShell;
let cycle: CycleStore;
let others: readonly YearRow[];
/** What preparing the next year waits for; its signal says when nobody waits any more. */
let preparing: (signal: AbortSignal | undefined) => Promise<unknown>;
/** Until when the years are read. */
let read: PromiseWithResolvers<void>;
let swapped: { files: readonly WorkspaceFile[]; settings: Readonly<Record<string, string | null>> } | null;

beforeEach(async () => {
  location.hash = '#/ciclo/anni';
  swapped = null;
  preparing = async () => undefined;
  others = [LAST_YEAR];
  read = Promise.withResolvers();
  read.resolve();
  let journal: JournalStore | null = null;
  const workspace = createFakeWorkspace((revision) =>
    analysisOf(
      analyse({ revision, files: workspace.state.files, choice: { at: null, targets: 'revised' }, language: 'it' }),
    ),
  );
  const kept = new Map<string, string>();
  const settings = {
    get: async (key: string) => kept.get(key) ?? null,
    set: async (key: string, value: string) => void kept.set(key, value),
  };
  const openJournal = (genesis: Head): JournalStore => (journal ??= createMemoryStore(genesis));
  cycle = createCycleStore({
    workspace,
    settings,
    lastSeen: { get: () => null, set: () => undefined, all: () => [], clear: () => undefined },
    openJournal,
    ...cycleServices(() => workspace.state.files),
    sealed: async () => [sealTexts(workspace.state.files), sealTexts([])],
    verify: async (bundle) => importBundle(bundle),
    now: () => '2024-09-02T09:00:00.000Z',
    newId: () => crypto.randomUUID(),
  });
  workspace.addFile({ path: 'piano.piano', kind: 'plan', text: PLAN });
  await cycle.act({ day: '2024-09-02', role: 'CONTROLLER' });
  const years = createYears({
    workspace,
    cycle,
    settings,
    openJournal,
    lastSeen: { get: () => null, set: () => undefined, all: () => [], clear: () => undefined },
    cycleOfPlan: cycleServices(() => workspace.state.files).cycle,
    verify: async (bundle) => importBundle(bundle),
    nextYear: async (year, language, followed) => {
      await preparing(followed?.signal);
      const onPart = (done: number, total: number): void => followed?.onProgress?.({ done, total });
      const rolled = nextYear(compile({ files: workspace.state.files }), year, onPart);
      return { year, files: rolled.files, told: tellRollForward(rolled, year, language) };
    },
    swap: async (files, changed) => {
      swapped = { files, settings: changed };
    },
  });
  const withLastYear = {
    ...years,
    rows: () => read.promise.then(async () => [...others, ...(await years.rows('it'))]),
  };
  const view: ViewEntry = { load: async () => undefined, render: () => html`<cycle-view></cycle-view>` };
  shell = new AppShell();
  shell.application = {
    workspace,
    bodies: fakeBodies(),
    cycle,
    years: withLastYear,
    troubles: createTroubles(),
  } as unknown as Application;
  shell.views = everyView(view);
  document.body.append(shell);
  await expect.element(viewport.getByRole('row', { name: /^2024 \(aperto\)/ })).toBeVisible();
});

afterEach(() => shell.remove());

it('has no accessibility problems, with the plan of next year prepared and remarks to answer', async () => {
  expect(await accessibilityProblems(shell)).toEqual([]);
  await viewport.getByRole('button', { name: 'Porta i rilievi del 2023' }).click();
  await viewport.getByRole('button', { name: 'Prepara il piano dell’anno prossimo' }).click();
  await expect.element(viewport.getByText('Target 2025 da fissare: 1 (valgono nd)')).toBeVisible();
  await expect.element(viewport.getByText(/^Controllo: 0 errori, \d+ avvis[oi]\.$/)).toBeVisible();
  await expect.element(viewport.getByLabelText('Risposta al rilievo 1')).toBeVisible();
  expect(await accessibilityProblems(shell)).toEqual([]);
});

it('prepares next year with the keyboard alone, and puts this one aside', async () => {
  viewport.getByRole('button', { name: 'Prepara il piano dell’anno prossimo' }).element().focus();
  await userEvent.keyboard('{Enter}');
  const cancel = viewport.getByRole('button', { name: 'Non adesso' });
  await expect.element(cancel).toBeVisible();
  cancel.element().focus();
  await userEvent.keyboard('{Enter}{Enter}'); // the focus is back on the button that prepares
  const begin = viewport.getByRole('button', { name: 'Crea e apri il 2025' });
  await expect.element(begin).toBeVisible();
  expect(swapped).toBeNull(); // seen before anything changes
  shell.application.workspace.setLanguage('en'); // told anew, and the focus stays where it is
  await expect.element(viewport.getByText('Targets of 2025 to be set: 1 (nd until then)')).toBeVisible();
  shell.application.workspace.setLanguage('it');
  await expect.element(viewport.getByText('Target 2025 da fissare: 1 (valgono nd)')).toBeVisible();
  begin.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => swapped?.files.map(({ path }) => path)).toEqual(['piano.piano']);
  expect(swapped?.files[0]?.text).toContain('target 2024 >= 80%, 2025 nd partenza 60%');
  expect(JSON.parse(swapped?.settings['years'] ?? '[]')).toMatchObject([{ year: 2024, files: [{ text: PLAN }] }]);
});

it('is stopped while it prepares, asked again, and says when it failed', async () => {
  let isLeft = false;
  preparing = (signal) =>
    new Promise((_, reject) =>
      signal?.addEventListener('abort', () => {
        isLeft = true;
        reject(signal.reason as Error);
      }),
    );
  await viewport.getByRole('button', { name: 'Prepara il piano dell’anno prossimo' }).click();
  await viewport.getByRole('button', { name: 'Interrompi' }).click();
  expect(isLeft).toBe(true);
  preparing = () => Promise.reject(new Error('out of memory'));
  await viewport.getByRole('button', { name: 'Riprova' }).click();
  await expect.element(viewport.getByText(/^Il piano non è stato preparato/)).toBeVisible();
  preparing = async () => undefined;
  await viewport.getByRole('button', { name: 'Prepara il piano dell’anno prossimo' }).click();
  await expect.element(viewport.getByRole('button', { name: 'Crea e apri il 2025' })).toBeVisible();
});

it('carries the remarks of the year before with the end of its journal, and takes an answer to each', async () => {
  await viewport.getByRole('button', { name: 'Porta i rilievi del 2023' }).click();
  await expect.poll(() => cycle.desk.cycle?.context.carried).toMatchObject(LAST_YEAR.toCarry ?? {});
  await viewport.getByLabelText('Risposta al rilievo 1').fill('Tabelle rifatte.');
  await viewport.getByRole('button', { name: 'Rispondi', exact: true }).click();
  await expect.element(viewport.getByText('Risposta: Tabelle rifatte.')).toBeVisible();
  const answered: Payload['remarks'] | undefined = cycle.desk.cycle?.context.carried?.remarks;
  expect(answered).toMatchObject([{ answer: 'Tabelle rifatte.' }]);
});

it('says who carries the remarks, and acts as they do', async () => {
  await cycle.act({ role: 'RPCT' });
  const carry = viewport.getByRole('button', { name: 'Porta i rilievi del 2023' });
  await expect.element(carry).toBeDisabled();
  viewport.getByRole('button', { name: 'Agisci come Controllo di gestione' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => carry.element().getRootNode() as ShadowRoot)
    .toMatchObject({ activeElement: carry.element() });
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => cycle.desk.cycle?.context.carried).toMatchObject(LAST_YEAR.toCarry ?? {});
});

it('says of a year that its journal does not hold, and makes no year anew that is there', async () => {
  others = [
    {
      ...LAST_YEAR,
      toCarry: null,
      broken: { kind: 'broken', code: 'hash', line: 2, seq: 1, detail: '', refusals: [], definition: null },
    },
    { ...LAST_YEAR, year: 2025, toCarry: null },
  ];
  location.hash = '#/ciclo/anno';
  await expect.element(viewport.getByRole('row', { name: /^2024 \(aperto\)/ })).not.toBeInTheDocument();
  location.hash = '#/ciclo/anni';
  await expect
    .element(viewport.getByText(/Il suo giornale non è integro, e la sua fine non si può citare/))
    .toBeVisible();
  await expect.element(viewport.getByText(/Il 2025 è già in questo browser/)).toBeVisible();
  expect(viewport.getByRole('button', { name: 'Porta i rilievi del 2023' }).elements()).toEqual([]);
  expect(viewport.getByRole('button', { name: 'Prepara il piano dell’anno prossimo' }).elements()).toEqual([]);
});

it('shows the year the plan says, as soon as it says another', async () => {
  await expect.element(viewport.getByRole('rowheader', { name: '2024 (aperto)' })).toBeVisible();
  shell.application.workspace.edit('piano.piano', PLAN.replace('periodo 2024', 'periodo 2026'));
  await expect.element(viewport.getByRole('rowheader', { name: '2026 (aperto)' })).toBeVisible();
  await expect.element(viewport.getByRole('rowheader', { name: '2024 (aperto)' })).not.toBeInTheDocument();
});

it('says that the years are being read, and makes none anew that may be there', async () => {
  const open = viewport.getByRole('row', { name: /^2024 \(aperto\)/ });
  const prepare = viewport.getByRole('button', { name: 'Prepara il piano dell’anno prossimo' });
  location.hash = '#/ciclo/anno';
  await expect.element(open).not.toBeInTheDocument();
  read = Promise.withResolvers();
  location.hash = '#/ciclo/anni';
  await expect.element(viewport.getByText('Un momento: si leggono gli anni…')).toBeVisible();
  expect([...viewport.getByRole('columnheader').elements(), ...prepare.elements()]).toEqual([]);
  read.resolve();
  await expect.element(open).toBeVisible();
  await expect.element(prepare).toBeVisible();
});
