import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './run.ts';

const EXAMPLE = fileURLToPath(new URL('../../../examples/alessandria-asti-2024', import.meta.url));

const BEFORE = `plan P "Piano" period 2024 {
  area A1 "Primo" weight 60% { indicator X "Tempi" weight 100% target <= 10 days }
  area A2 "Secondo" weight 40% { indicator Y weight 100% target >= 4 N. }
  actuals a { X 20 days; Y 2 N. }
}
`;
const AFTER = BEFORE.replace('<= 10 days', '<= 15 days')
  .replace('X "Tempi"', 'XX "Tempi" aka X')
  .replace('X 20', 'XX 20');

let folder: string;
const file = async (name: string, text: string): Promise<string> => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traguardo-diff-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Document {
  readonly format: string;
  readonly before: { readonly targets: string };
  readonly changes: readonly { readonly kind: string; readonly effect?: string; readonly sentence: string }[];
  readonly hidden: readonly { readonly kind: string }[];
  readonly revisions: readonly { readonly code: string; readonly changes: readonly unknown[] }[] | null;
  readonly scores: {
    readonly sameData: boolean;
    readonly nodes: readonly {
      readonly code: string;
      readonly before: object;
      readonly after: object;
      readonly points: string | null;
    }[];
  } | null;
  readonly diagnostics: readonly { readonly code: string }[];
}

describe('two plans', () => {
  test('as a person reads them: old, new, where, and the scores they move', async () => {
    const { status, out, err } = await run(['diff', await file('a.piano', BEFORE), await file('b.piano', AFTER)]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.replaceAll(`${folder}/`, '')).toBe(`Da Piano 2024 (a.piano) a Piano 2024 (b.piano)
3 differenze.

Indicatore XX «Tempi», in A1 «Primo»
  Codice: prima X, ora XX
  Target: prima ≤ 10 gg, ora ≤ 15 gg (meno impegnativo)
  Altro codice: X (prima non c’era)

Effetto sui punteggi
  P Piano: 50,00 % → 65,00 %  (+15,00 punti)
  A1 Primo: 50,00 % → 75,00 %  (+25,00 punti)
I consuntivi dei due piani non sono gli stessi: i punteggi differiscono anche per questo.
`);
  });

  test('as data', async () => {
    const paths = [await file('a.piano', BEFORE), await file('b.piano', AFTER)];
    const { status, out } = await run(['diff', ...paths, '--json', '--lang', 'en']);
    const document = JSON.parse(out) as Document;
    expect(status).toBe(0);
    expect(document.format).toBe('traguardo.diff/1');
    expect(document.changes.map(({ kind, effect }) => effect ?? kind)).toEqual(['recoded', 'loosened', 'aliases']);
    expect(document.changes[1]?.sentence).toBe(
      'Indicator XX “Tempi”, in A1 “Primo”: Target: was ≤ 10 days, now ≤ 15 days (less demanding).',
    );
    expect(document.scores?.nodes[0]).toEqual({
      code: 'P',
      kind: 'plan',
      title: 'Piano',
      before: { status: 'ok', score: '1/2', range: null },
      after: { status: 'ok', score: '13/20', range: null },
      points: '3/20',
    });
    expect(document.scores?.nodes.map(({ code }) => code)).toEqual(['P', 'A1', 'XX']);
    expect((await run(['diff', ...paths, '--json', '--lang', 'en'])).out).toBe(out);
  });

  test('the same plan twice, and the same plan in English words, do not differ', async () => {
    const english = join(folder, 'english');
    await cp(EXAMPLE, english, { recursive: true });
    await run(['format', '--write', '--language', 'en', english]);
    const { status, out } = await run(['diff', EXAMPLE, english, '--notation', 'it']);
    expect({ status, out }).toEqual({ status: 0, out: expect.stringContaining('Nessuna differenza.') as string });
    expect(out).toContain('Nessun punteggio cambia.');
  });

  test('without a value the effect cannot be told', async () => {
    const a = await file('c.piano', 'indicator X target >= 3 N.\n');
    expect((await run(['diff', a, '-'], 'indicator X target >= 4 N.\n')).out).toContain('Senza consuntivi');
  });

  test('values can be given for both', async () => {
    const [a, b] = [
      await file('c.piano', 'plan P period 2024\nindicator X target >= 3 N.\n'),
      await file('d.piano', 'plan P period 2024\nindicator X target >= 4 N.\n'),
    ];
    const csv = await file('v.csv', 'code;value\nX;2\n');
    const { out } = await run(['diff', a, b, '--actuals', csv]);
    expect(out).toContain('P: 66,67 % → 50,00 %  (−16,67 punti)');
    expect(out).not.toContain('consuntivi');
  });

  test('what revisions in force cover is counted, and shown when asked for', async () => {
    const revised = (target: string): string =>
      `plan P period 2024\nindicator X target >= ${target} N.\nrevision R at 2024-09-01 act "1/2024" { override X target >= 3 N. reason "…" }\n`;
    const [a, b] = [await file('e.piano', revised('5')), await file('f.piano', revised('6'))];
    expect((await run(['diff', a, b])).out).toContain(
      'Nessuna differenza.\nUn’altra differenza sta nel testo originario',
    );
    expect((await run(['diff', a, b, '--targets', 'original'])).out).toContain('prima ≥ 5 N., ora ≥ 6 N.');
    expect((await run(['diff', a, b, '--at', '2024-08-31'])).out).toContain('prima ≥ 5 N., ora ≥ 6 N.');
  });
});

describe('a plan and its revisions', () => {
  test('the example: act, opinion, twelve targets with their reasons, the scores before and after', async () => {
    const { status, out } = await run(['diff', EXAMPLE, '--revisions']);
    expect(status).toBe(0);
    expect(out).toContain('12 differenze.');
    expect(out).toContain('dal 18/09/2024, atto 122/2024 (18/09/2024), parere dell’OIV favorevole');
    expect(out.match(/Target: fissato/g)).toHaveLength(12);
    expect(out.match(/Motivo: Monitoraggio di luglio/g)).toHaveLength(12);
    expect(out).toContain('ENTE Camera di commercio di Alessandria-Asti: tra 87,88 % e 99,98 % → 99,90 %');
  });

  test('as data, revision by revision and as a whole', async () => {
    const document = JSON.parse((await run(['diff', EXAMPLE, '--revisions', '--json'])).out) as Document;
    expect(document.changes.map(({ effect }) => effect)).toEqual(Array(12).fill('set'));
    expect(document.revisions?.map(({ code, changes }) => [code, changes.length])).toEqual([['R1', 12]]);
    expect(document.scores?.sameData).toBe(true);
  });

  test('before the first one nothing is in force', async () => {
    const { out } = await run(['diff', EXAMPLE, '--revisions', '--at', '17/09/2024', '--lang', 'en']);
    expect(out).toContain('No revision in force.');
  });
});

describe('definitions', () => {
  const ONE = `plan A "Camera di A" period 2024 {
  measure attive "Imprese attive" unit N.
  indicator OC_1 "Adesione" target >= 20% source infocamere { measure con "Con cassetto"; formula con / attive }
  indicator OC_2 "Eventi" target >= 4 N.
  indicator L_1 "Solo nostro" target yes
}
`;
  const OTHER = `lingua it
piano B "Camera di B" periodo 2024 {
  misura registrate "Imprese registrate" unità N.
  indicatore ADESIONE "Adesione al cassetto" aka OC_1 target >= 1,5% peso 40% fonte interna {
    misura cassetto "Con cassetto"; algoritmo cassetto / registrate
  }
  indicatore OC_2 "Eventi" target >= 9 N.
}
`;

  test('as a person reads them: what may be compared, and what differs where it may not', async () => {
    const paths = [await file('one.piano', ONE), await file('other.piano', OTHER)];
    const { status, out, err } = await run(['diff', ...paths, '--definitions']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.replaceAll(`${folder}/`, ''))
      .toBe(`Che cosa misurano Camera di A 2024 (one.piano) e Camera di B 2024 (other.piano)
2 indicatori in comune, di cui 1 con numeri confrontabili.

Non confrontabili
  Indicatore OC_1 = ADESIONE «Adesione al cassetto»  4acc-cd01 ≠ 814f-c988
    la misura: «Imprese attive» contro «Imprese registrate»
    da sapere, la fonte: infocamere contro interna
    da sapere, il titolo: «Adesione» contro «Adesione al cassetto»

Confrontabili
  Indicatore OC_2 «Eventi»  556b-c489

Solo in Camera di A 2024 (one.piano): L_1
`);
  });

  test('as data', async () => {
    const paths = [await file('one.piano', ONE), await file('other.piano', OTHER)];
    const { status, out } = await run(['diff', ...paths, '--definitions', '--json', '--lang', 'en']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      format: 'traguardo.definitions/1',
      first: { plan: 'A', period: '2024', targets: 'revised' },
      second: { plan: 'B' },
      indicators: [
        {
          first: { code: 'OC_1' },
          second: { code: 'ADESIONE' },
          comparable: false,
          differences: [
            {
              field: 'renamed',
              measure: 'Imprese attive',
              first: '“Imprese attive”',
              second: '“Imprese registrate”',
              sentence: 'the measure: “Imprese attive” against “Imprese registrate”',
            },
          ],
        },
        { first: { code: 'OC_2' }, comparable: true, differences: [], remarks: [] },
      ],
      firstOnly: [{ code: 'L_1', checksum: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string }],
      secondOnly: [],
      diagnostics: [],
    });
    expect((await run(['diff', ...paths, '--definitions', '--json', '--lang', 'en'])).out).toBe(out);
  });

  test('the example with itself; a revision that changes a formula counts from its day', async () => {
    const { out } = await run(['diff', EXAMPLE, EXAMPLE, '--definitions', '--lang', 'en']);
    expect(out).toContain('71 indicators in common, 71 with comparable numbers.');
    const revised = await file(
      'revised.piano',
      `${ONE}revision R at 2024-09-18 act "1/2024" { override OC_1 formula attive / 2 reason "…" }\n`,
    );
    const paths = [await file('one.piano', ONE), revised];
    expect((await run(['diff', ...paths, '--definitions'])).out).toContain(
      'l’algoritmo: con / attive contro attive / 2',
    );
    expect((await run(['diff', ...paths, '--definitions', '--at', '2024-09-17'])).out).toContain('di cui 3 con');
    expect((await run(['diff', ...paths, '--definitions', '--targets', 'original'])).out).toContain('di cui 3 con');
  });

  test('errors are told, and nothing in common is said', async () => {
    const broken = await file('broken.piano', ONE.replace('20%', '20 %%').replaceAll(/OC_|L_/g, 'Z_'));
    const { status, out, err } = await run(['diff', await file('one.piano', ONE), broken, '--definitions']);
    expect(status).toBe(1);
    expect(err).toContain('broken.piano:3:');
    expect(out).toContain('Nessun indicatore in comune');
  });
});

describe('refusals', () => {
  test.each([
    ['one plan', () => ['diff', EXAMPLE]],
    ['three plans', () => ['diff', EXAMPLE, EXAMPLE, EXAMPLE]],
    ['revisions of two plans', () => ['diff', EXAMPLE, EXAMPLE, '--revisions']],
    ['definitions of one plan', () => ['diff', EXAMPLE, '--definitions']],
    ['definitions and revisions', () => ['diff', EXAMPLE, '--definitions', '--revisions']],
    ['revisions of original targets', () => ['diff', EXAMPLE, '--revisions', '--targets', 'original']],
    ['standard input twice', () => ['diff', '-', '-']],
    ['a plan that is not there', () => ['diff', EXAMPLE, join(folder, 'none.piano')]],
    ['an unknown option', () => ['diff', EXAMPLE, EXAMPLE, '--what']],
  ])('%s', async (_, words) => {
    const { status, out, err } = await run(words());
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^traguardo diff: /);
  });

  test('errors in a plan are told, and the rest is compared', async () => {
    const broken = await file('g.piano', BEFORE.replace('weight 60%', 'weight 60 %%').replace('>= 4 N.', '>= 5 N.'));
    const { status, out, err } = await run(['diff', await file('a.piano', BEFORE), broken]);
    expect(status).toBe(1);
    expect(out).toContain('Il piano ha errori');
    expect(out).toContain('prima ≥ 4 N., ora ≥ 5 N. (più impegnativo)');
    expect(err).toContain('g.piano:2:');
    const document = JSON.parse((await run(['diff', join(folder, 'a.piano'), broken, '--json'])).out) as Document;
    expect(document.diagnostics).not.toEqual([]);
  });
});

test('help names it in both languages', async () => {
  expect((await run(['help'])).out).toMatch(/^ {2}diff +che cosa cambia/m);
  expect((await run(['help', '--lang', 'en'])).out).toMatch(/^ {2}diff +what changes/m);
});
