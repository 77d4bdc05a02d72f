import { filesUnder } from './files-under.ts';
import { shippedPacks } from './shipped-packs.ts';
import type { WorkspaceFile } from '../workspace.ts';

const TEXTS = import.meta.glob<string>(
  [
    '../../../../../examples/alessandria-asti-2024/**/*.{piano,csv,lock}',
    '../../../../../examples/alessandria-asti-2024/relazione/*.md',
  ],
  { query: '?raw', import: 'default', eager: true },
);

/** The 2024 cycle of the chamber of Alessandria-Asti, as bundled at build time, with the packs it stands on. */
export async function referenceExample(): Promise<readonly WorkspaceFile[]> {
  const files = filesUnder('alessandria-asti-2024', TEXTS);
  return [...files, ...(await shippedPacks(files))];
}
