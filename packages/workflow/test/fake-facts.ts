import { hashText } from '@traguardo/model';
import type { CycleState, Facts } from '../src/index.ts';
import { versionInForce } from '../src/index.ts';

export const PLAN = hashText('plan');
export const DATA = hashText('data');
const OUTCOME = hashText('outcome');

/** Facts with which every guard is content. */
export function facts(own: Partial<Facts> = {}): Facts {
  return {
    planHash: PLAN,
    dataHash: DATA,
    profile: 'SMVP2024',
    errors: 0,
    weights: [],
    indicators: { total: 2, withoutOwner: [], withoutSource: [], withoutTarget: [] },
    paymentTime: { sheet: 'SG', objectives: ['pagamenti'], weight: '3/10' },
    anticorruption: ['PIRA11'],
    values: {
      missing: [],
      undefined: [],
      covered: [],
      provisional: [],
      certified: [],
      balance: ['I1'],
      given: { I1: '60 %', I2: '3 N.' },
      authors: { I1: 'bianchi', I2: 'bianchi' },
    },
    certification: { required: false, own: false },
    sheets: {
      SG: {
        kind: 'secretary',
        evaluator: 'ORGANO',
        paymentTime: { objectives: ['SG.pagamenti'], share: '3/10', outcome: 'met' },
      },
      DIR1: { kind: 'head', evaluator: 'VERTICE', paymentTime: null },
    },
    coverage: { known: 2, total: 2 },
    missed: [],
    missedWithoutCause: [],
    goalsWithoutScore: [],
    figures: { outcome: OUTCOME, scores: { ENTE: '99.90' } },
    commitments: { ENTE: 'a1', I1: 'b1', I2: 'c1' },
    subjects: { sheets: ['SG', 'DIR1'], values: ['I1', 'I2'] },
    conditions: {},
    ...own,
  };
}

/** Content facts for a given state: the checked text, the targets in force, the sealed data. */
export function factsFor(state: CycleState, own: Partial<Facts> = {}): Facts {
  const { checked, frozen, change } = state.context;
  const before = versionInForce(state.context)?.commitments ?? facts().commitments;
  const changed = (change?.items ?? []).map(({ code }) => [code, `${before[code]} changed`]);
  return facts({
    planHash: checked ?? PLAN,
    dataHash: frozen?.dataHash ?? DATA,
    commitments: { ...before, ...Object.fromEntries(changed) },
    ...own,
  });
}
