import { canonicalJson, type Json } from '@traguardo/model';
import { expect, it } from 'vitest';
import {
  advance,
  brokenText,
  cycleHash,
  definitionText,
  dueAt,
  exportBundle,
  importBundle,
  namesOf,
  possible,
  readDefinition,
  refusalText,
  startCycle,
  stepsOf,
} from '../src/index.ts';
import { CYCLE, cycleFrom } from './default-cycle.ts';
import { facts } from './fake-facts.ts';
import { AT, command, INSTANCE } from './fake-steps.ts';
import { generator, pick, type Random } from './random.ts';

const SMALL = cycleFrom(`lingua it
piano P periodo 2024 { indicatore I1 peso 100% target >= 1 N. }
ciclo PROVA "Prova" {
  ruolo A "Uno"
  ruolo B "Due" sostituisce A
  termine t "Termine" scadenza 15 gg
  documento d "Documento" scadenza 31/01 o_dal_bilancio 30 gg
  regione main {
    stato uno iniziale { su AVANTI -> due da A quando ambito = "body" campi ambito richiede in altra.x, (valore(I1) >= 1,5%) termine t }
    stato due finale
  }
  regione altra per_ogni documento {
    stato x iniziale { su GIRA -> y da A campi atto effetti registra_versione produce d }
    stato y finale
  }
}
`);

const POOL: readonly Json[] = [
  null,
  true,
  -1,
  0,
  9_007_199_254_740_991,
  '',
  'uno',
  '__proto__',
  '#x',
  '1/0',
  [],
  {},
  ['x'],
  '\u0000',
];

/** A piece of JSON with one place in it told otherwise: replaced, taken out, doubled, or swapped with a member of its own. */
function damaged(value: Json, random: Random): Json {
  if (typeof value !== 'object' || value === null || random() < 0.08) return pick(POOL, random);
  if (Array.isArray(value)) {
    if (value.length === 0 || random() < 0.15) return random() < 0.5 ? [] : [...value, ...(value as readonly Json[])];
    const at = Math.floor(random() * value.length);
    return (value as readonly Json[]).with(at, damaged(value[at] as Json, random));
  }
  const keys = Object.keys(value);
  const key = pick(keys, random);
  const members = value as Readonly<Record<string, Json>>;
  if (random() < 0.05) return Object.fromEntries(Object.entries(members).filter(([name]) => name !== key));
  return { ...members, [key]: damaged(members[key] as Json, random) };
}

it.each([1, 2, 3, 4])('a definition told otherwise is no definition, or one that runs without a fault (%i)', (seed) => {
  const random = generator(seed);
  const original = JSON.parse(definitionText(SMALL)) as Json;
  let read = 0;
  for (let round = 0; round < 500; round += 1) {
    const text = canonicalJson(damaged(original, random));
    const definition = readDefinition(text);
    if (definition === null) continue;
    read += 1;
    expect(definitionText(definition)).toBe(text);
    const state = startCycle(INSTANCE, definition);
    const steps = stepsOf(definition).map(({ step }) => step);
    for (const { code } of [...steps, { code: 'AVANTI' }]) {
      const payload = { subject: 'd', scope: 'body', act: { number: '1', date: '2024-02-01', organ: 'x', title: 'y' } };
      const result = advance(state, command(code, 'A', payload as never), facts(), definition);
      const reasons = result.kind === 'refused' ? result.refusals : [];
      for (const refusal of reasons)
        expect(refusalText(refusal, namesOf(definition, 'it')).why.length).toBeGreaterThan(3);
      if (result.kind === 'accepted') expect(() => dueAt(result.state, definition)).not.toThrow();
    }
    expect(() => [possible(state, facts(), AT, definition), dueAt(state, definition)]).not.toThrow();
  }
  expect(read).toBeGreaterThan(20);
});

it('a bundle with another machine under the hash of the first is broken, and says so', () => {
  const bundle = exportBundle({ instance: INSTANCE, definition: CYCLE, events: [], blobs: [] });
  const other = { hash: cycleHash(CYCLE), text: definitionText(SMALL) };
  const lines = bundle.trimEnd().split('\n').with(1, canonicalJson(other));
  const result = importBundle(`${lines.join('\n')}\n`);
  expect(result).toMatchObject({ kind: 'broken', code: 'blob' });
  expect(result.kind === 'broken' && brokenText(result, 'it')).toContain('non corrisponde');
});
