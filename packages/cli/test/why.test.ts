import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { run } from './run.ts';

const EXAMPLE = fileURLToPath(new URL('../../../examples/alessandria-asti-2024', import.meta.url));

interface Takes {
  readonly points: string | null;
  readonly range: readonly string[] | null;
}

interface Document {
  readonly format: string;
  readonly code: string;
  readonly reach: readonly { readonly code: string; readonly takes: Takes }[];
  readonly points: readonly { readonly code: string; readonly from: readonly { readonly takes: Takes }[] }[];
  readonly steps: readonly { readonly code: string; readonly place: { readonly line: number } }[];
  readonly others: readonly string[];
}

describe('why', () => {
  test('97,60 %: the published OS8 lacks the fifth phase of A1.3, and the table adds up', async () => {
    const { status, out, err } = await run(['why', 'OS8', EXAMPLE]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(
      [
        'punti tolti a                  OS8   AS3    ENTE',
        'A1.3  Organizzazione interna  2,40  0,24  0,0800',
        'somma                         2,40  0,24  0,0800',
        '100 % − 97,60 % = 2,40 punti',
      ].join('\n'),
    );
    expect(out).toMatch(/^Nel testo: .*piano\.piano:\d+$/m);
    for (const score of ['97,60%', '97.6 %', '97,60']) expect((await run(['why', score, EXAMPLE])).out).toBe(out);
  });

  test('the whole body: 99,90 % is what A1.3 and EC07 leave of it', async () => {
    const { out } = await run(['why', 'ente', EXAMPLE, '--lang', 'en']);
    expect(out).toContain('100% − 99.8951% = 0.1049 points');
    expect(out).toContain('2.91% of 3.00%: 96.89%; costs ENTE 0.0249 points');
  });

  test('as a document: exact fractions that sum to what the published score lacks', async () => {
    const { status, out } = await run(['why', 'OS8', EXAMPLE, '--json']);
    const document = JSON.parse(out) as Document;
    expect(status).toBe(0);
    expect(document).toMatchObject({ format: 'traguardo.why/1', code: 'OS8', others: ['OC_CCU_01', 'A2.3', 'B1.1'] });
    expect(document.reach.map(({ code, takes }) => [code, takes.points])).toEqual([
      ['OS8', '3/125'],
      ['AS3', '3/1250'],
      ['ENTE', '9999/12500000'],
    ]);
    expect(document.points.map(({ code, from }) => [code, from[0]?.takes.points])).toEqual([['A1.3', '3/125']]);
    expect(document.steps.map(({ code }) => code)).toEqual(['OS8', 'OS8.operationals', 'OP8.1', 'A1.3']);
  });

  test.each([
    [['why'], 'si scrive: traguardo why'],
    [['why', EXAMPLE, 'OS8'], 'si scrive: traguardo why CODICE [percorsi]'],
    [['why', 'OS88', EXAMPLE], 'nessun nodo si chiama «OS88»; forse OS8'],
    [['why', 'PIRA', EXAMPLE], 'forse PIRA01'],
    [['why', '100%', EXAMPLE], 'forse AS1'],
  ])('wrong usage: %j', async (args, message) => {
    const { status, out, err } = await run(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(message);
  });

  test('errors of the plan are told, and what could be read is explained', async () => {
    const plan = 'indicator A weight 40 target >= 4 N.\nactuals x { A 2 N. }\n';
    const { status, out, err } = await run(['why', 'A', '-'], plan);
    expect(status).toBe(1);
    expect(err).toContain('percent/missing');
    expect(out).toContain('2 N. su 4 N.: 50,00 %');
  });
});
