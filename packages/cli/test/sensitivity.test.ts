import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from './run.ts';

const EXAMPLE = fileURLToPath(new URL('../../../examples/alessandria-asti-2024', import.meta.url));
const INVENTED = fileURLToPath(new URL('../../../examples/camera-inventata', import.meta.url));

interface Document {
  readonly format: string;
  readonly levers: readonly { readonly id: string; readonly less: { readonly points: string } | null }[];
  readonly missed: readonly {
    readonly code: string;
    readonly ways: readonly {
      readonly id: string;
      readonly exact: string | null;
      readonly to: { readonly text: string };
    }[];
  }[];
  readonly margins: readonly { readonly code: string; readonly times: string; readonly free: boolean }[];
}

test('the example: two targets are missed, and what would meet them', async () => {
  const { status, out, err } = await run(['sensitivity', EXAMPLE]);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toContain('Con «confronto, adozione» A1.3 raggiunge il target: +0,08 punti a ENTE.');
  // 3 % of 8,468,510.15 is 254,055.3045: the cent above it.
  expect(out).toContain(
    'Con 7.912,70 € in più EC07.altri_proventi (da 246.142,61 € a 254.055,31 €) raggiunge il target: +0,0249 punti a ENTE.',
  );
  expect(out).toContain(
    'OC_DTDE_03: 13,59 N., 5,00 volte il target (2,72 N.); chiedere 13,59 N. non sarebbe costato punti.',
  );
});

test('what it says would happen happens', async () => {
  const { out } = await run(['simulate', EXAMPLE, '--set', 'EC07.altri_proventi=254.055,31 €', '--json']);
  const { body } = JSON.parse(out) as { readonly body: { readonly points: string } };
  const told = JSON.parse((await run(['sensitivity', EXAMPLE, '--json'])).out) as {
    readonly missed: readonly {
      readonly code: string;
      readonly ways: readonly { readonly effect: { readonly points: string } }[];
    }[];
  };
  expect(told.missed.find(({ code }) => code === 'EC07')?.ways[0]?.effect.points).toBe(body.points);
});

test('as a document, exact', async () => {
  const { status, out } = await run(['sensitivity', INVENTED, '--json']);
  const document = JSON.parse(out) as Document;
  expect(status).toBe(0);
  expect(document.format).toBe('traguardo.sensitivity/1');
  expect(document.levers[0]?.id).toBe('OP2.avanzamento');
  expect(
    document.missed.map(({ code, ways }) => [code, ...ways.map(({ id, exact, to }) => `${id} ${exact} ${to.text}`)]),
  ).toEqual([
    ['OP2.avanzamento', 'OP2.avanzamento 9/10 90,00 %'],
    ['C1.1_07', 'C1.1_07 4/1 4 gg'],
  ]);
  expect(new Set(document.margins.map(({ free }) => free))).toEqual(new Set([true]));
});

test('in English, on a day, and with errors in the plan', async () => {
  const plan = 'indicator A weight 40 target >= 4 N.\nactuals x { A 2 N. }\n';
  const { status, out, err } = await run(['sensitivity', '-', '--lang', 'en'], plan);
  expect(status).toBe(1);
  expect(err).toContain('percent/missing');
  expect(out).toContain('With 2 N. more A (from 2 N. to 4 N.) meets the target: +50.00 points for');
});
