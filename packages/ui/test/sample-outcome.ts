import {
  COUNT,
  type Outcome,
  type OutcomeNode,
  PERCENT,
  planNodes,
  ratio,
  type Ratio,
  type Trace,
  type Value,
} from '@traguardo/model';
import { amount, percent, placeOfLine, samplePlan } from './sample-plan.ts';

const TRACE: Trace = {
  rule: 'weighted-mean',
  scoring: null,
  place: placeOfLine('ENTE'),
  formula: null,
  inputs: [],
  path: null,
  calls: [],
  uncapped: null,
  cause: null,
  parts: [],
  gate: null,
  losses: [],
  own: [],
};

interface Result {
  readonly parent: string | null;
  readonly score?: Ratio;
  readonly range?: readonly [Ratio, Ratio];
  readonly status?: OutcomeNode['status'];
  readonly value?: Value;
  readonly band?: string;
  readonly bands?: readonly string[];
  readonly trace?: Partial<Trace>;
}

function value(shown: string): Value {
  return { kind: 'quantity', quantity: amount(shown, PERCENT) };
}

const loss = (points: Ratio, ...ancestors: string[]) => ancestors.map((ancestor) => ({ ancestor, points }));

/** EC07 is partly reached and costs points; C1.1_07 has no value yet, so everything above it is a range. */
const RESULTS: Readonly<Record<string, Result>> = {
  ENTE: {
    parent: null,
    status: 'missing',
    range: [ratio(58n, 100n), ratio(98n, 100n)],
    bands: ['missed', 'partial', 'reached'],
    trace: {
      parts: [
        { code: 'AS1', share: ratio(3n, 5n), score: ratio(97n, 100n), range: [ratio(97n, 100n), ratio(97n, 100n)] },
        { code: 'AS2', share: ratio(2n, 5n), score: null, range: [ratio(0n), ratio(1n)] },
      ],
    },
  },
  AS1: { parent: 'ENTE', score: ratio(97n, 100n), band: 'reached' },
  OS1: { parent: 'AS1', score: ratio(97n, 100n), band: 'reached' },
  'OS1.indicators': { parent: 'OS1', score: ratio(925n, 1000n), band: 'reached' },
  PIRA08: {
    parent: 'OS1.indicators',
    score: ratio(1n),
    band: 'reached',
    value: value('100.55'),
    trace: {
      rule: 'at-least',
      inputs: [
        {
          id: 'PIRA08.done',
          title: 'Ispezioni eseguite',
          value: { kind: 'quantity', quantity: amount('182', COUNT) },
          source: 'bilancio',
          date: '2024-12-31',
          status: 'final',
          place: placeOfLine('Ispezioni eseguite'),
          rows: [],
        },
      ],
    },
  },
  EC07: {
    parent: 'OS1.indicators',
    score: ratio(85n, 100n),
    band: 'reached',
    value: value('2.55'),
    trace: { rule: 'at-least', losses: loss(ratio(18n, 1000n), 'OS1', 'AS1', 'ENTE') },
  },
  'OS1.operationals': { parent: 'OS1', score: ratio(1n), band: 'reached' },
  'OP1.1': { parent: 'OS1.operationals', score: ratio(1n), band: 'reached' },
  'C2.4': { parent: 'OP1.1', score: ratio(1n), band: 'reached', value: { kind: 'boolean', value: true } },
  AS2: { parent: 'ENTE', status: 'missing', range: [ratio(0n), ratio(1n)], bands: ['missed', 'partial', 'reached'] },
  OS2: { parent: 'AS2', status: 'missing', range: [ratio(0n), ratio(1n)], bands: ['missed', 'partial', 'reached'] },
  'C1.1_07': {
    parent: 'OS2',
    status: 'missing',
    range: [ratio(0n), ratio(1n)],
    value: { kind: 'missing' },
    bands: ['missed', 'partial', 'reached'],
  },
  S13: { parent: 'OS2', status: 'excluded', value: { kind: 'missing' } },
};

const known = new Map([...planNodes(samplePlan)].map((node) => [node.code, node]));

function outcomeNode(code: string, result: Result): OutcomeNode {
  const node = known.get(code);
  return {
    code,
    kind: node?.kind ?? 'group',
    title: node?.title ?? '',
    parent: result.parent,
    weight: node ? node.weight : code.endsWith('indicators') ? percent('40') : percent('60'),
    status: result.status ?? 'ok',
    value: result.value ?? null,
    unit: null,
    target: node?.kind === 'indicator' ? node.target : null,
    score: result.score ?? null,
    range: result.range ?? null,
    band: result.band ?? null,
    bands: result.bands ?? [],
    adjustment: null,
    trace: { ...TRACE, place: node?.place ?? null, ...result.trace },
  };
}

/** What `samplePlan` is worth, written by hand. */
export const sampleOutcome: Outcome = {
  plan: 'ENTE',
  title: 'Camera di prova',
  period: '2024',
  at: '2024-12-31',
  targets: 'revised',
  planHash: 'sha256:0',
  dataHash: 'sha256:0',
  profile: 'SMVP',
  decimals: 2,
  bands: samplePlan.profile.bands,
  nodes: Object.entries(RESULTS).map(([code, result]) => outcomeNode(code, result)),
  diagnostics: [],
};
