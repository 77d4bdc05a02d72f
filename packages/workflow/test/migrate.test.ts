import type { CycleDefinition, Json } from '@traguardo/model';
import { describe, expect, it } from 'vitest';
import {
  createMemoryStore,
  cycleHash,
  effectText,
  emptyHead,
  exportBundle,
  importBundle,
  loadCycle,
  type Payload,
  refusalText,
  storedBundle,
  type Submitted,
  submitCommand,
} from '../src/index.ts';
import { CYCLE, cycleFrom } from './default-cycle.ts';
import { facts } from './fake-facts.ts';
import { ACT, command, INSTANCE, names } from './fake-steps.ts';

/** The shipped cycle with a step more, in which the Nucleo approves the plan. */
const VARIANT = cycleFrom(`lingua it
usa pack "traguardo/ciclo-150" versione "2024.1" come c150
includi c150.D150 {
  ruolo NUCLEO "Nucleo di valutazione"
  regione main {
    stato checking { su CONSULTA "Chiedi al Nucleo" da NUCLEO }
  }
}
`);
const OTHER = cycleFrom(`lingua it
ciclo ALTRO "Altro ciclo" {
  stato drafting iniziale { su CHIUDI -> fine da ORGANO }
  stato fine finale
}
`);

const options = { instance: INSTANCE, definition: CYCLE };
const move = (to: CycleDefinition, payload: Payload, role = 'ORGANO') => ({
  command: command('MIGRATE', role, { cycle: cycleHash(to), ...payload }),
  facts: facts(),
  to,
});

async function opened(): Promise<ReturnType<typeof createMemoryStore>> {
  const store = createMemoryStore(emptyHead(INSTANCE, CYCLE));
  await submitCommand(store, { command: command('CLOSE_DRAFT', 'CONTROLLER'), facts: facts() }, options);
  return store;
}
const codes = (result: Submitted): readonly string[] =>
  result.kind === 'refused' ? result.refusals.map(({ code }) => code) : [result.kind];

describe('a move to another cycle', () => {
  it('is an event with an act; the states of the same name keep, and the steps of the new cycle are there', async () => {
    const store = await opened();
    const before = await submitCommand(store, { command: command('CONSULTA', 'NUCLEO'), facts: facts() }, options);
    expect(codes(before)).toEqual(['event/unknown']);
    const moved = await submitCommand(store, move(VARIANT, { act: ACT }), options);
    expect(moved).toMatchObject({
      kind: 'saved',
      state: {
        value: { main: 'checking' },
        context: { migrations: [{ from: cycleHash(CYCLE), to: cycleHash(VARIANT), act: ACT }] },
      },
      event: { cycleHash: cycleHash(CYCLE) },
      effects: [{ kind: 'migrated' }, { kind: 'recorded-later' }],
    });
    for (const language of ['it', 'en'] as const) {
      const [effect] = moved.kind === 'saved' ? moved.effects : [];
      expect(effect && effectText(effect, names(language))).toMatch(
        /“Ciclo della performance”|«Ciclo della performance»/,
      );
    }
    const after = await submitCommand(store, { command: command('CONSULTA', 'NUCLEO'), facts: facts() }, options);
    expect(after).toMatchObject({ kind: 'saved', event: { cycleHash: cycleHash(VARIANT) } });
    const folded = await loadCycle(store, options);
    expect(folded.kind === 'whole' && cycleHash(folded.definition)).toBe(cycleHash(VARIANT));
  });

  it('goes with the journal: a bundle holds both machines and is verified by each in its time', async () => {
    const store = await opened();
    await submitCommand(store, move(VARIANT, { act: ACT }), options);
    await submitCommand(store, { command: command('CONSULTA', 'NUCLEO'), facts: facts() }, options);
    const bundle = await storedBundle(store, INSTANCE, VARIANT);
    const text = exportBundle(bundle);
    const whole = importBundle(text);
    expect(whole).toMatchObject({ kind: 'whole', folded: { state: { value: { main: 'checking' } } } });
    const blobs = bundle.blobs.filter(({ hash }) => hash !== cycleHash(VARIANT));
    expect(importBundle(exportBundle({ ...bundle, blobs }))).toMatchObject({ kind: 'broken', code: 'refused', seq: 2 });
    const [first, second, third] = bundle.events;
    if (!first || !second || !third) throw new Error('three events');
    const swapped = { ...bundle, events: [first, { ...third, seq: 2, prev: first.hash }] };
    expect(importBundle(exportBundle(swapped)).kind).toBe('broken');
  });

  it('is refused without an act, by another role, to the same cycle, to one that is not there', async () => {
    const store = await opened();
    const submit = async (own: Parameters<typeof submitCommand>[1]) => codes(await submitCommand(store, own, options));
    expect(await submit(move(VARIANT, {}))).toEqual(['act/missing']);
    expect(await submit(move(VARIANT, { act: ACT }, 'OIV'))).toEqual(['role/not-allowed']);
    expect(await submit(move(VARIANT, { act: { ...ACT, date: '2025-07-16' } }))).toEqual(['act/in-future']);
    expect(await submit(move(CYCLE, { act: ACT }))).toEqual(['migration/same']);
    const { to: _to, ...without } = move(VARIANT, { act: ACT });
    expect(await submit(without)).toEqual(['migration/unknown']);
    const broken = { ...VARIANT, regions: VARIANT.regions.map((region) => ({ ...region, code: 'main' })), title: 'x' };
    expect(await submit(move(broken, { act: ACT }))).toEqual(['definition/unsound']);
    expect(await store.read()).toHaveLength(1);
  });

  it('is refused with the list of the states the other cycle has not', async () => {
    const store = await opened();
    const result = await submitCommand(store, move(OTHER, { act: ACT }), options);
    expect(result).toMatchObject({
      refusals: [{ code: 'migration/states-lost', data: { states: ['main.checking'] } }],
    });
    const [refusal] = result.kind === 'refused' ? result.refusals : [];
    for (const language of ['it', 'en'] as const) {
      expect(refusal && refusalText(refusal, names(language)).why).toContain('main.checking');
    }
    expect(await store.read()).toHaveLength(1);
  });

  it('cannot be forged: a journal that names a machine nobody has is broken', async () => {
    const store = await opened();
    const payload = { act: ACT, cycle: `sha256:${'0'.repeat(64)}` } as unknown as Json;
    const forged = { ...move(VARIANT, {}).command, payload };
    expect(codes(await submitCommand(store, { command: forged, facts: facts(), to: VARIANT }, options))).toEqual([
      'migration/unknown',
    ]);
  });
});
