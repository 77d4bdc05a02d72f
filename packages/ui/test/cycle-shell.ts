import { sealTexts } from '@traguardo/dsl';
import { createMemoryStore, type Head, importBundle, type JournalStore } from '@traguardo/workflow';
import { html } from 'lit';
import { AppShell, type ViewEntry } from '../src/elements/app-shell/app-shell.ts';
import '../src/elements/cycle-view/cycle-view.ts';
import type { SettingsStore } from '../src/storage/settings-store.ts';
import type { Application } from '../src/workspace/application.ts';
import { createCycleStore, type CycleStore } from '../src/workspace/cycle/cycle-store.ts';
import { createTroubles } from '../src/workspace/troubles.ts';
import type { WorkspaceStore } from '../src/workspace/workspace-store.ts';
import { type Analysed, analyse, analysisOf } from '../src/worker/analyse.ts';
import { writeDocument } from '../src/worker/documents/write-document.ts';
import { servicesFor } from '../src/worker/services.ts';
import { createReportDesk, type ReportDesk } from '../src/workspace/report-desk.ts';
import { cycleServices } from './cycle-services.ts';
import { createFakeWorkspace } from './fake-application.ts';
import { fakeBodies } from './fake-bodies.ts';
import { everyView } from './every-view.ts';

/** The shell with the cycle of one plan, kept in memory. */
export interface CycleShell {
  /** Not in the page yet; the caller appends and removes it. */
  readonly shell: AppShell;
  readonly workspace: WorkspaceStore;
  readonly cycle: CycleStore;
  readonly reports: ReportDesk;
}

/** Makes the shell for the text of a plan, at an instant, with the address at `hash`. */
export function cycleShell(hash: string, text: string, now: string): CycleShell {
  location.hash = hash;
  let journal: JournalStore | null = null;
  const workspace: WorkspaceStore = createFakeWorkspace((revision) =>
    analysisOf(
      analyse({ revision, files: workspace.state.files, choice: { at: null, targets: 'revised' }, language: 'it' }),
    ),
  );
  const kept = new Map<string, string>();
  const settings: SettingsStore = {
    get: async (key) => kept.get(key) ?? null,
    set: async (key, value) => void kept.set(key, value),
  };
  const cycle = createCycleStore({
    workspace,
    settings,
    lastSeen: { get: () => null, set: () => undefined, all: () => [], clear: () => undefined },
    openJournal: (genesis: Head) => (journal ??= createMemoryStore(genesis)),
    ...cycleServices(() => workspace.state.files),
    sealed: async () => [sealTexts(workspace.state.files), sealTexts([])],
    verify: async (bundle) => importBundle(bundle),
    now: () => now,
    newId: () => crypto.randomUUID(),
  });
  workspace.addFile({ path: 'piano.piano', kind: 'plan', text });
  const view: ViewEntry = { load: async () => undefined, render: () => html`<cycle-view></cycle-view>` };
  const relazione: ViewEntry = { load: async () => undefined, render: () => html`<report-view></report-view>` };
  const analysed = (): Analysed => {
    const { revision, files, choice, language } = workspace.state;
    return analyse({ revision, files, choice, language });
  };
  Object.assign(workspace.client, { glance: async () => servicesFor(analysed()).glance() });
  const reports = createReportDesk({
    workspace: {
      get state() {
        return workspace.state;
      },
      client: {
        report: async (asked) => servicesFor(analysed()).report(asked),
        behind: async (...asked) => servicesFor(analysed()).behind(...asked),
      },
    },
    cycle,
    settings,
    write: (asked, onProgress) => ({
      finished: writeDocument(asked, onProgress),
      cancel: () => undefined,
    }),
    verifier: async () => '<!doctype html>',
    now: () => now,
  });
  const shell = new AppShell();
  const years = { rows: async () => [] };
  const archive = { lastBackup: async () => null };
  shell.application = {
    workspace,
    bodies: fakeBodies(),
    cycle,
    years,
    archive,
    reports,
    troubles: createTroubles(),
  } as unknown as Application;
  shell.views = everyView(view, { relazione });
  return { shell, workspace, cycle, reports };
}
