import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './run.ts';

const EXAMPLE = fileURLToPath(new URL('../../../examples/alessandria-asti-2024', import.meta.url));
const ONE_LINE = 'indicator PIRA07 weight 40% target >= 86.04% source infocamere';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traguardo-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Document {
  readonly format: string;
  readonly plan: string;
  readonly nodes: readonly {
    readonly code: string;
    readonly score: { readonly exact: string; readonly percent: string } | null;
    readonly value: unknown;
  }[];
  readonly diagnostics: readonly {
    readonly code: string;
    readonly severity: string;
    readonly line: number;
    readonly message: string;
  }[];
}

/** Published percentages and exact fractions: relazione 2024 and an independent calculation. */
const FIGURES = {
  ENTE: { exact: '2114906544624833/2117127537500000', percent: '99.90' },
  AS3: { exact: '211046389251/211712753750', percent: '99.69' },
  OS8: { exact: '122/125', percent: '97.60' },
  OS9: { exact: '12671114447/12702765225', percent: '99.75' },
  'OS9.indicators': { exact: '2524727656/2540553045', percent: '99.38' },
  EC07: { exact: '492285220/508110609', percent: '96.89' },
  AREA: { exact: '374/375', percent: '99.73' },
};

function figures(json: string): object {
  const { nodes } = JSON.parse(json) as Document;
  return Object.fromEntries(
    Object.keys(FIGURES).map((code) => [code, nodes.find((node) => node.code === code)?.score]),
  );
}

describe('evaluate', () => {
  test('reads the values that lie beside a plan, as the application does, once, and no other table', async () => {
    const beside = join(folder, 'beside');
    await mkdir(beside);
    const values = join(beside, 'consuntivi.csv');
    await writeFile(join(beside, 'piano.piano'), 'plan P period 2024 { indicator A weight 100% target >= 10 N. }\n');
    await writeFile(values, 'code;value\nA;8 N.\n');
    await writeFile(join(beside, 'indirizzi.csv'), 'nome;via\nA;Roma\n');
    for (const more of [[], ['--actuals', values]]) {
      const { status, out, err } = await run(['evaluate', beside, '--json', ...more]);
      expect({ status, err }).toEqual({ status: 0, err: '' });
      const { nodes } = JSON.parse(out) as Document;
      expect(nodes.find(({ code }) => code === 'A')?.score?.percent).toBe('80.00');
    }
  });

  test('gives the published figures of the example', async () => {
    const { status, out, err } = await run(['evaluate', EXAMPLE, '--json']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(figures(out)).toEqual(FIGURES);
    const document = JSON.parse(out) as Document;
    expect(document.format).toBe('traguardo.outcome/1');
    expect(document.nodes[0]?.code).toBe('ENTE');
    expect(document.nodes.find(({ code }) => code === 'PIRA07')?.value).toEqual({
      exact: '2301/2500',
      unit: '%',
      text: '92,04 %',
    });
  });

  test('gives the same figures from the same plan in English words', async () => {
    const english = join(folder, 'english');
    await cp(EXAMPLE, english, { recursive: true });
    expect((await run(['format', '--write', '--language', 'en', english])).status).toBe(0);
    expect(await readFile(join(english, 'piano.piano'), 'utf8')).toContain('objective OS1');
    // The values keep their Italian notation, so it has to be named: an import never guesses.
    const { status, out } = await run(['evaluate', english, '--json', '--notation', 'it']);
    expect(status).toBe(0);
    expect(figures(out)).toEqual(FIGURES);
  });

  test('same inputs, same bytes', async () => {
    expect((await run(['evaluate', EXAMPLE, '--json'])).out).toBe((await run(['evaluate', EXAMPLE, '--json'])).out);
  });

  test('original targets were never published: the body is a range, and both ends are printed', async () => {
    const { out } = await run(['evaluate', EXAMPLE, '--targets', 'original']);
    // By hand: OS7 from 40 %, OS8 from 52 %, OS9 from 54,75 %; at the top only EC07 is missed.
    expect(out).toMatch(/^ENTE .*da 87,88 % a 99,98 %/m);
  });

  test('a value that matches nothing is an error with file and line, and the rest still counts', async () => {
    const values = join(folder, 'values.csv');
    await writeFile(values, 'codice;valore\nPIRA07;92,04%\nPIRA99;1\nPIRA07;dieci\n');
    const { status, out } = await run(['evaluate', '-', '--actuals', values, '--json', '--notation', 'it'], ONE_LINE);
    const document = JSON.parse(out) as Document;
    expect(status).toBe(1);
    expect(document.diagnostics.map(({ code, line }) => [code, line])).toEqual(
      expect.arrayContaining([
        ['actual/unmatched', 3],
        ['actual/type', 4],
      ]),
    );
    expect(document.nodes.find(({ code }) => code === 'PIRA07')?.score).toEqual({ exact: '1/1', percent: '100.00' });
  });
});

describe('check', () => {
  test('the one-line declaration compiles alone', async () => {
    const { status, out } = await run(['check', '-', '--json'], ONE_LINE);
    const { diagnostics } = JSON.parse(out) as Document;
    expect(status).toBe(0);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('an error is printed with its place and its repair, exit status 1', async () => {
    const { status, out } = await run(['check', '-'], 'indicator A weight 40 target >= 1 N.\n');
    expect(status).toBe(1);
    expect(out).toContain('-:1:20: errore percent/missing:');
  });

  test('with --cycle tells what the steps of the year will ask of the text, and which', async () => {
    const plan = join(import.meta.dirname, '../../../examples/piano-vuoto');
    expect((await run(['check', plan])).out).toBe('0 errori, 0 avvisi, 0 note.\n');
    const { status, out } = await run(['check', '--cycle', plan]);
    expect(status).toBe(0);
    expect(out).toMatch(/avviso step\/payment-time-objective: .* Lo chiede il passo «Proponi il piano alla Giunta»\./);
    expect(out).toContain('rimedio: Aggiungere un obiettivo sui tempi di pagamento');
    expect(out).toContain('0 errori, 2 avvisi, 0 note.');
    expect((await run(['check', '-', '--cycle'], ONE_LINE)).out).not.toContain('step/');
  });

  test('finds in the example what a rule can see', async () => {
    const { status, out } = await run(['check', EXAMPLE]);
    expect(status).toBe(0);
    for (const code of [
      'benchmark/own-value',
      'benchmark/order',
      'individual/contrary-target',
      'code/look-alike',
      'missed/no-cause',
      'weight/on-monitor',
      'overshoot',
      'act/conflict',
    ]) {
      expect(out).toContain(` ${code}: `);
    }
  });
});

describe('test', () => {
  test('every published figure is asserted by the plan itself', async () => {
    const { status, out } = await run(['test', EXAMPLE]);
    expect(status).toBe(0);
    expect(out).toMatch(/^3\d\d verifiche riuscite, 0 fallite\.$/m);
  });

  test('a failed expectation is shown with its place, exit status 1', async () => {
    const plan = 'indicator A target >= 4 N.\ntest "half" { given { A 2 N. }; expect score(A) = 60% }\n';
    const { status, out } = await run(['test', '-'], plan);
    expect(status).toBe(1);
    expect(out).toContain('✗ half');
    expect(out).toContain('-:2:');
    expect(out).toContain('50');
  });
});

describe('format', () => {
  test('the example is in its form', async () => {
    expect(await run(['format', '--check', EXAMPLE])).toEqual({ status: 0, out: '', err: '' });
  });

  test('a file that does not say its language keeps its words', async () => {
    const path = join(folder, 'unsaid.piano');
    const text = 'indicatore A "B" peso 40.5% target >= 2 N.\n';
    await writeFile(path, text.replace('peso', ' peso'));
    expect((await run(['format', '--write', path])).status).toBe(0);
    expect(await readFile(path, 'utf8')).toBe(text);
  });

  test('checking and rewriting at once is refused', async () => {
    const path = join(folder, 'both.piano');
    await writeFile(path, 'indicatore  A peso 40%\n');
    const { status, out, err } = await run(['format', '--check', '--write', path]);
    expect({ status, out, err }).toMatchObject({ status: 2, out: '', err: expect.stringContaining('togli --check') });
  });

  test('a file with syntax errors is never rewritten', async () => {
    const path = join(folder, 'broken.piano');
    await writeFile(path, 'indicator A weight 40% target >= \n  }\n');
    const { status, out } = await run(['format', '--write', path]);
    expect(status).toBe(1);
    expect(out).toContain('non riscritto');
    expect(await readFile(path, 'utf8')).toBe('indicator A weight 40% target >= \n  }\n');
  });
});

describe('wrong usage, exit status 2', () => {
  test('a file that is no text is told in one line', async () => {
    const path = join(folder, 'picture.piano');
    await writeFile(path, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13));
    const err = `traguardo check: ${path}: non è un file di testo.\n`;
    expect(await run(['check', path])).toEqual({ status: 2, out: '', err });
  });

  test.each([
    [[]],
    [['fly']],
    [['check', '/nowhere/at/all']],
    [['check', '--sideways']],
    [['evaluate', '-', '--at', '2024-02-30']],
    [['evaluate', '-', '--targets', 'other']],
    [['format', '-', '--write']],
    [['cycle', 'apply']],
    [['cycle', 'verify']],
  ])('%j', async (args) => {
    const { status, out, err } = await run(args, ONE_LINE);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).not.toBe('');
  });
});
