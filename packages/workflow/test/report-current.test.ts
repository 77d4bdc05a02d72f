import { expect, test } from 'vitest';
import { advance, type Facts, type Payload, type RefusalData, toldContent } from '../src/index.ts';
import { CYCLE } from './default-cycle.ts';
import { factsFor } from './fake-facts.ts';
import { commandFor, payloadFor, stateIn, stepById, take } from './fake-steps.ts';

type Stamp = NonNullable<NonNullable<Payload['documents']>[number]['stamp']>;

const STATE = stateIn('evaluated');
const ROW = stepById('evaluated.CLOSE_REPORT');
const FACTS = factsFor(STATE);
const OTHER = `sha256:${'9'.repeat(64)}`;

/** What a report made of these facts says of itself. */
function stampOf({ planHash, dataHash, profile }: Facts): Stamp {
  return {
    format: 'traguardo.report/1',
    plan: 'ENTE',
    planHash,
    dataHash,
    narrativeHash: OTHER,
    profile,
    at: '2024-12-31',
    targets: 'revised',
    journal: { events: 30, hash: OTHER, short: '30-ABCD', content: toldContent(STATE.context) },
  };
}

/** What the report given with the step is behind; empty when the step is taken. */
function behind(stamp: Stamp | undefined, facts: Facts = FACTS): RefusalData['report/behind']['moved'] {
  const document = { title: 'Relazione', hash: OTHER, where: '', ...(stamp === undefined ? {} : { stamp }) };
  const payload = { ...payloadFor(ROW, STATE), documents: [document] };
  const result = advance(STATE, { ...commandFor(ROW, STATE), payload }, facts, CYCLE);
  if (result.kind === 'accepted') return [];
  return result.refusals.flatMap((each) => (each.code === 'report/behind' ? each.data.moved : []));
}

test('a report that is current is closed with its stamp, and one made elsewhere as it is', () => {
  expect(behind(stampOf(FACTS))).toEqual([]);
  expect(behind(undefined)).toEqual([]);
});

test.each([
  ['plan', { planHash: OTHER }],
  ['values', { dataHash: OTHER }],
  ['profile', { profile: 'ALTRO' }],
  ['journal', { journal: null }],
  ['journal', { journal: { events: 3, hash: OTHER, short: '3-ABCD', content: OTHER } }],
] as const)('one that is behind the %s is not', (part, change) => {
  expect(behind({ ...stampOf(FACTS), ...change })).toEqual([part]);
});

test('a text that gives the sealed figures may be newer than the sealed one; one that gives others may not be spoken of', () => {
  const { frozen } = STATE.context;
  const corrected = { ...FACTS, planHash: OTHER, figures: { ...FACTS.figures, outcome: frozen?.outcome ?? '' } };
  expect(behind(stampOf(corrected), corrected)).toEqual([]);
  const moved = { ...FACTS, planHash: OTHER, figures: { ...FACTS.figures, outcome: OTHER } };
  expect(behind(stampOf(moved), moved)).toEqual(['plan']);
});

test('approving asks the same of the report that was closed', () => {
  const approve = stepById('report_approval.APPROVE');
  const closed = take(STATE, ROW);
  const report = closed.context.report && {
    ...closed.context.report,
    documents: [{ title: 'Relazione', hash: OTHER, where: '', stamp: stampOf(FACTS) }],
  };
  const state = { ...closed, context: { ...closed.context, report } };
  const command = commandFor(approve, state);
  expect(advance(state, command, FACTS, CYCLE).kind).toBe('accepted');
  const moved = { ...FACTS, planHash: OTHER };
  expect(advance(state, command, moved, CYCLE)).toMatchObject({
    kind: 'refused',
    refusals: [
      { guard: 'report-current', code: 'report/behind', wayOut: [{ by: 'step', steps: ['evaluated.CLOSE_REPORT'] }] },
    ],
  });
});
