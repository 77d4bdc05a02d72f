import {
  DEFAULT_PROFILE,
  type Goal,
  type Indicator,
  type Individual,
  type IndividualObjective,
  type Outcome,
  type OutcomeNode,
  PERCENT,
  NO_CYCLE_RULES,
  NO_EXTENSIONS,
  type Place,
  type Plan,
  quantity,
  ratio,
  type Source,
  type TraceInput,
} from '@traguardo/model';
import { DATA, PLAN } from './fake-facts.ts';

export const PLACE: Place = {
  file: 'piano.piano',
  start: { offset: 0, line: 1, column: 1 },
  end: { offset: 1, line: 1, column: 2 },
};

const declared = (code: string, title = code) => ({ code, title, documentation: '', place: PLACE });

export function goal(code: string, children: Goal['children'], own: Partial<Goal> = {}): Goal {
  return {
    ...declared(code),
    kind: 'objective',
    weight: null,
    weightPlace: null,
    children,
    composition: null,
    aggregate: null,
    gate: null,
    office: null,
    responsible: null,
    common: false,
    transversal: false,
    tags: [],
    aliases: [],
    note: null,
    ...own,
  };
}

export function indicator(code: string, own: Partial<Indicator> = {}): Indicator {
  const bound = { kind: 'quantity', quantity: quantity(ratio(50n), PERCENT), decimals: 0, place: PLACE } as const;
  return {
    ...declared(code),
    kind: 'indicator',
    weight: null,
    weightPlace: null,
    target: { kind: 'at-least', bound, place: PLACE },
    otherTargets: [],
    scoring: null,
    cap: null,
    floor: null,
    gate: null,
    unit: PERCENT,
    formula: null,
    measures: [],
    phases: [],
    scale: [],
    type: null,
    baseline: null,
    source: 'infocamere',
    owner: 'rossi',
    office: null,
    responsible: null,
    cause: null,
    action: null,
    common: false,
    tags: [],
    aliases: [],
    note: null,
    ...own,
  };
}

export function sheet(
  code: string,
  ...objectives: readonly (Partial<IndividualObjective> & { readonly code: string })[]
): Individual {
  const full = objectives.map((own) => ({
    ...declared(own.code),
    weight: null,
    weightPlace: null,
    target: null,
    ref: null,
    gate: null,
    unit: null,
    ...own,
  }));
  return { ...declared(code), role: null, person: null, ref: null, evaluator: null, objectives: full };
}

export const source = (code: string, title: string): Source => ({ ...declared(code, title), kind: null });

export function plan(children: Goal['children'], own: Partial<Plan> = {}): Plan {
  return {
    root: goal('ENTE', children, { kind: 'plan' }),
    period: { name: '2024', from: '2024-01-01', to: '2024-12-31' },
    body: null,
    profile: { ...DEFAULT_PROFILE, code: 'SMVP2024' },
    measures: [],
    functions: [],
    scorings: [],
    actuals: [],
    benchmarks: [],
    tables: [],
    individuals: [],
    sources: [],
    offices: [],
    roles: [],
    acts: [],
    checks: [],
    revisions: [],
    adjustments: [],
    tests: [],
    extensions: NO_EXTENSIONS,
    cycles: [],
    cycleRules: NO_CYCLE_RULES,
    ...own,
  };
}

export function input(id: string, own: Partial<TraceInput> = {}): TraceInput {
  const value = { kind: 'quantity', quantity: quantity(ratio(40n), PERCENT) } as const;
  return { id, title: id, value, source: null, date: '2024-12-31', status: 'final', place: PLACE, rows: [], ...own };
}

export function node(code: string, own: Partial<OutcomeNode> = {}, inputs: readonly TraceInput[] = []): OutcomeNode {
  return {
    code,
    kind: 'indicator',
    title: code,
    parent: 'ENTE',
    weight: null,
    status: 'ok',
    value: inputs[0]?.value ?? null,
    unit: null,
    target: indicator('x').target,
    score: ratio(1n),
    range: null,
    band: null,
    bands: [],
    adjustment: null,
    trace: {
      rule: 'at-least',
      scoring: null,
      place: null,
      formula: null,
      inputs,
      calls: [],
      path: null,
      uncapped: null,
      cause: null,
      parts: [],
      gate: null,
      losses: [],
      own: [],
    },
    ...own,
  };
}

export function outcome(nodes: readonly OutcomeNode[], own: Partial<Outcome> = {}): Outcome {
  return {
    plan: 'ENTE',
    title: '',
    period: '2024',
    at: '2024-12-31',
    targets: 'revised',
    planHash: PLAN,
    dataHash: DATA,
    profile: 'SMVP2024',
    decimals: 2,
    bands: [],
    nodes,
    diagnostics: [],
    ...own,
  };
}
