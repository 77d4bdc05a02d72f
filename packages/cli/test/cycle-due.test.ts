import ICAL from 'ical.js';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { run } from './run.ts';

const EXAMPLE = fileURLToPath(new URL('../../../examples/alessandria-asti-2024', import.meta.url));

// Each step reads, verifies and rewrites the whole file: slow machines need patience.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder: string;
let plan: string;

const HASH = `sha256:${'0'.repeat(64)}`;
const files = (where: string): object[] => [{ title: 'PIAO 2024-2026', hash: HASH, where }];

/** Until the plan of the example is in force, one of its two publications in time and the other late. */
const STEPS: readonly (readonly [event: string, role: string, at: string, payload: object])[] = [
  ['CLOSE_DRAFT', 'CONTROLLER', '2024-01-20', {}],
  ['SUBMIT', 'VERTICE', '2024-01-22', {}],
  [
    'APPROVE',
    'ORGANO',
    '2024-01-29',
    { act: { number: '2', date: '2024-01-29', organ: 'Giunta', title: 'PIAO 2024-2026' } },
  ],
  ['PUBLISH_DOCUMENT', 'RPCT', '2024-01-30', { subject: 'piao', documents: files('https://ente.example/piao') }],
  ['PUBLISH_DOCUMENT', 'RPCT', '2024-02-02', { subject: 'piao_portal', documents: files('https://piao.example/1') }],
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traguardo-'));
  plan = join(folder, 'plan');
  await cp(EXAMPLE, plan, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

test('before anything is done: what is due from whom, late things with their consequence', async () => {
  const { out, status } = await run(['cycle', 'due', plan, '--at', '2024-02-10']);
  expect(status).toBe(0);
  expect(out).toContain('! 31/01/2024  scaduto da 10 giorni  Adozione del PIAO');
  expect(out).toContain('non può assumere');
  expect(out).toContain('· APPROVE  Approva il piano (PIAO): in un’altra fase (In approvazione)');
  const own = await run(['cycle', 'due', plan, '--at', '2024-02-10', '--role', 'consiglio', '--lang', 'en']);
  expect(own.out).toContain('30 Apr 2025  in 445 days  Balance sheet');
  expect(own.out).not.toContain('Adoption');
});

test('a role the cycle does not have is told with those it has', async () => {
  const { err, status } = await run(['cycle', 'due', plan, '--role', 'sindaco']);
  expect(status).toBe(2);
  expect(err).toContain('ORGANO, VERTICE, UNITA');
});

test('documents become due with the act, are published, and a late one stays late', async () => {
  for (const [event, role, at, payload] of STEPS) {
    const words = ['cycle', 'apply', event, plan, '--role', role, '--at', at, '--payload', JSON.stringify(payload)];
    const { out, status } = await run(words);
    expect(out).not.toContain('→');
    expect(status).toBe(0);
  }
  const { out } = await run(['cycle', 'documents', plan, '--at', '2024-02-10']);
  expect(out).toContain('piao  PIAO sul sito istituzionale: Pubblicato');
  expect(out).toContain('pubblicato il 02/02/2024, con 2 giorni di ritardo');
  expect(out).toContain('balance_sheet  Bilancio d’esercizio: Non ancora dovuto');
  const late = '! Pubblicare: PIAO sul Portale PIAO: pubblicato il 02/02/2024, con 2 giorni di ritardo';
  const history = await run(['cycle', 'history', plan]);
  expect(history.out).toContain(late);
  expect(history.out).toContain('Pubblicazione di un documento · PIAO sul Portale PIAO');
  const due = await run(['cycle', 'due', plan, '--at', '2024-02-10', '--json']);
  const document = JSON.parse(due.out) as { readonly metLate: readonly object[] };
  expect(document.metLate).toEqual([
    { kind: 'document', code: 'piao_portal', subject: 'piao_portal', day: '2024-02-02', due: '2024-01-31', days: 2 },
  ]);
});

test('the calendar is a file every calendar program reads, the same bytes for the same journal', async () => {
  const path = join(folder, 'scadenze.ics');
  const { out } = await run(['cycle', 'calendar', plan, '--output', path]);
  const text = await readFile(path, 'utf8');
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  expect(out).toContain(`${events.length} scadenze`);
  expect(events.map((event) => String(event.getFirstPropertyValue('summary')))).toContain(
    'Validazione della Relazione',
  );
  expect((await run(['cycle', 'calendar', plan])).out).toBe(text);
  const own = await run(['cycle', 'calendar', plan, '--role', 'OIV']);
  expect(own.out.match(/BEGIN:VEVENT/g)).toHaveLength(2);
});
