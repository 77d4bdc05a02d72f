import { expect, it, vi } from 'vitest';
import type { Analysis, FileChange, WorkspaceFile, WorkspaceState } from '../workspace.ts';
import type { WorkspaceStore } from '../workspace-store.ts';
import { addAskedPacks } from './shipped-packs.ts';

const NAME = 'unioncamere/obiettivi-comuni';
const asking: WorkspaceFile = { path: 'piano.piano', kind: 'plan', text: `lingua it\nusa pack "${NAME}" come oc\n` };
const silent: WorkspaceFile = { ...asking, text: 'lingua it\n' };
const MISSING = { problems: [{ code: 'pack/missing' }] } as unknown as Analysis;
const FINE = { problems: [] } as unknown as Analysis;

it('brings a pack that is asked for; not again when it is taken back, but when it is asked for anew', async () => {
  const came: (readonly FileChange[])[] = [];
  const store = {
    state: { files: [asking], analysis: MISSING } as unknown as WorkspaceState,
    look: (): void => undefined,
    subscribe(look: () => void) {
      store.look = look;
      return () => undefined;
    },
    changeFiles: (_label: string, changes: readonly FileChange[]) => void came.push(changes),
  };
  const see = (file: WorkspaceFile, analysis: Analysis): void => {
    store.state = { ...store.state, files: [file], analysis };
    store.look();
  };
  addAskedPacks(store as unknown as WorkspaceStore, String, () => undefined);
  await vi.waitFor(() => expect(came.map(([first]) => first?.path)).toEqual([expect.stringContaining(NAME)]));
  see(asking, FINE);
  see(asking, MISSING); // taken back
  see(silent, FINE);
  see(asking, MISSING);
  await vi.waitFor(() => expect(came).toHaveLength(2));
});
