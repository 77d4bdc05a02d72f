import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from './run.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const EXAMPLE = `${root}examples/alessandria-asti-2024`;
const contract = await readFile(`${root}docs/evaluation.md`, 'utf8');
const blocks = [...contract.matchAll(/```jsonc\n([^]*?)```/g)].map(([, block = '']) => block);

/** Fields of an adjustment, which the example does not have. */
const ADJUSTMENT = ['adjustment', 'role', 'act'];

/** The names of the fields that the contract shows of a document, and their text. */
function documented(format: string, question: string | null): readonly string[] {
  const block = blocks.find(
    (each) =>
      each.includes(`"format": "${format}"`) && (question === null || each.includes(`"question": "${question}"`)),
  );
  return [...(block ?? '').replaceAll(/\/\/.*$/gm, '').matchAll(/"(\w+)":/g)].map(([, name = '']) => name);
}

function namesIn(value: unknown): readonly string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, part]) => (Array.isArray(value) ? [] : [name]).concat(namesIn(part)));
}

test.each([
  ['traguardo.outcome/1', null, ['evaluate', EXAMPLE, '--targets', 'original']],
  ['traguardo.why/1', null, ['why', 'ENTE', EXAMPLE]],
  ['traguardo.sensitivity/1', null, ['sensitivity', EXAMPLE]],
  ['traguardo.compare/1', null, ['compare', EXAMPLE, '--targets', 'original,revised']],
  ['traguardo.simulation/1', 'values', ['simulate', EXAMPLE, '--set', 'PIRA12.addetti_formati=60']],
  [
    'traguardo.simulation/1',
    'forecast',
    ['simulate', EXAMPLE, '--uncertain', 'PIRA12.addetti_formati=triangolare(50; 60; 67)', '--draws', '50'],
  ],
] as const)('%s %s has the fields of the contract, and no other at the top', async (format, question, words) => {
  const document = JSON.parse((await run([...words, '--json'])).out) as Record<string, unknown>;
  const shown = documented(format, question);
  const given = new Set(namesIn(document));
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.filter((name) => !given.has(name) && !ADJUSTMENT.includes(name))).toEqual([]);
  expect(Object.keys(document).filter((name) => !shown.includes(name))).toEqual([]);
});

test('a value that is compared is written as in the outcome, a range with the bands it can end in', async () => {
  const compared = JSON.parse((await run(['compare', EXAMPLE, '--targets', 'original,revised', '--json'])).out);
  const body = compared.nodes[0];
  expect(body.before).toMatchObject({ score: null, band: null, bands: ['raggiunto'] });
  const simulated = JSON.parse((await run(['simulate', EXAMPLE, '--set', 'D3.1_03=no', '--json'])).out);
  expect(simulated.given).toEqual([{ code: 'D3.1_03', value: { bool: false }, before: { bool: true } }]);
  const leaf = simulated.nodes.find(({ code }: { readonly code: string }) => code === 'D3.1_03');
  expect([leaf.before.value, leaf.after.value]).toEqual([{ bool: true }, { bool: false }]);
});
