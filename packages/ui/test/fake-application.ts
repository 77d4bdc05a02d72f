import type { Analysis } from '../src/workspace/workspace.ts';
import type { AnalysisClient } from '../src/worker/long-client.ts';
import type { SimulationClient } from '../src/worker/simulation-client.ts';
import { createWorkspaceStore, type WorkspaceStore } from '../src/workspace/workspace-store.ts';
import { createMemoryFiles } from './memory-files.ts';

/** For tests in which nothing is drawn. */
export const noSimulations: SimulationClient = {
  simulate() {
    throw new Error('nothing is to be drawn here');
  },
};

/** A workspace in memory whose analysis is whatever `answer` says, at once. */
export function createFakeWorkspace(answer: ((revision: number) => Analysis) | null = null): WorkspaceStore {
  return createWorkspaceStore(
    {
      files: createMemoryFiles(),
      createClient: ({ onAnalysis }) =>
        ({
          analyse: ({ revision }) => answer && queueMicrotask(() => onAnalysis(answer(revision))),
          complete: async (_path, offset) => ({ from: offset, options: [] }),
          paint: async () => new Uint32Array(),
          hover: async () => null,
        }) as Partial<AnalysisClient> as AnalysisClient,
      simulations: noSimulations,
      now: () => '2024-07-01T10:00:00Z',
      schedule(task) {
        queueMicrotask(task);
        return () => undefined;
      },
      tellOtherTabs: () => undefined,
      onTrouble: () => undefined,
      onSaved: () => undefined,
      keepLanguage: () => undefined,
      keepJournal: () => undefined,
      beforeStep: () => undefined,
    },
    'it',
  );
}
