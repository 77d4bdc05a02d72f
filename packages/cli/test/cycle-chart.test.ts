import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from './run.ts';

const EXAMPLE = fileURLToPath(new URL('../../../examples/alessandria-asti-2024', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traguardo-'));
});
afterAll(() => rm(folder, { recursive: true }));

const chart = (...args: readonly string[]) => run(['cycle', 'chart', ...args]);

it('draws the cycle of a plan in lines, with where its year stands', async () => {
  const { status, out } = await chart(EXAMPLE);
  expect(status).toBe(0);
  expect(out).toContain(
    '▶ Piano in bozza (adesso)\n  └ Chiudi la bozza e mandala in verifica · Controllo di gestione → ',
  );
  expect((await chart(EXAMPLE, '--lang', 'en')).out).toContain('▶ Plan in draft (now)');
});

it('shows the way that was taken, with its days', async () => {
  const plan = join(folder, 'plan');
  await cp(EXAMPLE, plan, { recursive: true });
  const words = ['--role', 'CONTROLLER', '--actor', 'Prova', '--at', '2024-01-10'];
  expect((await run(['cycle', 'apply', 'CLOSE_DRAFT', plan, ...words])).status).toBe(0);
  const { out } = await chart(plan);
  expect(out).toContain('Controllo di gestione · ✓ 10/01/2024 → Bozza in verifica');
  expect(out).toContain('▶ Bozza in verifica (adesso)');
});

it('writes a picture, the same bytes each time', async () => {
  const path = join(folder, 'cycle.svg');
  const { status, out } = await chart(EXAMPLE, '--format', 'svg', '--write', path);
  expect([status, out]).toEqual([0, `${path}: scritto.\n`]);
  const text = await readFile(path, 'utf8');
  expect(text).toContain('▶ adesso');
  expect((await chart(EXAMPLE, '--format', 'svg')).out).toBe(text);
});

it('writes what statechart tools read', async () => {
  expect((await chart(EXAMPLE, '--format', 'scxml')).out).toContain('<transition event="CLOSE_DRAFT"');
  const config = JSON.parse((await chart(EXAMPLE, '--format', 'xstate')).out);
  expect(config).toMatchObject({ id: 'D150', type: 'parallel', states: { main: { initial: 'drafting' } } });
});

it('takes one region, and says which there are', async () => {
  const all = JSON.parse((await chart(EXAMPLE, '--json')).out) as { regions: readonly { code: string }[] };
  const codes = all.regions.map(({ code }) => code);
  const one = JSON.parse((await chart(EXAMPLE, '--json', '--region', 'main')).out) as typeof all;
  expect(one.regions.map(({ code }) => code)).toEqual(['main']);
  const { status, err } = await chart(EXAMPLE, '--region', 'nowhere');
  expect([status, err]).toEqual([2, `traguardo cycle: --region nowhere: si può scegliere tra ${codes.join(', ')}.\n`]);
});

it('draws a cycle of a text that is about no year, without a mark', async () => {
  const path = join(folder, 'ciclo.piano');
  const text = `lingua it
ciclo BREVE "Breve" { ruolo A "Chi scrive"; stato bozza "Bozza" iniziale { su VIA "Approva" -> fine da A } ; stato fine "Fine" finale }
`;
  await writeFile(path, text);
  const { out } = await chart(path);
  expect(out).toBe('Dalla bozza alla pubblicazione\n\n● Bozza\n  └ Approva · Chi scrive → Fine\n\n◎ Fine\n');
});
