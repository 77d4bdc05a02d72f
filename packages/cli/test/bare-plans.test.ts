import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from './run.ts';

const folder = await mkdtemp(join(tmpdir(), 'traguardo-bare-'));
const at = (name: string): string => join(folder, name);
const EMPTY = at('vuoto.piano');
const BARE = at('nudo.piano');
const UNKNOWN = at('senza-valori.piano');
const BROKEN = at('errori.piano');

const AREA = `ambito A "Uno" peso 100% {
  obiettivo O "Due" peso 100% { indicatore X "Ore" peso 100% target >= 10 N. }
}`;

beforeAll(async () => {
  await writeFile(EMPTY, '');
  await writeFile(BARE, 'piano P "Ente" periodo 2024 {\n}\n');
  await writeFile(
    UNKNOWN,
    `profilo SMVP tetto 120% { soglie { no < 60% "No" rosso; si >= 60% "Sì" verde } }
piano P "Ente" periodo 2024 profilo SMVP { ${AREA} }\n`,
  );
  await writeFile(BROKEN, `piano P "Ente" periodo 2024 { ${AREA} }\nboh\n`);
});

describe('plans with little in them', () => {
  test('no text at all: no day is made up, no title either', async () => {
    const { out } = await run(['compare', EMPTY, EMPTY]);
    expect(out).toContain(`Prima: PIANO (${EMPTY}), periodo non indicato\n`);
    const other = await run(['simulate', EMPTY, '--composition', '50/50']);
    expect(other.out).toContain('PIANO, con l’altro profilo:');
    expect(other.out).toContain(
      'PIANO: prima nessun punteggio, poi nessun punteggio; senza punteggio non c’è differenza.',
    );
  });

  test.each([
    [['why', 'NESSUNO', BARE], 'nessun nodo si chiama «NESSUNO». I codici si leggono con traguardo evaluate.'],
    [['why', 'NONE', BARE, '--lang', 'en'], 'no node is called “NONE”. traguardo evaluate shows the codes.'],
    [['compare', BARE, BARE, '--node', 'Z'], 'si chiama «Z». I codici si leggono con traguardo evaluate.'],
    [['simulate', BARE, '--set', 'X1=5'], 'I codici si leggono con traguardo evaluate.'],
    [['simulate', BARE, '--uncertain', 'X1=normale(5; 1)'], '--uncertain «X1=normale(5; 1)»: «X1» non è'],
  ] as const)('%j says where codes are', async (words, said) => {
    const { status, out, err } = await run(words);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(said);
  });

  test('no value yet, a cap above 100 %: what may be given has a minus sign', async () => {
    const { out } = await run(['why', 'P', UNKNOWN]);
    expect(out).toContain('può togliere da −20,00 a 100,00 punti a P');
  });

  test('the errors of a plan compared with itself are told once', async () => {
    const { status, err } = await run(['compare', BROKEN, BROKEN]);
    expect(status).toBe(1);
    expect(err.match(/errore word\/unknown/g)).toHaveLength(1);
  });

  test('a value that is a measure is said once, and what a broken target waits for is no empty list', async () => {
    const path = at('flusso.piano');
    await writeFile(
      path,
      `piano P "Ente" periodo 2024 {
  indicatore F "Sportelli" peso 50% target >= 100 N. { misura utenti "Utenti" unità N. tipo flusso; formula utenti }
  indicatore G "Altro" peso 50% target >= boh(G)
}
consuntivi a al 30/06/2024 { F.utenti 30 N.; G 10 N. }
consuntivi b al 31/12/2024 { F.utenti 20 N. }\n`,
    );
    const { out } = await run(['why', 'F', path]);
    expect(out.match(/Utenti = 50 N\./g)).toHaveLength(1);
    expect((await run(['why', 'G', path])).out).toContain('Il target approvato non è noto.');
  });
});
