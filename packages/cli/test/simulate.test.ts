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

describe('another profile', () => {
  const INVENTED = fileURLToPath(new URL('../../../examples/camera-inventata', import.meta.url));
  const NATIONAL = fileURLToPath(new URL('../../../examples/profili/nazionale.piano', import.meta.url));
  const both = (...words: string[]) => run(['simulate', EXAMPLE, INVENTED, ...words]);

  test('what does the Ente become with the national profile?', async () => {
    const { status, out, err } = await both('--profile', NATIONAL);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(
      'ENTE  Camera di commercio di Alessandria-Asti 2024  99,90 %  99,90 %  +0,01  Raggiunto → Eccellente',
    );
    expect(out).toContain(
      'VR2024  Camera di commercio di Valdirocca 2024      95,36 %  95,70 %  +0,34  Raggiunto → Buono',
    );
    expect(out).toContain(`ENTE: da 99,8951 % a 99,9022 %, +0,0071 punti.
Da dove viene: A1.3 +0,0133; EC07 −0,0062. In tutto +0,0071 punti.
La fascia cambia: da «Raggiunto» a «Eccellente».
OS8 +0,40 punti (all'ente +0,0133): gli indicatori, a 100,00 %, pesano 50,00 % invece di 40,00 %, gli obiettivi operativi, a 96,00 %, pesano 50,00 % invece di 60,00 %.`);
  });

  interface Profiles {
    readonly bodies: readonly (Document & {
      readonly plan: string;
      readonly profiles: object;
      readonly differences: readonly { readonly kind: string }[];
    })[];
  }

  test('as data, body by body, points adding up exactly', async () => {
    const { out } = await both('--profile', NATIONAL, '--json');
    const { bodies } = JSON.parse(out) as Profiles;
    expect(bodies.map(({ plan, profiles }) => [plan, profiles])).toEqual([
      ['ENTE', { own: 'SMVP2024', other: 'NAZIONALE' }],
      ['VR2024', { own: 'SMVP2024', other: 'NAZIONALE' }],
    ]);
    expect(bodies[0]?.differences.map(({ kind }) => kind)).toEqual(['composition', 'bands']);
    for (const { body, nodes } of bodies) {
      const leaves = nodes.filter(({ kind }) => kind === 'indicator');
      expect(ratioToString(sum(leaves.map(({ atBody }) => ratioFromString(atBody ?? '') ?? ratio(0))))).toBe(
        body.points,
      );
    }
  });

  test('its clauses one by one, over each body’s own profile or over the file', async () => {
    const composed = await run(['simulate', INVENTED, '--composition', '50/50']);
    expect(composed.out).toContain('VR2024: da 95,36 % a 95,70 %, +0,34 punti.');
    const strict = await run(['simulate', INVENTED, '--thresholds', 'no < 97% "No" rosso; si >= 97% "Sì" verde']);
    expect(strict.out).toContain('La fascia cambia: da «Raggiunto» a «No».');
    expect(strict.out).toContain('VR2024: 95,36 %, come prima.');
    const capped = await run(['simulate', INVENTED, '--profile', NATIONAL, '--cap', '120%', '--lang', 'en']);
    expect(capped.out).toContain('Cap of scores: was 100%, now 120%');
  });

  test('the profile of a pack, by name', async () => {
    const { status, out } = await run(['simulate', INVENTED, '--profile', 'alessandria-asti/smvp@2024.1']);
    expect(status).toBe(0);
    expect(out).toContain('VR2024: 95,36 %, come prima.');
  });

  test.each([
    [['--profile', 'nessuno/nulla'], 'non è un file né un pacchetto'],
    [
      ['--profile', INVENTED.replace('examples/camera-inventata', 'packs/traguardo/scheda-pira/2024.1')],
      'non ci si trova un profilo',
    ],
    [['--missing', 'forse'], '--missing «forse»:'],
    [['--composition', '50'], '--composition «50»:'],
    [['--cap', '120%', '--set', 'C1.1_07=3 gg'], 'una domanda alla volta'],
  ])('%j is refused with the way out', async (words, said) => {
    const { status, out, err } = await run(['simulate', INVENTED, ...words]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(said);
  });
});
