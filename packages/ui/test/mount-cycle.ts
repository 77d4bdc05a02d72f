import { sealTexts } from '@traguardo/dsl';
import type { Json } from '@traguardo/model';
import { createMemoryStore, type Head, importBundle, type JournalStore, type Payload } from '@traguardo/workflow';
import { html } from 'lit';
import { expect } from 'vitest';
import { AppShell, type ViewEntry } from '../src/elements/app-shell/app-shell.ts';
import '../src/elements/cycle-view/cycle-view.ts';
import type { Application } from '../src/workspace/application.ts';
import { createCycleStore, type CycleStore } from '../src/workspace/cycle-store.ts';
import { createTroubles } from '../src/workspace/troubles.ts';
import { analyse, analysisOf } from '../src/worker/analyse.ts';
import { cycleServices } from './cycle-services.ts';
import { createFakeWorkspace } from './fake-application.ts';

/** A small plan whose year can be run. */
export const CYCLE_PLAN = `lingua it
fonte registro "Registro"
profilo SMVP "Sistema"
piano ENTE "Camera di prova" periodo 2024 profilo SMVP {
  ambito A "Ambito" peso 100% responsabile capo {
    indicatore A1 "Prevenzione della corruzione" peso 100% target >= 80% fonte registro referente capo
  }
}
individuale SG "Segretario generale" {
  obiettivo SG1 "Tempi di pagamento" peso 100% target >= 1%
}
`;

const ACT = { number: '2/2024', date: '2024-01-29', organ: 'Giunta', title: 'PIAO' };

/** A step by its event, with who takes it and what is given. */
export type Taken = readonly [event: string, role: string, payload: Payload];

/** The steps that bring the plan of a year into force. */
export const TO_RUNNING: readonly Taken[] = [
  ['CLOSE_DRAFT', 'CONTROLLER', { on: '2024-01-20' }],
  ['SUBMIT', 'VERTICE', { on: '2024-01-22' }],
  ['APPROVE', 'ORGANO', { act: ACT }],
];

/** A page of the cycle of a small plan in the shell, after some steps. */
export interface MountedCycle {
  readonly shell: AppShell;
  readonly cycle: CycleStore;
  /** The element of the page, once it is there. */
  page(name: string): Promise<ShadowRoot>;
}

/** Opens a page of the cycle of a plan after the steps taken, on a day. The caller removes the shell. */
export async function mountCycle(
  hash: string,
  steps: readonly Taken[],
  day: string,
  text = CYCLE_PLAN,
): Promise<MountedCycle> {
  location.hash = hash;
  let journal: JournalStore | null = null;
  const workspace = createFakeWorkspace((revision) =>
    analysisOf(
      analyse({ revision, files: workspace.state.files, choice: { at: null, targets: 'revised' }, language: 'it' }),
      0,
    ),
  );
  const settings = new Map<string, string>();
  const cycle = createCycleStore({
    workspace,
    settings: {
      get: async (key) => settings.get(key) ?? null,
      set: async (key, value) => void settings.set(key, value),
    },
    lastSeen: { get: () => null, set: () => undefined, all: () => [], clear: () => undefined },
    openJournal: (genesis: Head) => (journal ??= createMemoryStore(genesis)),
    ...cycleServices(() => workspace.state.files),
    sealed: async () => [sealTexts(workspace.state.files), sealTexts([])],
    verify: async (bundle) => importBundle(bundle),
    now: () => '2025-07-10T09:00:00.000Z',
    newId: () => crypto.randomUUID(),
  });
  workspace.addFile({ path: 'piano.piano', kind: 'plan', text });
  const view: ViewEntry = { load: async () => undefined, render: () => html`<cycle-view></cycle-view>` };
  const shell = new AppShell();
  shell.application = { workspace, cycle, troubles: createTroubles() } as unknown as Application;
  shell.views = { piano: view, dati: view, risultati: view, domande: view, ciclo: view, archivio: view };
  document.body.append(shell);
  await expect.poll(() => cycle.desk.cycle).toBeTruthy();
  for (const [event, role, payload] of steps) {
    await cycle.act({ role });
    const step = cycle.desk.steps.find((each) => each.step.code === event);
    if (step === undefined) throw new Error(`no step ${event}`);
    const result = await cycle.take(step, payload);
    if (result.kind !== 'saved') throw new Error(JSON.stringify(result as unknown as Json));
  }
  await cycle.act({ day });
  return {
    shell,
    cycle,
    async page(name) {
      const found = (): ShadowRoot | null | undefined =>
        shell.renderRoot.querySelector('cycle-view')?.renderRoot.querySelector(name)?.shadowRoot;
      await expect.poll(found).toBeTruthy();
      return found() as ShadowRoot;
    },
  };
}
