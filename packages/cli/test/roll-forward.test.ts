import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './run.ts';

const EXAMPLE = fileURLToPath(new URL('../../../examples/camera-inventata', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traguardo-'));
  await cp(EXAMPLE, join(folder, 'camera-2024'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

describe('traguardo roll-forward', () => {
  test('writes a folder for the new year, linked to the old one', async () => {
    const { status, out } = await run(['roll-forward', join(folder, 'camera-2024')]);
    expect({ status, errors: /Controllo: (\d+) errori/.exec(out)?.[1] }).toEqual({ status: 0, errors: '0' });
    expect(out).toContain('Target 2025 da fissare');
    const made = join(folder, 'camera-2025');
    expect(JSON.parse(await readFile(join(made, 'traguardo.json'), 'utf8'))).toMatchObject({
      actuals: [],
      previous: '../camera-2024',
    });
    expect(await run(['check', made])).toMatchObject({ status: 0 });
    expect(await run(['format', '--check', made])).toMatchObject({ status: 0, out: '' });
  });

  test('never writes over a folder, and takes only years to come', async () => {
    const again = await run(['roll-forward', join(folder, 'camera-2024')]);
    expect(again).toMatchObject({ status: 2 });
    expect(again.err).toContain('--to');
    expect((await run(['roll-forward', join(folder, 'camera-2024'), '--year', '2024'])).status).toBe(2);
  });

  test('leaves tables and the words of the report with the year that ends: the new folder opens', async () => {
    const old = fileURLToPath(new URL('../../../examples/alessandria-asti-2024', import.meta.url));
    const made = join(folder, 'tabelle-2025');
    expect((await run(['roll-forward', old, '--to', made])).status).toBe(0);
    expect(JSON.parse(await readFile(join(made, 'traguardo.json'), 'utf8'))).toMatchObject({ actuals: [], tables: [] });
    const { status, out } = await run(['check', made]);
    expect({ status, tables: [...out.matchAll(/table\/file/g)].length }).toEqual({ status: 0, tables: 18 });
  });

  test('reports as one document', async () => {
    const words = ['roll-forward', join(folder, 'camera-2024'), '--year', '2026', '--to', join(folder, 'x'), '--json'];
    const document = JSON.parse((await run(words)).out) as Record<string, unknown>;
    expect(document).toMatchObject({ format: 'traguardo.roll-forward/1', year: 2026, byHand: [] });
  });
});
