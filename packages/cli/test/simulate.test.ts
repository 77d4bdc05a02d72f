import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ratio, ratioFromString, ratioToString, sum } from '@traguardo/model';
import { main } from '../src/main.ts';
import { run } from './run.ts';

const EXAMPLE = fileURLToPath(new URL('../../../examples/alessandria-asti-2024', import.meta.url));

interface Row {
  readonly code: string;
  readonly kind: string;
  readonly points: string | null;
  readonly atBody: string | null;
  readonly alone: string | null;
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
    expect(out).toContain(`ENTE: da 99,90 % a 99,79 %, −0,11 punti.
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
    const exact = (row: Row) => ratioFromString(row.alone ?? '') ?? ratio(0);
    const leaves = nodes.filter(({ kind }) => kind === 'indicator');
    expect(leaves.map(({ code }) => code)).toEqual(['A1.1_02', 'B1.1', 'PIRA12']);
    expect(ratioToString(sum(nodes.map(exact)))).toBe(body.points);
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
    expect(out).toContain('2024 · as at 31 Jul 2024 · original targets');
    expect(out).toContain('PIRA07 "Rispetto dei tempi di evasione');
    expect(out).toContain('80.00% instead of n.a.');
  });

  test('a condition that falls is told as what the goal takes by itself', async () => {
    const text = `plan P "Plan" period 2024 {
  area A weight 50% gate score(X) >= 80% else 0% { indicator X weight 100% target >= 10 N. }
  area B weight 50% { indicator Y weight 100% target >= 10 N. }
  actuals a { X 9 N.; Y 10 N. }
}
`;
    const { out } = await run(['simulate', '-', '--set', 'X=7', '--lang', 'en'], text);
    expect(out).toContain(
      'P: from 95.00% to 50.00%, −45.00 points.\nWhere it comes from: A −35.00; X −10.00. In all −45.00 points.',
    );
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
      'ENTE  Camera di commercio di Alessandria-Asti 2024  99,8951 %  99,9022 %  +0,0071  Raggiunto → Eccellente',
    );
    expect(out).toContain(
      'VR2024  Camera di commercio di Valdirocca 2024        95,36 %    95,70 %    +0,34  Raggiunto → Buono',
    );
    expect(out).toContain(`ENTE: da 99,8951 % a 99,9022 %, +0,0071 punti.
Da dove viene: A1.3 +0,0133; EC07 −0,0062. In tutto +0,0071 punti.
La fascia cambia: da «Raggiunto» a «Eccellente».
OS8 +0,40 punti (all’ente +0,0133): gli indicatori, a 100,00 %, pesano 50,00 % invece di 40,00 %, gli obiettivi operativi, a 96,00 %, pesano 50,00 % invece di 60,00 %.`);
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
    [['--missing', 'forse'], '--missing «forse»: si scrive --missing propaga, zero o escludi.'],
    [['--cap', 'alto'], '--cap «alto»: si scrive --cap 120%, o --cap nessuno.'],
    [['--composition', '50'], '--composition «50»: si scrive --composition 50/50'],
    [['--composition', '50/60'], 'altro_profilo: le due parti della composizione fanno 110% invece di 100%'],
    [['--thresholds', 'si >= 60% "Sì" verde'], 'un punteggio lì non cade in nessuna fascia'],
    [['--composition', '50/50', '--seed', '2'], '--seed vale per le estrazioni'],
    [['--set', 'C1.1_07=3 gg', '--draws', '10'], '--draws vale per le estrazioni'],
    [['--cap', '120%', '--set', 'C1.1_07=3 gg'], 'una domanda alla volta'],
  ])('%j is refused with the way out', async (words, said) => {
    const { status, out, err } = await run(['simulate', INVENTED, ...words]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(said);
  });
});

describe('what is not known', () => {
  const TRAINING = 'PIRA12.addetti_formati=triangolare(50; 60; 67)';

  test('how the scores are spread, with the probability of each band', async () => {
    const { status, out, err } = await simulate(
      '--uncertain',
      TRAINING,
      '--uncertain',
      'AS_AL=discreta(SI: 0,9; NO: 10%)',
    );
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(
      'PIRA12.addetti_formati «Dipendenti formati»: triangolare tra 50 N. e 67 N., più probabile 60 N.',
    );
    expect(out).toMatch(/AS_AL «.*»: uno tra sì \(90,00 %\), no \(10,00 %\)/);
    expect(out).toMatch(/ENTE: in media 99,7\d %; nove volte su dieci tra 99,\d\d % e 99,\d\d %\.\n/);
    expect(out).toContain('Probabilità delle fasce: «Raggiunto» 100,00 %.');
    expect(out).toContain('10.000 estrazioni, seme 1: sono stime');
  });

  interface Spread {
    readonly draws: number;
    readonly nodes: readonly {
      readonly code: string;
      readonly mean: number;
      readonly percentiles: object;
      readonly bands: readonly { readonly probability: number }[];
    }[];
  }

  test('as data, the same bytes for the same seed, in Italian and in English words', async () => {
    const words = ['--draws', '2000', '--seed', '42', '--json'];
    const { out } = await simulate('--uncertain', TRAINING, ...words);
    expect((await simulate('--uncertain', TRAINING, ...words)).out).toBe(out);
    expect((await simulate('--uncertain', TRAINING.replace('triangolare', 'triangular'), ...words)).out).toBe(out);
    const { draws, nodes } = JSON.parse(out) as Spread;
    expect(draws).toBe(2000);
    expect(nodes.map(({ code }) => code)).toEqual(['ENTE', 'AS3', 'OS9', 'OS9.indicators', 'PIRA12']);
    expect(nodes[4]).toMatchObject({ mean: expect.closeTo(59 / 67, 2) as number });
    expect(nodes[4]?.bands.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
    expect((await simulate('--uncertain', TRAINING, '--draws', '2000', '--seed', '43', '--json')).out).not.toBe(out);
  });

  test('distributions without width give the exact score', async () => {
    const { out } = await simulate('--uncertain', 'PIRA12.addetti_formati=triangolare(60; 60; 60)');
    expect(out).toContain('ENTE: 99,79 % in ogni estrazione.');
  });

  test('a value that is set beside others that are not known is the same in every draw', async () => {
    const fixed = await simulate('--uncertain', TRAINING, '--set', 'B1.1=bando');
    expect(fixed.out).toContain('B1.1 «Gestione personale»: 50,00 % in ogni estrazione');
    expect(fixed.out).toMatch(/ENTE: in media 99,1\d %/);
    expect((await simulate('--uncertain', TRAINING, '--set', 'B1.1=nd')).err).toContain('fatta di valori conosciuti');
  });

  test('Ctrl-C stops with what is there', async () => {
    const written: string[] = [];
    let interrupt = (): void => undefined;
    const world = {
      env: {},
      stdin: (async function* () {})(),
      stdout: { write: (text: string) => written.push(text) },
      stderr: { write: () => interrupt(), isTTY: true },
      on: (_: 'SIGINT', listener: () => void) => (interrupt = listener),
    };
    expect(await main(['simulate', EXAMPLE, '--uncertain', TRAINING, '--lang', 'it'], world)).toBe(0);
    expect(written.join('')).toContain('Interrotto dopo 500 estrazioni su 10.000: le cifre vengono da queste.');
  });

  test.each([
    ['PIRA07=triangolare(92%; 86%; 80%)', 'non sono in ordine'],
    ['PIRA07=triangolare(80%; 86%)', 'una triangolare ha tre numeri'],
    ['PIRA07=triangolare(80%, 86%, 92%)', 'separati da «;»'],
    ['PIRA07=normale(86%)', 'una normale ha media e deviazione'],
    ['PIRA07=normale(86%; -1%)', 'non può essere negativa'],
    ['PIRA07=normale(86%; 3%; 90%; 95%)', 'la media non sta tra i due estremi'],
    ['PIRA07=discreta(86%: 30%; 90%: 60%)', 'le probabilità fanno 90,00 %'],
    ['PIRA07=discreta(86%)', 'una discreta ha casi'],
    ['PIRA07=discreta()', 'mancano i casi'],
    ['PIRA07=storia', 'almeno 3 anni'],
    ['PIRA07=storia(3)', 'storia non prende numeri'],
    ['PIRA07=uniforme(1; 2)', 'triangolare(minimo; più probabile; massimo)'],
    ['PIRA07=triangolare(80; 86; 92)', 'senza unità'],
    ['PIRA07=triangolare(nd; 86%; 92%)', 'fatta di valori conosciuti'],
    ['PIRA12=triangolare(80%; 86%; 92%)', 'Si possono dare: PIRA12.addetti_formati'],
    ['*=storia', 'nessuno dei valori che mancano'],
  ])('%s is refused with the way out', async (text, said) => {
    const { status, out, err } = await simulate('--uncertain', text);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(said);
  });

  test.each(['0', '100001', 'molte', '-1'])('%s draws are refused', async (draws) => {
    const { status, err } = await simulate('--uncertain', TRAINING, `--draws=${draws}`);
    expect(status).toBe(2);
    expect(err).toContain('serve un numero intero tra 1 e 100.000');
  });

  test('the history of a measure, asked for or for all that is missing', async () => {
    const text = `lingua it
piano P "Piano" periodo 2024 {
  indicatore X peso 50% target >= 10 N. unità N.
  indicatore Y peso 50% target >= 10 N. unità N.
  consuntivi a al 31/12/2021 { X 8 N. }
  consuntivi b al 31/12/2022 { X 10 N. }
  consuntivi c al 31/12/2023 { X 12 N. }
  consuntivi d al 31/12/2024 { Y 10 N. }
}
`;
    const asked = await run(['simulate', '-', '--uncertain', 'X=storia'], text);
    expect(asked.out).toContain('X: normale di media 10 N. e deviazione standard 2,31 N., non sotto 0 N.');
    expect(asked.out).toContain('P: in media 95,');
    const missing = await run(['simulate', '-', '--uncertain', '*=history'], text);
    expect(missing.out).toBe(asked.out);
    const inJuly = await run(['simulate', '-', '--uncertain', '*=history', '--at', '2024-07-31'], text);
    expect(inJuly.out).toContain('P: senza punteggio in 10.000 estrazioni, perché mancano Y');
  });
});
