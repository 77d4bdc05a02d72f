import { add, type Ratio, ratioFromString, ratioToString, subtract, ZERO } from '@traguardo/model';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './run.ts';

const EXAMPLE = fileURLToPath(new URL('../../../examples/alessandria-asti-2024', import.meta.url));
const INVENTED = fileURLToPath(new URL('../../../examples/camera-inventata', import.meta.url));

const PLAN = `plan P "Piano" period 2024 {
  area A1 "Primo" weight 60% { indicator X "Tempi" weight 100% target <= 10 days }
  area A2 "Secondo" weight 40% { indicator Y "Corsi" weight 100% target >= 4 N. }
  actuals luglio at 31/07/2024 { X 20 days }
  actuals fine at 31/12/2024 { X 16 days; Y 4 N. }
}
`;

let folder: string;
const file = async (name: string, text: string): Promise<string> => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traguardo-compare-'));
});
afterAll(() => rm(folder, { recursive: true }));

type Pair = readonly [string, string];

interface Document {
  readonly format: string;
  readonly before: { readonly at: string; readonly targets: string };
  readonly after: { readonly at: string; readonly targets: string };
  readonly nodes: readonly {
    readonly code: string;
    readonly before: { readonly code: string; readonly score: string | null; readonly range: Pair | null };
    readonly after: { readonly score: string | null; readonly range: Pair | null };
    readonly difference: Pair | null;
    readonly causes: Readonly<Record<string, Pair>> | null;
    readonly parts: readonly { readonly before: string | null; readonly cause: string; readonly points: Pair }[] | null;
  }[];
  readonly indicators: readonly { readonly before: string | null; readonly sameDefinition: boolean | null }[];
  readonly sentences: readonly string[];
  readonly diagnostics: readonly unknown[];
}

const documentOf = async (...words: readonly string[]): Promise<Document> =>
  JSON.parse((await run(['compare', ...words, '--json'])).out) as Document;

const total = (fractions: readonly string[]): string =>
  ratioToString(fractions.map((text) => ratioFromString(text) as Ratio).reduce(add, ZERO));

/** Causes and parts of every node sum to the difference of its scores, or of both ends of what is possible. */
function expectSums({ nodes }: Document): void {
  for (const { code, before, after, causes, parts } of nodes) {
    const [old, now] = [before, after].map(({ score, range }) => (score === null ? range : ([score, score] as const)));
    if (!old || !now || causes === null || parts === null) continue;
    for (const end of [0, 1] as const) {
      const difference = ratioToString(subtract(ratioFromString(now[end])!, ratioFromString(old[end])!));
      expect([code, total(Object.values(causes).map((pair) => pair[end]))]).toEqual([code, difference]);
      expect([code, total(parts.map(({ points }) => points[end]))]).toEqual([code, difference]);
    }
  }
}

describe('two plans', () => {
  test('as a person reads them: both scores, causes that add up, who moves the body, the goals', async () => {
    const text = PLAN.replace('<= 10 days', '<= 12 days')
      .replace('60%', '50%')
      .replace('40%', '50%')
      .replace('Y 4 N.', 'Y 3 N.');
    const { status, out, err } = await run(['compare', await file('a.piano', PLAN), await file('b.piano', text)]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.replaceAll(`${folder}/`, '')).toBe(`Prima: Piano 2024 (a.piano), al 31/12/2024
Dopo: Piano 2024 (b.piano), al 31/12/2024

P Piano: 77,50 % → 75,00 %, −2,50 punti.

causa       punti
valori     −11,25
target      +6,88
pesi        +1,87
struttura    0,00
in tutto    −2,50

nodo       punti   causa  perché
Y  Corsi  −11,25  valori  4 N. → 3 N.; grado 100,00 % → 75,00 %
X  Tempi   +6,88  target  ≤ 10 gg → ≤ 12 gg; grado 62,50 % → 75,00 %
X  Tempi   +3,12    pesi  pesa su P 60,00 % → 50,00 %
Y  Corsi   −1,25    pesi  pesa su P 40,00 % → 50,00 %

Ambiti, obiettivi, indici e schede che cambiano
  A1 Primo: 62,50 % → 75,00 %  (+12,50 punti)
  A2 Secondo: 100,00 % → 75,00 %  (−25,00 punti)
`);
  });

  test('the other way round everything is negated', async () => {
    const [there, back] = [await documentOf(INVENTED, EXAMPLE), await documentOf(EXAMPLE, INVENTED)];
    expect(there.nodes[0]?.difference?.[0]).toBe(back.nodes[0]?.difference?.[0].replace('-', ''));
    for (const cause of ['values', 'targets', 'weights', 'structure']) {
      const [one, other] = [there, back].map(({ nodes }) => nodes[0]?.causes?.[cause]?.[0] ?? '');
      expect(total([one ?? '', other ?? ''])).toBe('0/1');
    }
  });

  test('a chamber with another: what they share is exchanged, the rest is structure', async () => {
    const document = await documentOf(INVENTED, EXAMPLE);
    expectSums(document);
    expect(document.nodes[0]).toMatchObject({ code: 'ENTE', before: { code: 'VR2024' } });
    const both = document.indicators.filter(({ sameDefinition }) => sameDefinition !== null);
    expect(both.length).toBeGreaterThan(3);
    expect(both.every(({ sameDefinition }) => sameDefinition === true)).toBe(true);
    const { out } = await run(['compare', INVENTED, EXAMPLE]);
    expect(out).toContain('VR2024 = ENTE Camera di commercio di Alessandria-Asti: 95,36 % → 99,90 %, +4,54 punti.');
    expect(out).toContain('3 indicatori ci sono solo prima: OP1.avanzamento, OP2.avanzamento, OP3.avanzamento.');
  });

  test('a plan and itself', async () => {
    const { out } = await run(['compare', EXAMPLE, EXAMPLE, '--lang', 'en']);
    expect(out).toMatch(/ENTE Camera di commercio di Alessandria-Asti: 99\.90% in both\.\n$/);
  });
});

describe('one plan twice', () => {
  test('the example with its original and its revised targets: twelve were never published, so at both ends', async () => {
    const { status, out } = await run(['compare', EXAMPLE, '--targets', 'original,revised']);
    expect(status).toBe(0);
    expect(out).toContain('al 31/12/2024, target originari\n');
    expect(out).toContain(': tra 87,88 % e 99,98 % → 99,90 %; la differenza sta tra −0,08 e +12,02 punti.');
    expect(out).toMatch(/target +\+12,02 +−0,08\n/);
    expect(out).toMatch(/valori +0,00 +0,00\n/);
    const document = await documentOf(EXAMPLE, '--targets', 'original,revised');
    expectSums(document);
    expect(document.nodes[0]?.parts).toHaveLength(12);
    expect(document.nodes[0]?.parts?.every(({ cause }) => cause === 'targets')).toBe(true);
  });

  test('the example in July and in December: what has arrived, and the targets set since', async () => {
    const document = await documentOf(EXAMPLE, '--at', '2024-07-31', '--at', '31/12/2024');
    expect([document.before.at, document.after.at]).toEqual(['2024-07-31', '2024-12-31']);
    expectSums(document);
    expect(document.nodes[0]?.causes).toMatchObject({ weights: ['0/1', '0/1'], structure: ['0/1', '0/1'] });
    expect(document.sentences[1]).toBe(
      'Da dove viene, al minimo: valori +93,89; target +6,01; pesi 0,00; struttura 0,00. In tutto +99,90 punti.',
    );
  });

  test('days and targets in one question; a node asked for', async () => {
    const plan = await file('c.piano', PLAN);
    const { out } = await run([
      'compare',
      plan,
      '--at',
      '2024-07-31',
      '--at',
      '2024-12-31',
      '--node',
      'a1',
      '--node',
      'X',
    ]);
    expect(out).toContain('A1 Primo: 50,00 % → 62,50 %, +12,50 punti.');
    expect(out).toContain('20 gg → 16 gg; grado 50,00 % → 62,50 %');
    const document = await documentOf(plan, '--at', '2024-07-31', '--targets', 'original,revised');
    expect([document.before, document.after].map(({ at, targets }) => [at, targets])).toEqual([
      ['2024-07-31', 'original'],
      ['2024-07-31', 'revised'],
    ]);
  });
});

test('as data, the same bytes each time', async () => {
  const paths = [await file('a.piano', PLAN), await file('b.piano', PLAN.replace('Y 4 N.', 'Y 3 N.'))];
  const { status, out } = await run(['compare', ...paths, '--json', '--lang', 'en']);
  expect(status).toBe(0);
  const document = JSON.parse(out) as Document;
  expect(document).toMatchObject({
    format: 'traguardo.compare/1',
    before: { plan: 'P', period: '2024' },
    diagnostics: [],
  });
  expect(document.nodes.map(({ code }) => code)).toEqual(['P', 'A1', 'X', 'A2', 'Y']);
  expect(document.nodes[0]).toEqual({
    code: 'P',
    kind: 'plan',
    title: 'Piano',
    before: { code: 'P', status: 'ok', weight: null, value: null, score: '31/40', range: null, band: null },
    after: { code: 'P', status: 'ok', weight: null, value: null, score: '27/40', range: null, band: null },
    difference: ['-1/10', '-1/10'],
    causes: { values: ['-1/10', '-1/10'], targets: ['0/1', '0/1'], weights: ['0/1', '0/1'], structure: ['0/1', '0/1'] },
    parts: [{ before: 'Y', after: 'Y', cause: 'values', points: ['-1/10', '-1/10'] }],
  });
  expect(document.indicators[1]).toEqual({
    before: 'Y',
    after: 'Y',
    isReplaced: false,
    isMoved: false,
    sameDefinition: true,
    shares: ['2/5', '2/5'],
  });
  expect((await run(['compare', ...paths, '--json', '--lang', 'en'])).out).toBe(out);
});

describe('refusals', () => {
  test.each([
    ['one plan with nothing to compare it with', () => ['compare', EXAMPLE]],
    ['one plan on one day', () => ['compare', EXAMPLE, '--at', '2024-07-31']],
    ['three days', () => ['compare', EXAMPLE, '--at', '2024-07-31', '--at', '2024-08-31', '--at', '2024-09-30']],
    ['three plans', () => ['compare', EXAMPLE, EXAMPLE, EXAMPLE]],
    ['targets that are none', () => ['compare', EXAMPLE, '--targets', 'original,final']],
    ['a day that is none', () => ['compare', EXAMPLE, '--at', '2024-07-31', '--at', 'dicembre']],
    ['a node that is in neither', () => ['compare', EXAMPLE, EXAMPLE, '--node', 'NIENTE']],
    ['standard input twice', () => ['compare', '-', '-']],
  ])('%s', async (_, words) => {
    const { status, out, err } = await run(words());
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^traguardo compare: /);
  });

  test('errors in a plan are told, and the rest is compared', async () => {
    const broken = await file('g.piano', PLAN.replace('weight 60%', 'weight 60 %%'));
    const { status, out, err } = await run(['compare', await file('a.piano', PLAN), broken]);
    expect(status).toBe(1);
    expect(out).toContain('Il piano ha errori');
    expect(err).toContain('g.piano:2:');
  });
});

test('help names it in both languages', async () => {
  expect((await run(['help'])).out).toMatch(/^ {2}compare +due esiti/m);
  expect((await run(['help', '--lang', 'en'])).out).toMatch(/^ {2}compare +two outcomes/m);
});
