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
  Altro codice: X (prima non c'era)

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
      'Indicator XX "Tempi", in A1 "Primo": Target: was ≤ 10 gg, now ≤ 15 gg (less demanding).',
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
      "Nessuna differenza.\nUn'altra differenza sta nel testo originario",
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
    expect(out).toContain("dal 18/09/2024, atto 122/2024 (18/09/2024), parere dell'OIV favorevole");
    expect(out.match(/Target: fissato/g)).toHaveLength(12);
    expect(out.match(/Motivo: Monitoraggio di luglio/g)).toHaveLength(12);
    expect(out).toContain('ENTE Camera di commercio di Alessandria-Asti: da 87,88 % a 99,98 % → 99,90 %');
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

describe('refusals', () => {
  test.each([
    ['one plan', () => ['diff', EXAMPLE]],
    ['three plans', () => ['diff', EXAMPLE, EXAMPLE, EXAMPLE]],
    ['revisions of two plans', () => ['diff', EXAMPLE, EXAMPLE, '--revisions']],
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
  expect((await run(['help'])).out).toContain('diff      che cosa cambia');
  expect((await run(['help', '--lang', 'en'])).out).toContain('diff      what changes');
});
