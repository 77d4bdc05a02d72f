import type { Database } from './storage/database.ts';
import { createFileStore } from './storage/file-store.ts';
import type { TabChannel } from './storage/tab-channel.ts';
import type { VersionStore } from './storage/version-store.ts';
import { withRoom } from './storage/with-room.ts';
import { createAnalysisClient } from './worker/analysis-client.ts';
import { withLongWork } from './worker/long-client.ts';
import { createLongWorker } from './worker/long-worker.ts';
import { createLazySimulations } from './worker/simulation-client.ts';
import { startAnalysisWorker, startLongWorker, startSimulationWorker } from './worker/start-workers.ts';
import { afterFrame } from './page/after-frame.ts';
import type { Troubles } from './workspace/troubles.ts';
import type { WorkspaceWorld } from './workspace/workspace-store.ts';

/** Where the language one chose is kept. */
export const LANGUAGE_KEY = 'traguardo:language';

/** What the workspace is given of the browser. */
interface Given {
  readonly database: Database;
  readonly tabs: TabChannel;
  readonly troubles: Troubles;
  readonly versions: VersionStore;
}

/** Storage, worker, clock and other tabs as the workspace uses them in a browser. */
export function workspaceWorld({
  database,
  tabs,
  troubles,
  versions,
}: Given): Omit<WorkspaceWorld, 'beforeStep' | 'onSaved' | 'keepJournal'> {
  return {
    files: withRoom(createFileStore(database), versions, () => troubles.report('versions')),
    createClient: ({ onAnalysis, onFound }) =>
      withLongWork(
        createAnalysisClient(
          startAnalysisWorker(),
          {
            onAnalysis(analysis) {
              troubles.clear('analysis');
              onAnalysis(analysis);
            },
            onFound,
            onFailure: () => troubles.report('analysis'),
          },
          // a key's own frame has the machine for itself
          afterFrame,
        ),
        createLongWorker(startLongWorker),
      ),
    simulations: createLazySimulations(startSimulationWorker),
    now: () => new Date().toISOString(),
    schedule: later,
    tellOtherTabs: () => tabs.tell({ kind: 'files' }),
    onTrouble: troubles.report,
    keepLanguage: (language) => localStorage.setItem(LANGUAGE_KEY, language),
  };
}

/** Runs a task later; gives back how to cancel it. */
export function later(task: () => void, milliseconds: number): () => void {
  const timer = setTimeout(task, milliseconds);
  return () => clearTimeout(timer);
}
