import { afterEach, expect, it, vi } from 'vitest';
import { openLaunchedFiles } from './launched-files.ts';

afterEach(() => vi.unstubAllGlobals());

const FILE = { getFile: async () => new File(['lingua it\n'], 'Camera.piano') };

/** Hands a file over as the system does; what the application did with it. */
async function launched(here: readonly object[]): Promise<readonly unknown[]> {
  const done: unknown[] = [];
  vi.stubGlobal('launchQueue', {
    setConsumer: (consume: (params: object) => void) => consume({ files: [FILE] }),
  });
  openLaunchedFiles({
    workspace: { state: { files: here } as never },
    archive: { start: async (...given) => void done.push(['start', ...given]) },
    bodies: { create: async (name, { files }) => void done.push(['create', name, files]) },
  });
  await vi.waitFor(() => expect(done).toHaveLength(1));
  return done;
}

const OPENED = [{ path: 'Camera.piano', kind: 'plan', text: 'lingua it\n' }];

it('a file handed over begins an empty workspace, and is a body of its own beside a full one', async () => {
  expect(await launched([])).toEqual([['start', '', OPENED, null]]);
  expect(await launched([{}])).toEqual([['create', 'Camera', OPENED]]);
});
