import { expect, test } from 'vitest';
import { createInstance, GUARD_NAMES, startCycle } from '../src/index.ts';
import type { StepEvent } from '../src/events.ts';
import { guardNamed } from '../src/guards/guards.ts';
import { compileWithPacks, CYCLE, MAIN } from './default-cycle.ts';
import { facts } from './fake-facts.ts';

/**
 * What `traguardo check` says of a step that asks for a condition and takes no field, and that is so: without the field the
 * condition does not hold.
 */
const saysNever = (guard: string): boolean => {
  const word = guard.replaceAll('-', '_').replace(/^contrary_opinion$/, 'contrary_opinion_settled');
  const text = `cycle C {\n  state a initial { on E -> b by R needs ${word} }\n  state b final\n}\n`;
  return compileWithPacks(text).diagnostics.some(({ code }) => code === 'cycle/never');
};

const lacking = GUARD_NAMES.filter(saysNever);

test('there are such conditions', () => {
  expect(lacking).toContain('criteria-answered');
});

test('of data not sealed yet only their sealing is what is missing, never their being opened again', () => {
  const state = startCycle(createInstance('ente', 2024), CYCLE);
  const event = { ...state, payload: {}, definition: CYCLE, subject: null, step: MAIN.transitions[0] };
  const refusal = guardNamed('data-as-sealed')?.(state.context, event as unknown as StepEvent, facts());
  expect(refusal).toMatchObject({ code: 'data/not-frozen', wayOut: [{ by: 'step', steps: ['closing.FREEZE'] }] });
});

test.each(lacking)('%s does not hold without its field', (guard) => {
  const state = startCycle(createInstance('ente', 2024), CYCLE);
  const items = [{ code: 'A1', what: 'target', old: '', new: '', cause: '', evidence: '' }];
  const change = { items, proposedOn: '2024-09-01', opinions: [] };
  const event = {
    ...state,
    payload: {},
    terms: CYCLE.terms,
    definition: CYCLE,
    subject: null,
    step: MAIN.transitions[0],
    day: '2024-09-02',
  };
  const refusal = guardNamed(guard)?.({ ...state.context, change } as never, event as unknown as StepEvent, facts());
  expect(refusal).toMatchObject({ guard });
});
