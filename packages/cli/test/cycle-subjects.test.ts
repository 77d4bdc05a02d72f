import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { run } from './run.ts';

vi.setConfig({ testTimeout: 60_000 });

const PLAN = `lingua it
profilo SMVP "Sistema" certificazione obbligatoria {
  schede { dirigente "Dirigenti" ente 20% unita 30% obiettivi 30% comportamenti 20% }
}
piano ENTE "Camera di prova" periodo 2024 profilo SMVP {
  ambito A "Ambito" peso 100% { indicatore A1 "Uno" peso 60% target >= 80%; indicatore A2 "Due" peso 40% target SI }
}
individuale SG "Segretario generale" { obiettivo pagamenti "Tempi di pagamento" peso 100% target SI }
individuale D1 "Area servizi" ruolo dirigente rif A { obiettivo sportello "Sportello" peso 100% target SI }
consuntivi finali al 31/12/2024 {
  A1 40%
  A2 SI
  SG.pagamenti NO
  D1.sportello SI
}
`;

let folder: string;
let plan: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traguardo-'));
  plan = join(folder, 'piano.piano');
  await writeFile(plan, PLAN);
});
afterAll(() => rm(folder, { recursive: true }));

const apply = (event: string, role: string, ...more: readonly string[]) =>
  run(['cycle', 'apply', event, plan, '--role', role, '--at', '2025-01-10', ...more]);

describe('values', () => {
  test('are confirmed together, certified by another with a document, each with its history', async () => {
    const confirmed = await apply('CONFIRM', 'UNITA', '--actor', 'Anna Bianchi', '--subject', 'all');
    expect(confirmed.status).toBe(0);
    const own = await apply('CERTIFY', 'CONTROLLER', '--actor', 'anna bianchi', '--subject', 'A1,A2');
    expect(own.status).toBe(1);
    expect(own.out).toContain('anna bianchi ha inserito il valore e non può certificarlo');
    const evidence = join(folder, 'prova.txt');
    await writeFile(evidence, 'prova');
    const more = ['--actor', 'Carlo Neri', '--subject', 'A1', '--evidence', evidence];
    expect((await apply('CERTIFY', 'CONTROLLER', ...more)).status).toBe(0);
    const table = (await run(['cycle', 'values', plan, '--at', '2025-01-10'])).out;
    expect(table).toMatch(/A1 +40 % +Anna Bianchi +Carlo Neri +certificato/);
    expect(table).toMatch(/A2 +SI +Anna Bianchi +– +confermato/);
    const { values } = JSON.parse((await run(['cycle', 'values', plan, '--at', '2025-01-10', '--json'])).out) as {
      values: readonly { id: string; history: readonly { kind: string; evidence: string | null }[] }[];
    };
    expect(values.find(({ id }) => id === 'A1')?.history.map(({ kind }) => kind)).toEqual(['confirmed', 'certified']);
    expect(values.find(({ id }) => id === 'A1')?.history.at(-1)?.evidence).toMatch(/^sha256:/);
    expect((await run(['cycle', 'history', plan])).out).toContain('A1 +1');
  });

  test('a step that is about no subject takes none', async () => {
    const { status, err } = await apply('CLOSE_DRAFT', 'CONTROLLER', '--subject', 'all');
    expect([status, err]).toEqual([2, expect.stringContaining('togli --subject')]);
  });
});

test('who certifies an own value, where the profile allows it, is printed beside it', async () => {
  const small = join(folder, 'piccolo');
  await mkdir(small);
  const own = join(small, 'piano.piano');
  await writeFile(own, PLAN.replace('certificazione obbligatoria', 'autocertificazione ammessa'));
  const as = ['--role', 'CONTROLLER', '--actor', 'Anna Bianchi', '--subject', 'A1', '--at', '2025-01-10'];
  expect((await run(['cycle', 'apply', 'CONFIRM', own, ...as])).status).toBe(0);
  const { status, out } = await run(['cycle', 'apply', 'CERTIFY', own, ...as]);
  expect([status, out]).toEqual([0, expect.stringContaining('come il profilo ammette: sarà stampato')]);
  expect((await run(['cycle', 'values', own, '--at', '2025-01-10'])).out).toContain(
    'certificato da chi lo ha inserito',
  );
});

describe('sheets', () => {
  const sheets = (...more: readonly string[]) => run(['cycle', 'sheets', plan, '--at', '2025-01-10', ...more]);

  test('show the mix, and the result pay that payment times leave', async () => {
    const { out } = await sheets();
    // 20 % and 30 % of 70 %, 30 % of 100 %, 20 % not known
    expect(out).toContain('punteggio: 65,00 % … 85,00 %');
    expect(out).toContain('tempi di pagamento (SG.pagamenti) non rispettati: la quota in gioco, 100,00 %, è zero');
    expect(out).toMatch(/SG {2}Segretario generale[\s\S]*retribuzione di risultato: 0,00 %/);
    expect(out).toContain('deve essere in «Relazione validata»');
  });

  test('read judgements on behaviours and keep them nowhere', async () => {
    const file = join(folder, 'comportamenti.csv');
    await writeFile(file, 'scheda;giudizio\nD1;90,5%\n');
    const before = await readFile(join(folder, 'ciclo.traguardo'), 'utf8');
    const { sheets: rows } = JSON.parse((await sheets('--behaviours', file, '--json')).out) as {
      sheets: readonly { code: string; score: string }[];
    };
    expect(rows.find(({ code }) => code === 'D1')?.score).toBe('831/1000');
    expect(await readFile(join(folder, 'ciclo.traguardo'), 'utf8')).toBe(before);
    for (const wrong of ['D1;120%', 'D1 90', 'D9;50%']) {
      await writeFile(file, wrong);
      expect((await sheets('--behaviours', file)).status).toBe(2);
    }
  });

  test('stand in a section of the report with targets and values, without scores and names', async () => {
    const { status, out } = await run(['section', 'individual', plan]);
    expect(status).toBe(0);
    expect(out).toContain('# Obiettivi individuali');
    expect(out).toMatch(/\| Sportello \| 100,00 % \| Sì \| Sì \| 100,00 % \|/);
    expect(out).toContain('Stato della scheda: In bozza.');
  });

  test('are assigned by who evaluates them; who is evaluated has no name', async () => {
    expect((await apply('ASSIGN', 'VERTICE', '--subject', 'all')).out).toContain('1 non possono ora');
    expect((await apply('ACCEPT', 'VALUTATO', '--actor', 'Maria Verdi', '--subject', 'D1')).status).toBe(1);
    expect((await apply('ACCEPT', 'VALUTATO', '--subject', 'D1')).status).toBe(0);
    expect((await sheets()).out).toContain('D1  Area servizi · Accettata');
    expect(await readFile(join(folder, 'ciclo.traguardo'), 'utf8')).not.toContain('Verdi');
  });
});
