import { describe, expect, it } from 'vitest';
import {
  advance,
  createMemoryStore,
  type CycleState,
  emptyHead,
  type Facts,
  type Payload,
  possible,
  type RefusalCode,
  submitCommand,
} from '../src/index.ts';
import { CYCLE } from './default-cycle.ts';
import { facts, factsFor } from './fake-facts.ts';
import { ACT, AT, commandFor, INSTANCE, payloadFor, START, stateIn, stepById, WAY_TO } from './fake-steps.ts';

const options = { instance: INSTANCE, definition: CYCLE };
const TO_APPROVAL = ['drafting.CLOSE_DRAFT', 'checking.SUBMIT'];
const TO_CHANGE = [...TO_APPROVAL, 'approval.APPROVE', 'running.PROPOSE_CHANGE', 'change_proposed.OPINION'];

/** What is said to the last step of a way, recorded with something of its own. */
async function recorded(
  way: readonly string[],
  last: string,
  own: Payload,
  of: Partial<Facts> = {},
): Promise<readonly RefusalCode[]> {
  const store = createMemoryStore(emptyHead(INSTANCE, CYCLE));
  let state: CycleState = START;
  for (const id of way) {
    const saved = await submitCommand(
      store,
      { command: commandFor(stepById(id), state), facts: factsFor(state) },
      options,
    );
    if (saved.kind !== 'saved') throw new Error(`${id}: ${saved.kind}`);
    state = saved.state;
  }
  const row = stepById(last);
  const command = { ...commandFor(row, state), payload: { ...payloadFor(row, state), ...own } };
  const seen = factsFor(state, of);
  const result = await submitCommand(store, { command, facts: seen }, options);
  // the cycle itself takes it: a journal that has it goes on holding
  expect(advance(state, command, seen, CYCLE).kind).toBe('accepted');
  return result.kind === 'refused' ? result.refusals.map(({ code }) => code) : [];
}

describe('what is asked of a step only while it is being recorded', () => {
  it('an act of its day, not of one after', async () => {
    const approve = 'approval.APPROVE';
    expect(await recorded(TO_APPROVAL, approve, { act: ACT, on: '2024-02-01' })).toEqual([]);
    expect(await recorded(TO_APPROVAL, approve, { act: ACT, on: '2024-01-15' })).toEqual(['act/after-step']);
  });

  it('days with the whole year', async () => {
    const act = { ...ACT, date: '0024-01-29' };
    expect(await recorded(TO_APPROVAL, 'approval.APPROVE', { act, on: '2024-01-29' })).toEqual(['payload/invalid']);
  });

  it('that the text has what is approved', async () => {
    const approve = 'change_advised.APPROVE';
    expect(await recorded(TO_CHANGE, approve, {})).toEqual([]);
    expect(await recorded(TO_CHANGE, approve, {}, { commitments: facts().commitments })).toEqual([
      'change/not-in-text',
    ]);
  });

  it('that data to be sealed have no error, which is told of the step before', async () => {
    const freeze = 'closing.FREEZE';
    const way = WAY_TO['closing'] ?? [];
    expect(await recorded(way, freeze, {})).toEqual([]);
    expect(await recorded(way, freeze, {}, { errors: 1 })).toEqual(['data/errors']);
    const state = stateIn('closing');
    const [step] = possible(state, factsFor(state, { errors: 1 }), AT, CYCLE).filter(
      ({ step: { id } }) => id === freeze,
    );
    expect(step).toMatchObject({
      ready: false,
      refusals: [{ code: 'data/errors', wayOut: [{ by: 'plan' }, { by: 'data' }] }],
    });
  });
});
