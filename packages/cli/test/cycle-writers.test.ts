import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importBundleBytes } from '@traguardo/workflow';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { run } from './run.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const EXAMPLE = join(ROOT, 'examples/alessandria-asti-2024');

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

let folder = '';
let plan = '';
let file = '';
const folders: string[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traguardo-'));
  folders.push(folder);
  plan = join(folder, 'plan');
  file = join(plan, 'ciclo.traguardo');
  await cp(EXAMPLE, plan, { recursive: true });
  expect(await run(words('CLOSE_DRAFT', 'CONTROLLER', '2024-01-10'))).toMatchObject({ status: 0 });
});
afterAll(() => Promise.all(folders.map((each) => rm(each, { recursive: true }))));

const words = (event: string, role: string, day: string, payload = '{}'): readonly string[] =>
  ['cycle', 'apply', event, plan, '--role', role, '--actor', 'Prova', '--at', day, '--payload'].concat(payload);

const start = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['packages/cli/bin/traguardo.js', ...args], { cwd: ROOT, stdio: 'ignore' });

const ended = (child: ChildProcess): Promise<number | null> => new Promise((done) => child.on('exit', done));

/** The events of the file, verified; fails when the file does not hold. */
async function events(): Promise<readonly string[]> {
  const bundle = importBundleBytes(await readFile(file));
  expect(bundle.kind).toBe('whole');
  return bundle.kind === 'whole' ? bundle.events.map(({ type }) => type) : [];
}

test('two programs writing one cycle at once lose nothing: what was said to be saved is there, the rest was refused', async () => {
  const back = JSON.stringify({ reasons: 'Manca un obiettivo.' });
  const children = [
    start(words('SUBMIT', 'VERTICE', '2024-01-22')),
    start(words('RETURN', 'VERTICE', '2024-01-22', back)),
    start(words('SUBMIT', 'VERTICE', '2024-01-22')),
  ];
  const statuses = await Promise.all(children.map(ended));
  const saved = statuses.filter((status) => status === 0).length;
  expect(saved).toBeGreaterThan(0);
  expect(statuses.every((status) => status === 0 || status === 1 || status === 2)).toBe(true);
  expect(await events()).toHaveLength(1 + saved);
});

test('a program killed at any moment leaves the cycle before or after its step', async () => {
  for (const patience of [200, 500, 700, 900, 1200]) {
    const before = await events();
    const child = start(words('RETURN', 'VERTICE', '2024-01-22', JSON.stringify({ reasons: 'Da rivedere.' })));
    const isOver = ended(child);
    setTimeout(() => child.kill('SIGKILL'), patience);
    const status = await isOver;
    await rm(`${file}.lock`, { force: true }); // what the sentence about the lock tells a person to do
    const after = await events();
    expect([0, 1]).toContain(after.length - before.length);
    if (status === 0) expect(after).toHaveLength(before.length + 1);
    if (after.length > before.length) await run(words('CLOSE_DRAFT', 'CONTROLLER', '2024-01-22'));
  }
});

test('half a file left by a crash between writing and renaming is not read', async () => {
  const whole = await readFile(file);
  await writeFile(`${file}.new`, whole.subarray(0, whole.length / 2));
  expect(await events()).toEqual(['CLOSE_DRAFT']);
  expect(await run(words('SUBMIT', 'VERTICE', '2024-01-22'))).toMatchObject({ status: 0 });
  expect(await events()).toEqual(['CLOSE_DRAFT', 'SUBMIT']);
});

test('the head is signed with a key of the body, and the signature stays true as the year goes on', async () => {
  const key = join(folder, 'chiave');
  const other = join(folder, 'altra');
  const made = await run(['cycle', 'key', '--output', key, '--json']);
  const { fingerprint } = JSON.parse(made.out) as { readonly fingerprint: string };
  await run(['cycle', 'key', '--output', other]);
  expect((await run(['cycle', 'sign', file, '--key', key])).out).toContain(fingerprint);
  const signature = `${file}.firma`;
  const valid = await run(['cycle', 'verify', file, '--signature', signature]);
  expect(valid).toMatchObject({ status: 0 });
  expect(valid.out).toContain(`è firmata con la chiave ${fingerprint}`);
  await run(words('SUBMIT', 'VERTICE', '2024-01-22'));
  expect(await run(['cycle', 'verify', file, '--signature', signature])).toMatchObject({ status: 0 });
  const text = await readFile(signature, 'utf8');
  const altered = join(folder, 'alterata');
  await writeFile(
    altered,
    text.replace(/"signature":"../, (found) => `"signature":"${found.endsWith('00') ? '11' : '00'}`),
  );
  const wrong = await run(['cycle', 'verify', file, '--signature', altered]);
  expect(wrong.status).toBe(1);
  expect(wrong.out).toContain('firma o chiave sono state cambiate');
});
