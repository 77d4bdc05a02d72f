import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './run.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traguardo-'));
});
afterAll(() => rm(folder, { recursive: true }));

const PLAN = `lingua it
piano P "Prova" periodo 2024 { indicatore A peso 100% target >= 1 N. }
`;
const CYCLE = `ciclo C "Ciclo di prova" {
  ruolo GIUNTA "Giunta"
  ruolo NUCLEO "Nucleo di valutazione"
  stato bozza "Bozza" iniziale { su APPROVA "Approva" -> attuazione da GIUNTA campi atto effetti registra_versione, sigilla_versione }
  stato attuazione "In attuazione" { su CHIUDE "Chiudi" -> fine da GIUNTA }
  stato fine "Fine" finale
}
`;
const ACT = JSON.stringify({ act: { number: '9', date: '2024-03-01', organ: 'Giunta', title: 'Ciclo nuovo' } });

describe('a plan with a cycle of its own', () => {
  const write = (cycle: string) => writeFile(join(folder, 'piano.piano'), `${PLAN}${cycle}`);
  const step = (event: string, role: string, payload = '{}') =>
    run(['cycle', 'apply', event, folder, '--role', role, '--at', '2024-04-01', '--payload', payload]);
  const migrate = (payload: string, role = 'GIUNTA') =>
    run(['cycle', 'migrate', folder, '--role', role, '--at', '2024-04-02', '--payload', payload]);

  test('runs by it, in its words', async () => {
    await write(CYCLE);
    expect((await run(['cycle', folder])).out).toContain('P · 2024 · Bozza');
    expect((await step('APPROVA', 'NUCLEO', ACT)).out).toContain('spetta a Giunta');
    expect((await step('CLOSE_DRAFT', 'CONTROLLER')).out).toMatch(
      /non conosce il passo «CLOSE_DRAFT»\.\n {4}→ I passi che si possono compiere sono in «traguardo cycle status»/,
    );
    expect(await step('APPROVA', 'GIUNTA', ACT)).toMatchObject({ status: 0 });
    expect((await run(['cycle', folder])).out).toContain('P · 2024 · In attuazione');
  });

  test('stays with the cycle it began by, and says that the plan has another', async () => {
    await write(CYCLE.replace('{ su CHIUDE', '{\n    su CONSULTA "Senti il Nucleo" da NUCLEO\n    su CHIUDE'));
    const { out, err } = await run(['cycle', folder]);
    expect(out).not.toContain('CONSULTA');
    expect(err).toContain('traguardo cycle migrate');
    expect((await step('CONSULTA', 'NUCLEO')).status).toBe(1);
  });

  test('moves by an act of who approves, and the file verifies by both machines', async () => {
    expect((await migrate('{}')).out).toContain('Manca l’atto');
    expect((await migrate(ACT, 'NUCLEO')).status).toBe(1);
    const moved = await migrate(ACT);
    expect(moved).toMatchObject({ status: 0, err: '' });
    expect(moved.out).toContain('Da ora vale il ciclo «Ciclo di prova»');
    expect(await step('CONSULTA', 'NUCLEO')).toMatchObject({ status: 0 });
    expect((await run(['cycle', folder])).err).toBe('');
    const verified = await run(['cycle', 'verify', join(folder, 'ciclo.traguardo')]);
    expect({ status: verified.status, err: verified.err }).toEqual({ status: 0, err: '' });
    expect((await run(['cycle', 'history', folder])).out).toContain('Passaggio a un altro ciclo');
  });

  test('is refused with the list of the states the other cycle has not', async () => {
    await write(CYCLE.replaceAll('attuazione', 'esecuzione'));
    const { status, out } = await migrate(ACT);
    expect(status).toBe(1);
    expect(out).toContain('main.attuazione');
  });

  test('says how the command is written', async () => {
    const { status, err } = await run(['cycle', 'migrate', folder, '--role', 'GIUNTA']);
    expect(status).toBe(2);
    expect(err).toContain('traguardo cycle migrate [piano]');
  });
});
