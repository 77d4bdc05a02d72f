import type { CycleDefinition, Json } from '@traguardo/model';
import { describe, expect, it } from 'vitest';
import {
  advance,
  cycleHash,
  type CycleState,
  definitionProblems,
  definitionText,
  dueAt,
  effectText,
  fieldsOf,
  namesOf,
  possible,
  readDefinition,
  RECORD_NAMES,
  refusalText,
  startCycle,
  stateIn,
  stepsOf,
} from '../src/index.ts';
import { stepEvent } from '../src/step.ts';
import { recordStep } from '../src/record/record-step.ts';
import { compileWithPacks, CYCLE } from './default-cycle.ts';
import { facts } from './fake-facts.ts';
import { AT, command, INSTANCE, START, stepById } from './fake-steps.ts';
import { cycleText } from './generated-cycles.ts';
import { generator, pick, type Random } from './random.ts';
import { samplePayload } from './sample-payload.ts';

const FACTS = facts();

/** Tries so many steps, good and bad, and holds each against what the text says. */
function walk(definition: CycleDefinition, random: Random, tries: number): number {
  const steps = stepsOf(definition);
  let state: CycleState = startCycle(INSTANCE, definition);
  let taken = 0;
  for (let number = 0; number < tries; number += 1) {
    const placed = pick(steps, random);
    const { step, region } = placed;
    const subjects = { sheet: FACTS.subjects.sheets, value: FACTS.subjects.values, document: ['d1'] };
    const subject = region.each === null ? null : pick(subjects[region.each], random);
    const given = random() < 0.8 ? { ...samplePayload(fieldsOf(step, region).required), on: '2024-06-01' } : {};
    const payload = { ...given, ...(subject === null ? {} : { subject }) };
    const before = stateIn(state, region, subject);
    const role = pick(['A', 'B', 'C'], random);
    const result = advance(state, command(step.code, role, payload as never), FACTS, definition);
    if (result.kind === 'refused') {
      expect(result.refusals.length).toBeGreaterThan(0);
      for (const refusal of result.refusals) {
        const { why, wayOut } = refusalText(refusal, namesOf(definition, 'it'));
        expect(`${why} ${wayOut.join(' ')}`).not.toMatch(/undefined|NaN|\[object/);
        expect(wayOut.length).toBeGreaterThan(0);
      }
      continue;
    }
    taken += 1;
    expect(step.from).toContain(before);
    expect(role === 'C').toBe(false);
    expect(stateIn(result.state, region, subject)).toBe(result.step.to ?? before);
    for (const effect of result.effects) expect(effectText(effect, namesOf(definition, 'en'))).not.toMatch(/undefined/);
    state = result.state;
  }
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  expect(() => [possible(state, FACTS, AT, definition), dueAt(state, definition)]).not.toThrow();
  return taken;
}

describe('any cycle a text can declare', () => {
  const seeds = Array.from({ length: 120 }, (_, index) => index + 1);
  const compiled = seeds.flatMap((seed) => {
    const { plan, diagnostics } = compileWithPacks(cycleText(generator(seed)));
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    return errors.length === 0 && plan.cycles[0] !== undefined ? [{ seed, definition: plan.cycles[0] }] : [];
  });

  it('is most of the time one without errors', () => {
    expect(compiled.length).toBeGreaterThan(40);
  });

  it.each(compiled)(
    'seed $seed: gives a machine that keeps to the text, and its text comes back',
    ({ seed, definition }) => {
      expect(definitionProblems(definition)).toEqual([]);
      walk(definition, generator(seed * 7), 120);
      const back = readDefinition(definitionText(definition));
      expect(back && cycleHash(back)).toBe(cycleHash(definition));
    },
  );

  it('takes steps, and not a few', () => {
    const taken = compiled.map(({ seed, definition }) => walk(definition, generator(seed * 11), 60));
    expect(taken.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(100);
  });
});

describe('what a step records', () => {
  it.each(RECORD_NAMES)('%s needs no field but those it declares', (name) => {
    const placed = stepById('approval.APPROVE');
    const step = { ...placed.step, effects: [name], required: [], optional: [] };
    const payload = samplePayload(fieldsOf(step, placed.region).required) as Json;
    const at = { actor: 'x', role: 'ORGANO', at: AT, payload };
    const event = stepEvent(START, at, { step, region: placed.region }, FACTS, CYCLE);
    expect(() => recordStep(START.context, event)).not.toThrow();
  });
});
