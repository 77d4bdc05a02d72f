import { viewEntries } from './views.ts';
import { AppShell } from './elements/app-shell/app-shell.ts';
import './elements/start-view/start-view.ts';
import { openDatabase } from './storage/database.ts';
import { createFileStore } from './storage/file-store.ts';
import { createJournalStore } from './storage/journal-store.ts';
import { createLastSeen, hasLostEvents } from './storage/last-seen.ts';
import { createSettingsStore } from './storage/settings-store.ts';
import { openTabChannel } from './storage/tab-channel.ts';
import { createAnalysisClient } from './worker/analysis-client.ts';
import { startAnalysisWorker } from './worker/start-analysis-worker.ts';
import { createArchive } from './workspace/archive.ts';
import { createCycleStore } from './workspace/cycle-store.ts';
import { preferredLanguage } from './workspace/preferred-language.ts';
import { applyTheme, storedTheme } from './workspace/theme.ts';
import { createTroubles, type Trouble } from './workspace/troubles.ts';
import { createWorkspaceStore } from './workspace/workspace-store.ts';

const LANGUAGE_KEY = 'traguardo:language';

/** Composition root: puts storage, worker, state and shell together and shows the application in `parent`. */
export async function startApplication(parent: HTMLElement): Promise<void> {
  applyTheme(storedTheme(localStorage), document.documentElement, localStorage);
  const troubles = createTroubles();
  const report = (trouble: Trouble): void => troubles.report(trouble);
  const database = await openDatabase('traguardo', report);
  const tabs = openTabChannel('traguardo');
  const files = createFileStore(database);
  const settings = createSettingsStore(database);
  const workspace = createWorkspaceStore(
    {
      files,
      createClient: (onAnalysis) => createAnalysisClient(startAnalysisWorker(), onAnalysis, () => report('analysis')),
      now: () => new Date().toISOString(),
      schedule(task, milliseconds) {
        const timer = setTimeout(task, milliseconds);
        return () => clearTimeout(timer);
      },
      tellOtherTabs: () => tabs.tell({ kind: 'files' }),
      onTrouble: report,
      keepLanguage: (language) => localStorage.setItem(LANGUAGE_KEY, language),
    },
    preferredLanguage(localStorage.getItem(LANGUAGE_KEY), navigator.languages),
  );
  const lastSeen = createLastSeen(localStorage);
  const cycle = createCycleStore({
    workspace,
    settings,
    lastSeen,
    openJournal: (genesis) => createJournalStore(database, genesis, tabs, lastSeen),
    facts: (day) => workspace.client.facts(day),
    verify: (bundle, head) => workspace.client.verify(bundle, head),
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  });
  tabs.listen(({ kind }) => {
    if (kind === 'files') void workspace.load();
    if (kind === 'replaced') location.reload();
  });
  addEventListener('pagehide', () => void workspace.flush());
  const archive = createArchive({
    workspace,
    cycle,
    settings,
    database,
    lastSeen,
    tabs,
    now: () => new Date(),
    reload: () => location.reload(),
  });
  await workspace.load();
  await cycle.load();
  if (await hasLostEvents(database, lastSeen)) report('lost');
  workspace.rename((await settings.get('name')) ?? '');
  const shell = new AppShell();
  shell.application = { workspace, troubles, archive, cycle };
  shell.views = viewEntries;
  parent.append(shell);
}
