import { describe, expect, it } from 'vitest';
import {
  advance,
  type CycleState,
  type Facts,
  GUARD_NAMES,
  type Payload,
  possible,
  refusalText,
  type RefusalCode,
  type WayOut,
} from '../src/index.ts';
import { factsFor } from './fake-facts.ts';
import {
  ACT,
  AT,
  commandFor,
  criteriaFor,
  payloadFor,
  rowById,
  stateIn,
  take,
  TO_RUNNING,
  walk,
} from './fake-steps.ts';

const seen = new Set<string>();

/** Takes a row with one thing wrong and expects that refusal alone, with its way out, in both languages. */
function refuses(
  name: string,
  id: string,
  wrong: { readonly state?: () => CycleState; readonly facts?: Partial<Facts>; readonly payload?: Payload },
  code: RefusalCode,
  by: WayOut['by'],
): void {
  it(name, () => {
    const row = rowById(id);
    const state = wrong.state?.() ?? stateIn(row.from[0] ?? 'drafting');
    const payload = { ...payloadFor(row, state), ...wrong.payload };
    const result = advance(state, { ...commandFor(row, state), payload }, factsFor(state, wrong.facts));
    expect(result).toMatchObject({ kind: 'refused', refusals: [{ code }] });
    if (result.kind === 'accepted') return;
    expect(result.refusals).toHaveLength(1);
    for (const refusal of result.refusals) {
      seen.add(refusal.guard);
      expect(refusal.wayOut.map((way) => way.by)).toContain(by);
      for (const language of ['it', 'en'] as const) {
        const { why, wayOut } = refusalText(refusal, language);
        expect(`${why} ${wayOut.join(' ')}`).not.toMatch(/undefined|\[object|NaN|null/);
        expect(why.length).toBeGreaterThan(10);
      }
    }
  });
}

const VALUES = factsFor(stateIn('drafting')).values;
const contrary: Payload['opinions'] = [{ item: 1, opinion: 'contrary', text: 'target già raggiunto' }];
const againstOpinion = (policy: 'block' | 'reasons') => (): CycleState => {
  const proposed = stateIn('change-proposed');
  const row = rowById('change-proposed/opinion');
  const payload = { ...payloadFor(row, proposed), opinions: contrary };
  const result = advance(proposed, { ...commandFor(row, proposed), payload }, factsFor(proposed));
  if (result.kind === 'refused') throw new Error('opinion refused');
  const { context } = result.state;
  const instance = { ...context.instance, settings: { ...context.instance.settings, contraryOpinion: policy } };
  return { ...result.state, context: { ...context, instance } };
};

describe('guards: what is wrong, who says so, what helps', () => {
  refuses('errors in the plan', 'drafting/close-draft', { facts: { errors: 3 } }, 'plan/errors', 'plan');
  refuses(
    'weights',
    'drafting/close-draft',
    { facts: { weights: [{ code: 'OS1', sum: '9999/10000' }] } },
    'plan/weights',
    'plan',
  );
  refuses(
    'an indicator without owner',
    'drafting/close-draft',
    { facts: { indicators: { total: 2, withoutOwner: ['I1'], withoutSource: ['I2'], withoutTarget: ['I1', 'I2'] } } },
    'plan/incomplete',
    'plan',
  );
  refuses(
    'a plan without indicators',
    'drafting/close-draft',
    { facts: { indicators: { total: 0, withoutOwner: [], withoutSource: [], withoutTarget: [] } } },
    'plan/incomplete',
    'plan',
  );
  refuses('no profile', 'checking/submit', { facts: { profile: '' } }, 'profile/not-pinned', 'plan');
  refuses(
    'no payment-time objective',
    'checking/submit',
    { facts: { paymentTime: null } },
    'payment-time/absent',
    'plan',
  );
  refuses(
    'a payment-time objective that weighs 29.99 %',
    'checking/submit',
    { facts: { paymentTime: { sheet: 'SG', objectives: ['pagamenti'], weight: '2999/10000' } } },
    'payment-time/light',
    'plan',
  );
  refuses(
    'no anticorruption objective',
    'checking/submit',
    { facts: { anticorruption: [] } },
    'anticorruption/absent',
    'plan',
  );
  refuses(
    'another text than the checked one',
    'approval/approve',
    { facts: { planHash: `sha256:${'0'.repeat(64)}` } },
    'text/not-checked',
    'step',
  );
  refuses(
    'a change after the cut-off',
    'running/propose-change',
    { payload: { on: '2025-01-01' } },
    'cutoff/passed',
    'next-cycle',
  );
  refuses(
    'a change approved after the year',
    'change-advised/approve',
    { payload: { act: { ...ACT, date: '2025-01-02' } } },
    'year/over',
    'next-cycle',
  );
  const item = { code: 'I1', what: 'target', old: '1', new: '2', cause: 'c', evidence: 'e' };
  refuses('an item twice', 'running/propose-change', { payload: { items: [item, item] } }, 'items/repeated', 'payload');
  refuses(
    'an opinion on nothing',
    'change-proposed/opinion',
    { payload: { opinions: [{ item: 2, opinion: 'favourable', text: '' }] } },
    'opinion/incomplete',
    'payload',
  );
  refuses(
    'a contrary opinion without a word',
    'change-proposed/opinion',
    { payload: { opinions: [{ item: 1, opinion: 'contrary', text: ' ' }] } },
    'opinion/no-text',
    'payload',
  );
  refuses(
    'a contrary opinion that blocks',
    'change-advised/approve',
    { state: againstOpinion('block') },
    'opinion/contrary-blocks',
    'step',
  );
  refuses(
    'a contrary opinion without reasons',
    'change-advised/approve',
    { state: againstOpinion('reasons') },
    'opinion/contrary-reasons',
    'payload',
  );
  refuses(
    'a change outside its table',
    'change-advised/approve',
    { facts: { commitments: { ENTE: 'a1', I1: 'b2', I2: 'c2' } } },
    'change/outside-items',
    'plan',
  );
  refuses('the year before its end', 'running/year-end', { payload: { on: '2024-12-30' } }, 'year/not-over', 'day');
  refuses(
    'values not in',
    'collecting/close-collection',
    { facts: { values: { ...VALUES, missing: ['S13'] } } },
    'values/not-received',
    'data',
  );
  refuses(
    'values not final',
    'closing/freeze',
    { facts: { values: { ...VALUES, provisional: ['I2'] } } },
    'values/open',
    'data',
  );
  refuses(
    'values missing at the end',
    'closing/freeze',
    { facts: { values: { ...VALUES, missing: ['S13'] } } },
    'values/open',
    'payload',
  );
  refuses(
    'no balance',
    'closing/freeze',
    { state: () => walk(...TO_RUNNING, 'running/year-end') },
    'balance/not-approved',
    'step',
  );
  refuses(
    'a target that moved',
    'closing/freeze',
    { facts: { commitments: { ENTE: 'a1', I1: 'b9', I2: 'c1' } } },
    'targets/changed',
    'plan',
  );
  refuses(
    'other data',
    'measured/evaluate',
    { facts: { dataHash: `sha256:${'1'.repeat(64)}` } },
    'data/changed',
    'step',
  );
  refuses(
    'a missed target without cause',
    'measured/evaluate',
    { facts: { missed: ['I1'], missedWithoutCause: ['I1'] } },
    'cause/missing',
    'payload',
  );
  refuses(
    'a cause lost before the report',
    'evaluated/close-report',
    { facts: { missedWithoutCause: ['I2'] } },
    'cause/missing',
    'plan',
  );
  refuses(
    'a goal without score',
    'evaluated/close-report',
    { facts: { goalsWithoutScore: ['OS1'] } },
    'goals/uncovered',
    'payload',
  );
  refuses(
    'a change that never was',
    'evaluated/close-report',
    { payload: { changes: [2] } },
    'changes/unlisted',
    'payload',
  );
  refuses('an answer to nothing', 'validation/answer', { payload: { regarding: 2 } }, 'question/not-open', 'payload');
  refuses(
    'ten criteria',
    'validation/validate',
    { payload: { criteria: criteriaFor({ event: 'VALIDATE' }).slice(1) } },
    'criteria/unanswered',
    'payload',
  );
  refuses(
    'a criterion not met',
    'validation/validate',
    { payload: { criteria: criteriaFor({ event: 'NOT_VALIDATED' }) } },
    'criteria/unmet',
    'step',
  );
  refuses(
    'no remark',
    'validation/validate-with-remarks',
    { payload: { criteria: criteriaFor({ event: 'VALIDATE' }) } },
    'criteria/no-remark',
    'payload',
  );
  refuses(
    'nothing unmet',
    'validation/not-validated',
    { payload: { criteria: criteriaFor({ event: 'VALIDATE' }) } },
    'criteria/all-met',
    'payload',
  );
  refuses(
    'no reason for a criterion',
    'validation/not-validated',
    { payload: { criteria: criteriaFor({ event: 'NOT_VALIDATED' }).map((each) => ({ ...each, remark: '' })) } },
    'criteria/no-reason',
    'payload',
  );
  refuses(
    'a term met long ago',
    'any/term-passed',
    { state: () => stateIn('running'), payload: { term: 'piao' } },
    'term/not-pending',
    'payload',
  );
  refuses(
    'a term still open',
    'any/term-passed',
    { payload: { term: 'report', on: '2025-06-30' } },
    'term/not-passed',
    'day',
  );
  refuses(
    'a term noticed before',
    'any/term-passed',
    { state: () => take(stateIn('drafting'), rowById('any/term-passed')), payload: { term: 'piao' } },
    'term/already-late',
    'payload',
  );

  it('every guard has spoken', () => {
    expect([...seen].toSorted()).toEqual([...GUARD_NAMES].toSorted());
  });
});

describe('ways out that work', () => {
  it('a value declared not received closes the collection and the year', () => {
    for (const id of ['collecting/close-collection', 'closing/freeze']) {
      const row = rowById(id);
      const state = stateIn(row.from[0] ?? 'drafting');
      const payload = { ...payloadFor(row, state), notReceived: [{ code: 's13', reason: 'indagine non svolta' }] };
      const result = advance(
        state,
        { ...commandFor(row, state), payload },
        factsFor(state, { values: { ...VALUES, missing: ['S13'] } }),
      );
      expect(result.kind).toBe('accepted');
    }
  });

  it('a cause given with the evaluation serves the report too', () => {
    const state = stateIn('measured');
    const lacking = { missed: ['EC07'], missedWithoutCause: ['EC07'] };
    const row = rowById('measured/evaluate');
    const payload = { ...payloadFor(row, state), causes: [{ code: 'EC07', cause: 'minori contributi regionali' }] };
    const evaluated = advance(state, { ...commandFor(row, state), payload }, factsFor(state, lacking));
    expect(evaluated.kind).toBe('accepted');
    if (evaluated.kind === 'accepted')
      take(evaluated.state, rowById('evaluated/close-report'), factsFor(evaluated.state, lacking));
  });

  it('reasons overcome a contrary opinion where the body allows it', () => {
    const state = againstOpinion('reasons')();
    const row = rowById('change-advised/approve');
    const payload = { ...payloadFor(row, state), reasons: 'norma sopravvenuta' };
    expect(advance(state, { ...commandFor(row, state), payload }, factsFor(state)).kind).toBe('accepted');
  });

  it('a policy of the profile covers a missing value', () => {
    const state = stateIn('closing');
    const frozen = take(state, rowById('closing/freeze'), factsFor(state, { values: { ...VALUES, covered: ['S13'] } }));
    expect(frozen.value.main).toBe('measured');
  });
});

describe('what may be done now', () => {
  it('says for each step who, and what stands against it', () => {
    const state = stateIn('checking');
    const steps = possible(state, factsFor(state, { paymentTime: null }), AT);
    expect(steps.map(({ row, ready }) => [row.id, row.roles, ready])).toEqual([
      ['checking/return', ['VERTICE'], true],
      ['checking/submit', ['VERTICE'], false],
      ['any/term-passed', ['CLOCK'], true],
    ]);
    expect(steps[1]?.refusals).toMatchObject([{ guard: 'payment-time-objective', code: 'payment-time/absent' }]);
  });

  it('a step that waits only for its form is ready', () => {
    const state = stateIn('validation');
    const ready = possible(state, factsFor(state), AT).filter((step) => step.ready);
    expect(ready.map(({ row }) => row.event)).toEqual([
      'ASK',
      'ANSWER',
      'VALIDATE',
      'VALIDATE_WITH_REMARKS',
      'NOT_VALIDATED',
      'TERM_PASSED',
    ]);
  });

  it('gives the term of a step with its day', () => {
    const [step] = possible(stateIn('approval'), factsFor(stateIn('approval')), AT).filter(
      ({ row }) => row.event === 'APPROVE',
    );
    expect(step?.due).toMatchObject({ term: 'piao', due: '2024-01-31', here: true });
  });
});
