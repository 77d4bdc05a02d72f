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
import { CYCLE, MAIN } from './default-cycle.ts';
import { facts, factsFor } from './fake-facts.ts';
import {
  ACT,
  AT,
  commandFor,
  criteriaFor,
  names,
  payloadFor,
  stateIn,
  START,
  stepById,
  take,
  TO_RUNNING,
  walk,
} from './fake-steps.ts';

const seen = new Set<string>();

/** Takes a row with one thing wrong and expects that refusal alone, with its way out, in both languages. */
function refuses(
  name: string,
  id: string,
  wrong: {
    readonly state?: () => CycleState;
    readonly facts?: Partial<Facts>;
    readonly payload?: Payload;
    readonly role?: string;
    readonly actor?: string;
  },
  code: RefusalCode,
  by: WayOut['by'],
): void {
  it(name, () => {
    const row = stepById(id);
    const state = wrong.state?.() ?? stateIn(row.step.from[0] ?? 'drafting');
    const payload = { ...payloadFor(row, state), ...wrong.payload };
    const { role, actor } = wrong;
    const who = { ...(role === undefined ? {} : { role }), ...(actor === undefined ? {} : { actor }) };
    const command = { ...commandFor(row, state), ...who, payload };
    const result = advance(state, command, factsFor(state, wrong.facts), CYCLE);
    expect(result).toMatchObject({ kind: 'refused', refusals: [{ code }] });
    if (result.kind === 'accepted') return;
    expect(result.refusals).toHaveLength(1);
    for (const refusal of result.refusals) {
      seen.add(refusal.guard);
      expect(refusal.wayOut.map((way) => way.by)).toContain(by);
      for (const language of ['it', 'en'] as const) {
        const { why, wayOut } = refusalText(refusal, names(language));
        expect(`${why} ${wayOut.join(' ')}`).not.toMatch(/undefined|\[object|NaN|null/);
        expect(why.length).toBeGreaterThan(10);
      }
    }
  });
}

const HASH = `sha256:${'0'.repeat(64)}`;
const PUBLISHED = [{ title: 'PIAO', hash: HASH, where: 'https://www.ente.example/piao.pdf' }];
const STAMP: NonNullable<NonNullable<Payload['documents']>[number]['stamp']> = {
  format: 'traguardo.report/1',
  plan: 'ENTE',
  planHash: HASH,
  dataHash: HASH,
  narrativeHash: HASH,
  profile: '',
  at: '2024-12-31',
  targets: 'revised',
  journal: null,
};
const SHEETS = factsFor(stateIn('drafting')).sheets;
const SG = SHEETS['SG'] as NonNullable<(typeof SHEETS)[string]>;
const PAYMENTS = SG.paymentTime as NonNullable<(typeof SG)['paymentTime']>;
const VALUES = factsFor(stateIn('drafting')).values;
const contrary: Payload['opinions'] = [{ item: 1, opinion: 'contrary', text: 'target già raggiunto' }];
const againstOpinion = (policy: 'block' | 'reasons') => (): CycleState => {
  const proposed = stateIn('change_proposed');
  const row = stepById('change_proposed.OPINION');
  const payload = { ...payloadFor(row, proposed), opinions: contrary };
  const result = advance(proposed, { ...commandFor(row, proposed), payload }, factsFor(proposed), CYCLE);
  if (result.kind === 'refused') throw new Error('opinion refused');
  const { context } = result.state;
  const instance = { ...context.instance, settings: { ...context.instance.settings, contraryOpinion: policy } };
  return { ...result.state, context: { ...context, instance } };
};

/** A state with one remark of the year before, not answered. */
const withRemark = (state: CycleState = stateIn('running')): CycleState =>
  take(state, stepById('no_remarks.CARRY_REMARKS'));

describe('guards: what is wrong, who says so, what helps', () => {
  refuses('errors in the plan', 'drafting.CLOSE_DRAFT', { facts: { errors: 3 } }, 'plan/errors', 'plan');
  refuses(
    'weights',
    'drafting.CLOSE_DRAFT',
    { facts: { weights: [{ code: 'OS1', sum: '9999/10000' }] } },
    'plan/weights',
    'plan',
  );
  refuses(
    'an indicator without owner',
    'drafting.CLOSE_DRAFT',
    { facts: { indicators: { total: 2, withoutOwner: ['I1'], withoutSource: ['I2'], withoutTarget: ['I1', 'I2'] } } },
    'plan/incomplete',
    'plan',
  );
  refuses(
    'a plan without indicators',
    'drafting.CLOSE_DRAFT',
    { facts: { indicators: { total: 0, withoutOwner: [], withoutSource: [], withoutTarget: [] } } },
    'plan/incomplete',
    'plan',
  );
  refuses('no profile', 'checking.SUBMIT', { facts: { profile: '' } }, 'profile/not-pinned', 'plan');
  refuses(
    'no payment-time objective',
    'checking.SUBMIT',
    { facts: { paymentTime: null } },
    'payment-time/absent',
    'plan',
  );
  refuses(
    'a payment-time objective that weighs 29.99 %',
    'checking.SUBMIT',
    { facts: { paymentTime: { sheet: 'SG', objectives: ['pagamenti'], weight: '2999/10000' } } },
    'payment-time/light',
    'plan',
  );
  refuses(
    'no anticorruption objective',
    'checking.SUBMIT',
    { facts: { anticorruption: [] } },
    'anticorruption/absent',
    'plan',
  );
  refuses(
    'another text than the checked one',
    'approval.APPROVE',
    { facts: { planHash: `sha256:${'0'.repeat(64)}` } },
    'text/not-checked',
    'step',
  );
  refuses(
    'a change after the cut-off',
    'running.PROPOSE_CHANGE',
    { payload: { on: '2025-01-01' } },
    'cutoff/passed',
    'next-cycle',
  );
  refuses(
    'a change approved after the year',
    'change_advised.APPROVE',
    { payload: { act: { ...ACT, date: '2025-01-02' } } },
    'year/over',
    'next-cycle',
  );
  const item = { code: 'I1', what: 'target', old: '1', new: '2', cause: 'c', evidence: 'e' };
  refuses('an item twice', 'running.PROPOSE_CHANGE', { payload: { items: [item, item] } }, 'items/repeated', 'payload');
  refuses(
    'an opinion on nothing',
    'change_proposed.OPINION',
    { payload: { opinions: [{ item: 2, opinion: 'favourable', text: '' }] } },
    'opinion/incomplete',
    'payload',
  );
  refuses(
    'a contrary opinion without a word',
    'change_proposed.OPINION',
    { payload: { opinions: [{ item: 1, opinion: 'contrary', text: ' ' }] } },
    'opinion/no-text',
    'payload',
  );
  refuses(
    'a contrary opinion that blocks',
    'change_advised.APPROVE',
    { state: againstOpinion('block') },
    'opinion/contrary-blocks',
    'step',
  );
  refuses(
    'a contrary opinion without reasons',
    'change_advised.APPROVE',
    { state: againstOpinion('reasons') },
    'opinion/contrary-reasons',
    'payload',
  );
  refuses(
    'a change outside its table',
    'change_advised.APPROVE',
    { facts: { commitments: { ENTE: 'a1', I1: 'b2', I2: 'c2' } } },
    'change/outside-items',
    'plan',
  );
  refuses(
    'a change that counts from after the year',
    'change_advised.APPROVE',
    { payload: { validFrom: '2025-01-01' } },
    'year/over',
    'payload',
  );
  refuses('the year before its end', 'running.YEAR_END', { payload: { on: '2024-12-30' } }, 'year/not-over', 'day');
  refuses(
    'values not in',
    'collecting.CLOSE_COLLECTION',
    { facts: { values: { ...VALUES, missing: ['S13'] } } },
    'values/not-received',
    'data',
  );
  refuses(
    'values not final',
    'closing.FREEZE',
    { facts: { values: { ...VALUES, provisional: ['I2'] } } },
    'values/open',
    'data',
  );
  refuses(
    'values missing at the end',
    'closing.FREEZE',
    { facts: { values: { ...VALUES, missing: ['S13'] } } },
    'values/open',
    'payload',
  );
  refuses(
    'no balance',
    'closing.FREEZE',
    { state: () => walk(...TO_RUNNING, 'running.YEAR_END') },
    'balance/not-approved',
    'step',
  );
  refuses(
    'a target that moved',
    'closing.FREEZE',
    { facts: { commitments: { ENTE: 'a1', I1: 'b9', I2: 'c1' } } },
    'targets/changed',
    'plan',
  );
  refuses(
    'other data',
    'measured.EVALUATE.body',
    { facts: { dataHash: `sha256:${'1'.repeat(64)}` } },
    'data/changed',
    'step',
  );
  refuses(
    'a missed target without cause',
    'measured.EVALUATE.body',
    { facts: { missed: ['I1'], missedWithoutCause: ['I1'] } },
    'cause/missing',
    'payload',
  );
  refuses(
    'a cause lost before the report',
    'evaluated.CLOSE_REPORT',
    { facts: { missedWithoutCause: ['I2'] } },
    'cause/missing',
    'plan',
  );
  refuses(
    'a goal without score',
    'evaluated.CLOSE_REPORT',
    { facts: { goalsWithoutScore: ['OS1'] } },
    'goals/uncovered',
    'payload',
  );
  refuses(
    'a change that never was',
    'evaluated.CLOSE_REPORT',
    { payload: { changes: [2] } },
    'changes/unlisted',
    'payload',
  );
  refuses(
    'a report that is behind its plan',
    'evaluated.CLOSE_REPORT',
    { payload: { documents: [{ title: 'Relazione', hash: HASH, where: '', stamp: STAMP }] } },
    'report/behind',
    'payload',
  );
  refuses(
    'a closed report that the values left behind',
    'report_approval.APPROVE',
    {
      state: () => {
        const state = stateIn('report_approval');
        const report = state.context.report && {
          ...state.context.report,
          documents: [{ title: 'Relazione', hash: HASH, where: '', stamp: STAMP }],
        };
        return { ...state, context: { ...state.context, report } } as CycleState;
      },
    },
    'report/behind',
    'step',
  );
  refuses(
    'remarks of another year',
    'no_remarks.CARRY_REMARKS',
    { payload: { earlier: { year: 2022, seq: 20, hash: HASH } } },
    'remarks/other-year',
    'payload',
  );
  refuses(
    'an answer to no remark',
    'remarks_carried.ANSWER_REMARK',
    { state: withRemark, payload: { regarding: 2 } },
    'remarks/not-open',
    'payload',
  );
  refuses(
    'a remark without an answer',
    'evaluated.CLOSE_REPORT',
    { state: () => withRemark(stateIn('evaluated')) },
    'remarks/unanswered',
    'step',
  );
  refuses('an answer to nothing', 'validation.ANSWER', { payload: { regarding: 2 } }, 'question/not-open', 'payload');
  refuses(
    'ten criteria',
    'validation.VALIDATE',
    { payload: { criteria: criteriaFor({ event: 'VALIDATE' }).slice(1) } },
    'criteria/unanswered',
    'payload',
  );
  refuses(
    'a criterion not met',
    'validation.VALIDATE',
    { payload: { criteria: criteriaFor({ event: 'NOT_VALIDATED' }) } },
    'criteria/unmet',
    'step',
  );
  refuses(
    'no remark',
    'validation.VALIDATE_WITH_REMARKS',
    { payload: { criteria: criteriaFor({ event: 'VALIDATE' }) } },
    'criteria/no-remark',
    'payload',
  );
  refuses(
    'nothing unmet',
    'validation.NOT_VALIDATED',
    { payload: { criteria: criteriaFor({ event: 'VALIDATE' }) } },
    'criteria/all-met',
    'payload',
  );
  refuses(
    'no reason for a criterion',
    'validation.NOT_VALIDATED',
    { payload: { criteria: criteriaFor({ event: 'NOT_VALIDATED' }).map((each) => ({ ...each, remark: '' })) } },
    'criteria/no-reason',
    'payload',
  );
  refuses(
    'a term met long ago',
    'main.TERM_PASSED',
    { state: () => stateIn('running'), payload: { term: 'piao' } },
    'term/not-pending',
    'payload',
  );
  refuses(
    'a term still open',
    'main.TERM_PASSED',
    { payload: { term: 'report', on: '2025-06-30' } },
    'term/not-passed',
    'day',
  );
  refuses(
    'a term noticed before',
    'main.TERM_PASSED',
    { state: () => take(stateIn('drafting'), stepById('main.TERM_PASSED')), payload: { term: 'piao' } },
    'term/already-late',
    'payload',
  );

  refuses(
    'a document that no step has left yet',
    'not_due.DOCUMENT_MADE',
    { payload: { subject: 'piao' } },
    'document/not-made',
    'step',
  );
  refuses(
    'a document published nowhere',
    'due.PUBLISH_DOCUMENT',
    { state: () => stateIn('running'), payload: { documents: [{ title: 'PIAO', hash: HASH, where: ' ' }] } },
    'document/no-address',
    'payload',
  );
  refuses(
    'a document published before it existed',
    'due.PUBLISH_DOCUMENT',
    { state: () => stateIn('running'), payload: { documents: PUBLISHED, on: '2024-01-28' } },
    'document/not-yet',
    'payload',
  );
  const given = (own: Partial<Facts['values']>): Partial<Facts> => ({ values: { ...VALUES, ...own } });
  refuses('no value', 'expected.ENTER', { facts: given({ given: {} }) }, 'value/absent', 'data');
  refuses('nothing corrected', 'confirmed.CORRECT', {}, 'value/unchanged', 'data');
  refuses(
    'a provisional value certified',
    'confirmed.CERTIFY',
    { state: () => START, facts: given({ provisional: ['I1'] }) },
    'value/not-confirmed',
    'step',
  );
  refuses(
    'a value certified that is another now',
    'confirmed.CERTIFY',
    { facts: given({ given: { I1: '70 %' }, authors: { I1: 'verdi' } }) },
    'value/changed',
    'step',
  );
  refuses('certified by who entered it', 'confirmed.CERTIFY', { actor: ' Rossi ' }, 'value/same-person', 'actor');
  refuses(
    'certified by the author in the data',
    'confirmed.CERTIFY',
    { state: () => START, actor: 'BIANCHI' },
    'value/same-person',
    'actor',
  );
  refuses(
    'certified with nobody to have entered it',
    'confirmed.CERTIFY',
    { state: () => START, facts: given({ authors: {} }) },
    'value/no-author',
    'data',
  );
  refuses(
    'corrected under the seal',
    'confirmed.CORRECT',
    { state: () => take(stateIn('measured'), stepById('expected.CONFIRM')), facts: given({ given: { I1: '70 %' } }) },
    'data/sealed',
    'step',
  );
  refuses('not the own evaluator', 'draft.ASSIGN', { role: 'VERTICE' }, 'sheet/other-evaluator', 'role');
  refuses('the own pay', 'shared.MAKE_PAYABLE', { role: 'VERTICE' }, 'sheet/below-evaluator', 'role');
  refuses('the evaluator decides', 'conciliation.DECIDE', { role: 'ORGANO' }, 'sheet/evaluator-decides', 'role');
  refuses('the own conciliation', 'conciliation.DECIDE', { role: 'VERTICE' }, 'sheet/below-evaluator', 'role');
  refuses('no proposal of the OIV', 'active.ASSESS', {}, 'sheet/no-proposal', 'step');
  refuses(
    'payments not measured',
    'shared.MAKE_PAYABLE',
    { facts: { sheets: { ...SHEETS, SG: { ...SG, paymentTime: { ...PAYMENTS, outcome: 'unknown' } } } } },
    'sheet/payment-time-unknown',
    'data',
  );
  refuses('a name', 'assigned.ACCEPT', { actor: 'Anna Bianchi' }, 'sheet/named', 'actor');
  refuses(
    'a step of an OIV that is not there',
    'validation.ASK',
    { state: () => take(stateIn('validation'), stepById('in_office.OIV_VACANT')) },
    'oiv/vacant',
    'step',
  );
  refuses(
    'a system that is not the one of the opinion',
    'advised.ADOPT_SYSTEM',
    {
      state: () => walk('to_confirm.PROPOSE_SYSTEM', 'proposed.SYSTEM_OPINION.favourable'),
      facts: { commitments: { '@profile': 'other rules' } },
    },
    'system/changed',
    'plan',
  );
  refuses(
    'an area assessed twice',
    'assessment_due.SELF_ASSESS',
    {
      payload: {
        on: '2025-04-10',
        areas: ['PIAO', 'piao'].map((area) => ({ area, own: '95.6', previous: null, mean: null })),
      },
    },
    'areas/repeated',
    'payload',
  );

  it('every guard has spoken', () => {
    expect([...seen].toSorted()).toEqual([...GUARD_NAMES].toSorted());
  });
});

describe('ways out that work', () => {
  it('a remark of the year before is answered once, and then the report closes', () => {
    const answered = take(withRemark(stateIn('evaluated')), stepById('remarks_carried.ANSWER_REMARK'));
    expect(answered.context.carried).toMatchObject({
      earlier: { year: 2023, seq: 20 },
      remarks: [{ criterion: 'clarity', answer: 'Infocamere' }],
    });
    expect(take(answered, stepById('evaluated.CLOSE_REPORT')).value['main']).toBe('report_approval');
  });

  it('a value declared not received closes the collection and the year', () => {
    for (const id of ['collecting.CLOSE_COLLECTION', 'closing.FREEZE']) {
      const row = stepById(id);
      const state = stateIn(row.step.from[0] ?? 'drafting');
      const payload = { ...payloadFor(row, state), notReceived: [{ code: 's13', reason: 'indagine non svolta' }] };
      const result = advance(
        state,
        { ...commandFor(row, state), payload },
        factsFor(state, { values: { ...VALUES, missing: ['S13'] } }),
        CYCLE,
      );
      expect(result.kind).toBe('accepted');
    }
  });

  it('a cause given with the evaluation serves the report too', () => {
    const state = stateIn('measured');
    const lacking = { missed: ['EC07'], missedWithoutCause: ['EC07'] };
    const row = stepById('measured.EVALUATE.body');
    const payload = { ...payloadFor(row, state), causes: [{ code: 'EC07', cause: 'minori contributi regionali' }] };
    const evaluated = advance(state, { ...commandFor(row, state), payload }, factsFor(state, lacking), CYCLE);
    expect(evaluated.kind).toBe('accepted');
    if (evaluated.kind === 'accepted')
      take(evaluated.state, stepById('evaluated.CLOSE_REPORT'), factsFor(evaluated.state, lacking));
  });

  it('reasons overcome a contrary opinion where the body allows it', () => {
    const state = againstOpinion('reasons')();
    const row = stepById('change_advised.APPROVE');
    const payload = { ...payloadFor(row, state), reasons: 'norma sopravvenuta' };
    expect(advance(state, { ...commandFor(row, state), payload }, factsFor(state), CYCLE).kind).toBe('accepted');
  });

  it('a change approved before the day it counts from seals the version of that day', () => {
    const state = stateIn('change_advised');
    const row = stepById('change_advised.APPROVE');
    const payload = { ...payloadFor(row, state), validFrom: '2024-09-18' };
    const result = advance(state, { ...commandFor(row, state), payload }, factsFor(state), CYCLE);
    if (result.kind === 'refused') throw new Error('refused');
    const { versions, changes } = result.state.context;
    expect(versions.at(-1)).toMatchObject({ version: 2, day: '2024-09-18', act: { date: '2024-06-01' } });
    expect(changes.at(-1)).toMatchObject({ end: 'approved', closedOn: '2024-06-01' });
    const before = advance(
      state,
      { ...commandFor(row, state), payload: { ...payload, validFrom: '2024-05-31' } },
      factsFor(state),
      CYCLE,
    );
    expect(before).toMatchObject({ kind: 'refused', refusals: [{ code: 'change/counts-before' }] });
  });

  it('a policy of the profile covers a missing value', () => {
    const state = stateIn('closing');
    const frozen = take(
      state,
      stepById('closing.FREEZE'),
      factsFor(state, { values: { ...VALUES, covered: ['S13'] } }),
    );
    expect(frozen.value['main']).toBe('measured');
  });
});

describe('what may be done now', () => {
  it('says for each step who, and what stands against it', () => {
    const state = stateIn('checking');
    const steps = possible(state, factsFor(state, { paymentTime: null }), AT, CYCLE).filter(
      ({ region }) => region === MAIN,
    );
    expect(steps.map(({ step, ready }) => [step.id, step.roles, ready])).toEqual([
      ['checking.SUBMIT', ['VERTICE'], false],
      ['main.TERM_PASSED', ['CLOCK'], true],
      ['checking.RETURN', ['VERTICE'], true],
    ]);
    expect(steps[0]?.refusals).toMatchObject([{ guard: 'payment-time-objective', code: 'payment-time/absent' }]);
  });

  it('says what the steps behind one will refuse because of the text, and nothing behind one that goes back', () => {
    const lacking = {
      paymentTime: null,
      anticorruption: [],
      indicators: { ...facts().indicators, withoutOwner: ['I1'] },
    };
    const ahead = (name: string): readonly (readonly [string, readonly string[]])[] =>
      possible(stateIn(name), factsFor(stateIn(name), lacking), AT, CYCLE)
        .filter((each) => each.ahead.length > 0)
        .map((each) => [each.step.id, each.ahead.map(({ refusal, step }) => `${step.id} ${refusal.code}`)]);
    expect(ahead('drafting')).toEqual([
      ['drafting.CLOSE_DRAFT', ['checking.SUBMIT payment-time/absent', 'checking.SUBMIT anticorruption/absent']],
    ]);
    expect(ahead('checking')).toEqual([]);
  });

  it('a step that waits only for its form is ready', () => {
    const state = stateIn('validation');
    const ready = possible(state, factsFor(state), AT, CYCLE).filter((each) => each.ready && each.region === MAIN);
    expect(ready.map(({ step }) => step.code)).toEqual([
      'ASK',
      'ANSWER',
      'VALIDATE',
      'VALIDATE_WITH_REMARKS',
      'TERM_PASSED',
      'NOT_VALIDATED',
    ]);
  });

  it.each([
    ['checking', ['SUBMIT', 'RETURN']],
    ['approval', ['APPROVE', 'URGENT_ACT', 'SEND_BACK']],
    ['ratification', ['RATIFY', 'REJECT']],
    ['change_advised', ['YEAR_END', 'APPROVE', 'WITHDRAW', 'AMEND', 'REJECT']],
    ['measured', ['EVALUATE', 'EVALUATE', 'REOPEN']],
    ['report_approval', ['APPROVE', 'SEND_BACK']],
  ])('in %s what goes on comes before what goes back', (name, codes) => {
    const steps = possible(stateIn(name), factsFor(stateIn(name)), AT, CYCLE).filter(({ region }) => region === MAIN);
    expect(steps.flatMap(({ step }) => (step.code === 'TERM_PASSED' ? [] : step.code))).toEqual(codes);
  });

  it('gives the term of a step with its day', () => {
    const [step] = possible(stateIn('approval'), factsFor(stateIn('approval')), AT, CYCLE).filter(
      ({ step: each }) => each.code === 'APPROVE',
    );
    expect(step?.due).toMatchObject({ term: 'piao', due: '2024-01-31' });
  });
});
