import { afterEach, expect, it, vi } from 'vitest';
import { openLaunchedFiles } from './launched-files.ts';
import { MOST_TEXT_BYTES } from './texts/pick-texts.ts';

afterEach(() => vi.unstubAllGlobals());

const FILE = { getFile: async () => new File(['lingua it\n'], 'Camera.piano') };

/** Hands a file over as the system does; what the application did with it. */
async function launched(here: readonly object[], file: object = FILE): Promise<readonly unknown[]> {
  const done: unknown[] = [];
  vi.stubGlobal('launchQueue', {
    setConsumer: (consume: (params: object) => void) => consume({ files: [file] }),
  });
  openLaunchedFiles({
    workspace: { state: { files: here, language: 'it' } as never },
    archive: { start: async (...given) => void done.push(['start', ...given]) },
    bodies: { create: async (name, { files }) => void done.push(['create', name, files]) },
    tell: (refused) => void (refused !== '' && done.push(['refused', refused])),
  });
  await expect.poll(() => done).toHaveLength(1);
  return done;
}

const OPENED = [{ path: 'Camera.piano', kind: 'plan', text: 'lingua it\n' }];

it('a file handed over begins an empty workspace, and is a body of its own beside a full one', async () => {
  expect(await launched([])).toEqual([['start', '', OPENED, null]]);
  expect(await launched([{}])).toEqual([['create', 'Camera', OPENED]]);
});

it('a file that is too large or no text is refused for its reason, and nothing is opened', async () => {
  const handed = (parts: BlobPart[], name: string) => ({ getFile: async () => new File(parts, name) });
  const xlsx = handed([Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)], 'valori.xlsx');
  const large = handed(['x'.repeat(MOST_TEXT_BYTES + 1)], 'tanto.piano');
  const broken = handed(['lingua it\npiano èà\n', Uint8Array.of(0xe8)], 'rotto.piano');
  for (const [file, refused] of [
    [xlsx, '«valori.xlsx» non è un testo (riga 1)'],
    [large, '«tanto.piano» supera i 4 MB'],
    [broken, '«rotto.piano» non è un testo (riga 3)'],
  ] as const)
    expect(await launched([], file)).toEqual([['refused', expect.stringContaining(refused)]]);
});
