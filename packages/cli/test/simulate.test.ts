import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ratio, ratioFromString, ratioToString, sum } from '@traguardo/model';
import { run } from './run.ts';

const EXAMPLE = fileURLToPath(new URL('../../../examples/alessandria-asti-2024', import.meta.url));

interface Row {
  readonly code: string;
  readonly kind: string;
  readonly points: string | null;
  readonly atBody: string | null;
}

interface Document {
  readonly format: string;
  readonly body: Row;
  readonly nodes: readonly Row[];
  readonly sentences: readonly string[];
}

const simulate = (...words: string[]) => run(['simulate', EXAMPLE, ...words]);

describe('other values', () => {
  test('what if training reaches only 60 people?', async () => {
    const { status, out, err } = await simulate('--set', 'PIRA12.addetti_formati=60');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('  PIRA12.addetti_formati «Dipendenti formati»: 60 N. invece di 67 N.');
    expect(out).toContain(`ENTE: da 99,90 % a 99,79 %, −0,10 punti.
Viene tutto da PIRA12.
La fascia resta «Raggiunto».
`);
  });

  test('as data that adds up, exactly, and is the same twice', async () => {
    const words = [
      '--set',
      'PIRA12.addetti_formati=60',
      '--set',
      'B1.1=bando',
      '--set',
      'A1.1_02=02/10/2024',
      '--json',
    ];
    const { out } = await simulate(...words);
    const { format, body, nodes } = JSON.parse(out) as Document;
    expect(format).toBe('traguardo.simulation/1');
    const exact = (row: Row) => ratioFromString(row.atBody ?? '') ?? ratio(0);
    const leaves = nodes.filter(({ kind }) => kind === 'indicator');
    expect(leaves.map(({ code }) => code)).toEqual(['A1.1_02', 'B1.1', 'PIRA12']);
    expect(ratioToString(sum(leaves.map(exact)))).toBe(body.points);
    expect((await simulate(...words)).out).toBe(out);
  });

  test.each([
    ['PIRA12', "si scrive CODICE=VALORE, per esempio --set 'PIRA07=85%'"],
    ['PIRA12=90%', 'Si possono dare: PIRA12.addetti_formati, PIRA12.personale.'],
    ['addetti_formati=60', 'Forse PIRA12.addetti_formati?'],
    ['addeti_formati=60', 'Forse: PIRA12.addetti_formati.'],
    ['OS9=90%', 'OS9 non ha un valore suo'],
    ['PIRA07=85', 'PIRA07: «85» è senza unità, serve %.'],
    ['AS_AL=12%', 'AS_AL'],
    ['=3', 'si scrive CODICE=VALORE'],
  ])('%s is refused with the way out', async (text, said) => {
    const { status, out, err } = await simulate('--set', text);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(said);
  });

  test('on a day, with the targets of before, in English', async () => {
    const { out } = await run([
      'simulate',
      EXAMPLE,
      '--set',
      'PIRA07=80%',
      '--at',
      '2024-07-31',
      '--targets',
      'original',
      '--lang',
      'en',
    ]);
    expect(out).toContain('2024 · at 2024-07-31 · original targets');
    expect(out).toContain('PIRA07 «Rispetto dei tempi di evasione');
    expect(out).toContain('80.00 % instead of n.a.');
  });

  test('without a question it says how to ask one', async () => {
    const { status, err } = await simulate();
    expect(status).toBe(2);
    expect(err).toContain('--set CODICE=VALORE');
  });
});
