import { MISSING, type Plan, ratio, type Outcome } from '@traguardo/model';
import { describe, expect, it } from 'vitest';
import { changedCommitments, type Facts, factsFrom, shapeProblems } from '../src/index.ts';
import { FACTS_SHAPE } from '../src/facts/facts-shape.ts';
import { DATA, PLAN } from './fake-facts.ts';
import { goal, indicator, input, node, outcome, PLACE, plan, sheet, source } from './fake-plan.ts';

function factsOf(given: Plan, result: Outcome = outcome([]), severities: readonly ('error' | 'warning')[] = []): Facts {
  const diagnostics = severities.map((severity) => ({ severity }));
  const facts = factsFrom({
    plan: given,
    outcome: result,
    diagnostics,
    planHash: PLAN,
    dataHash: DATA,
    conditions: {},
  });
  expect(shapeProblems(FACTS_SHAPE, facts)).toEqual([]);
  return facts;
}

describe('the plan', () => {
  it('counts errors, not warnings', () => {
    expect(factsOf(plan([]), outcome([]), ['error', 'warning', 'error']).errors).toBe(2);
  });

  it('finds weights that do not total exactly 100 %, group by group', () => {
    const half = { weight: ratio(1n, 2n) };
    const composition = { indicators: ratio(2n, 5n), operationals: ratio(3n, 5n) };
    const uneven = [indicator('I1', half), indicator('I2', { weight: ratio(4999n, 10000n) })];
    const given = plan([
      goal('OS1', [...uneven, goal('OP1', [indicator('I3')], { weight: ratio(1n) })], { composition }),
      goal('OS2', [indicator('I4', half), indicator('I5', half)]),
    ]);
    expect(factsOf(given).weights).toEqual([{ code: 'OS1.indicators', sum: '9999/10000' }]);
    const individuals = [sheet('SG', { code: 'o1', weight: ratio(9n, 10n) })];
    expect(factsOf(plan([], { individuals })).weights).toEqual([{ code: 'SG', sum: '9/10' }]);
  });

  it('asks absolute weights for 100 % of the whole plan, and ways of joining that read no shares for nothing', () => {
    const weighed = (code: string, hundredths: bigint) => indicator(code, { weight: ratio(hundredths, 100n) });
    const goals = [goal('OS1', [weighed('I1', 20n), weighed('I2', 30n)]), goal('OS2', [weighed('I3', 40n)])];
    const absolute = plan(goals, { profile: { ...plan([]).profile, weights: 'absolute' } });
    expect(factsOf(absolute).weights).toEqual([{ code: absolute.root.code, sum: '9/10' }]);
    const least = goal('OS1', [weighed('I1', 20n), weighed('I2', 30n)], { aggregate: 'min', weight: ratio(1n) });
    expect(factsOf(plan([least])).weights).toEqual([]);
  });

  it('finds indicators without owner, source or target; goals and measures may supply them', () => {
    const bare = { owner: null, source: null, target: null };
    const done = {
      id: 'I3.done',
      name: 'done',
      title: '',
      documentation: '',
      unit: null,
      kind: null,
      source: 'kronos',
      owner: null,
      formula: null,
      place: PLACE,
    } as const;
    const given = plan([
      goal('OS1', [indicator('I1', bare)]),
      goal(
        'OS2',
        [
          indicator('I2', bare),
          indicator('I3', { ...bare, measures: [done], target: { kind: 'unknown', place: PLACE } }),
        ],
        { office: 'metrico' },
      ),
    ]);
    expect(factsOf(given).indicators).toEqual({
      total: 3,
      withoutOwner: ['I1'],
      withoutSource: ['I1', 'I2'],
      withoutTarget: ['I1', 'I2'],
    });
  });

  it('reads the plan as it stands on the day of the outcome', () => {
    const revisions = [
      {
        code: 'R1',
        title: '',
        documentation: '',
        place: PLACE,
        at: '2024-09-18',
        act: null,
        opinion: null,
        overrides: [{ code: 'i1', changes: {}, withdrawn: true, reason: null, place: PLACE }],
      },
    ];
    const given = plan([indicator('I1'), indicator('I2')], { revisions });
    expect(factsOf(given).indicators.total).toBe(1);
    expect(factsOf(given, outcome([], { at: '2024-09-17' })).indicators.total).toBe(2);
    expect(factsOf(given, outcome([], { targets: 'original' })).indicators.total).toBe(2);
  });
});

describe('objectives asked for by law', () => {
  const tagged = indicator('B3.2_01', { title: 'Indice', tags: ['tempi-di-pagamento'] });

  it.each<readonly [string, string, string | null, boolean]>([
    ['a title', 'Rispetto dei tempi di pagamento', null, true],
    ['a title in capitals', 'RITARDO MEDIO DEI PAGAMENTI', null, true],
    ['an English title', 'Average payment delay', null, true],
    ['a tag on the indicator it refers to', 'Obiettivo', 'b3.2_01', true],
    ['no word of time', 'Pagamenti elettronici', null, false],
    ['another subject', 'Tempi di evasione delle pratiche', null, false],
    ['a reference to nothing', 'Obiettivo', 'X', false],
  ])('payment times by %s', (_name, title, ref, isFound) => {
    const individuals = [sheet('SG', { code: 'o1', title, ref, weight: ratio(3n, 10n) })];
    const found = factsOf(plan([tagged], { individuals })).paymentTime;
    expect(found).toEqual(isFound ? { sheet: 'SG', objectives: ['o1'], weight: '3/10' } : null);
  });

  it('payment times: the sheet that gives most counts, its objectives together', () => {
    const payments = { title: 'Tempi di pagamento', weight: ratio(1n, 5n) };
    const individuals = [
      sheet('EQ', { code: 'a', ...payments, weight: ratio(1n, 4n) }),
      sheet('SG', { code: 'b', ...payments }, { code: 'c', ...payments }, { code: 'd', weight: ratio(3n, 5n) }),
    ];
    expect(factsOf(plan([], { individuals })).paymentTime).toEqual({
      sheet: 'SG',
      objectives: ['b', 'c'],
      weight: '2/5',
    });
  });

  it('anticorruption by tag or word, in the plan or in a sheet', () => {
    const given = plan(
      [
        indicator('I1', { tags: ['anticorruzione'] }),
        indicator('I2', { title: 'Prevenzione della corruzione' }),
        indicator('I3'),
      ],
      { individuals: [sheet('SG', { code: 'legalita', title: 'Anticorruzione e trasparenza' })] },
    );
    expect(factsOf(given).anticorruption).toEqual(['I1', 'I2', 'SG.legalita']);
  });
});

describe('the values', () => {
  const sources = [source('pira', 'PIRA - bilancio consuntivo al 31/12/2024'), source('kronos', 'Kronos')];
  const indicators = [
    indicator('I1', { source: 'pira' }),
    indicator('I2', { cause: 'norme cambiate' }),
    indicator('I3'),
    indicator('I4'),
  ];
  const given = plan([goal('OS1', indicators)], { sources });
  const nodes = [
    node('I1', { score: ratio(96885n, 100000n) }, [input('I1.a', { source: 'PIRA' }), input('I1.b')]),
    node('I2', { score: ratio(1n, 2n) }, [input('I2', { source: 'kronos', status: 'provisional' })]),
    node('I3', { status: 'missing', score: null }, [input('I3.a', { value: MISSING, status: null }), input('S1')]),
    node('I4', { status: 'missing', score: null, value: null }),
    node('I5', { status: 'undefined', score: null }, [input('I5.a')]),
    node('I6', { status: 'excluded', score: null }, [input('I6.a', { value: MISSING })]),
    node('I7', { status: 'missing', score: null, target: { kind: 'unknown', place: PLACE } }, [input('I7')]),
    node('OS1', { kind: 'objective', status: 'missing', score: null }),
  ];

  it('says what is missing, undefined, provisional, or from the balance', () => {
    const facts = factsOf(given, outcome(nodes));
    expect(facts.values).toMatchObject({
      missing: ['I3.a', 'I4'],
      undefined: ['I5'],
      covered: [],
      provisional: ['I2'],
      balance: ['I1.a', 'I1.b'],
    });
    expect(facts.coverage).toEqual({ known: 2, total: 6 });
    expect(facts.goalsWithoutScore).toEqual(['OS1']);
  });

  it('looks at every row of a sum for its source and status', () => {
    const { rows: _rows, title: _title, id: _id, ...row } = input('I2.a');
    const rows = [
      { ...row, source: 'pira' },
      { ...row, status: 'provisional' as const, source: 'kronos' },
    ];
    const sum = node('I2', {}, [input('I2.a', { source: null, rows })]);
    expect(factsOf(given, outcome([sum])).values).toMatchObject({ balance: ['I2.a'], provisional: ['I2.a'] });
  });

  it('says which targets were missed, and which without a cause', () => {
    expect(factsOf(given, outcome(nodes))).toMatchObject({ missed: ['I1', 'I2'], missedWithoutCause: ['I1'] });
  });

  it('a policy of the profile covers what is missing', () => {
    const lenient = { ...given, profile: { ...given.profile, missing: 'zero', undefined: 'exclude' } as const };
    expect(factsOf(lenient, outcome(nodes)).values).toMatchObject({
      missing: [],
      undefined: [],
      covered: ['I3.a', 'I4', 'I5'],
    });
  });
});

describe('the figures', () => {
  const nodes = [
    node('ENTE', { kind: 'plan', parent: null, score: ratio(2114906544624833n, 2117127537500000n) }),
    node('OS1', { kind: 'objective', status: 'missing', score: null, range: [ratio(1n, 3n), ratio(1n)] }),
    node('I1', { score: ratio(96885n, 100000n) }),
  ];
  const found = (own: readonly ReturnType<typeof node>[]): Facts['figures'] => factsOf(plan([]), outcome(own)).figures;

  it('prints the known scores of all but indicators, with the decimals of the profile', () => {
    expect(found(nodes).scores).toEqual({ ENTE: '99.90' });
  });

  it('holds every figure under one hash: the least change of one is seen, another title is not', () => {
    const { outcome: hash } = found(nodes);
    const change = (own: Partial<ReturnType<typeof node>>): string =>
      found([...nodes.slice(0, 2), { ...nodes[2]!, ...own }]).outcome;
    expect(change({ title: 'Altro' })).toBe(hash);
    expect(change({ score: ratio(9688500000000001n, 10000000000000000n) })).not.toBe(hash);
    expect(change({ value: MISSING })).not.toBe(hash);
    expect(change({ weight: ratio(1n, 2n) })).not.toBe(hash);
  });
});

describe('commitments', () => {
  const before = factsOf(plan([goal('OS1', [indicator('I1'), indicator('I2')])])).commitments;
  const changed = (children: Plan['root']['children'], own: Partial<Plan> = {}): readonly string[] =>
    changedCommitments(before, factsOf(plan(children, own)).commitments);

  it('do not change with words for people, places or causes', () => {
    const words = {
      title: 'Altro',
      note: 'n',
      cause: 'c',
      action: 'a',
      tags: ['x'],
      place: { ...PLACE, file: 'b.piano' },
    };
    expect(changed([goal('OS1', [indicator('I1', words), indicator('I2')], { title: 'Altro' })])).toEqual([]);
  });

  it.each<readonly [string, Parameters<typeof indicator>[1], readonly string[]]>([
    ['the target', { target: { kind: 'yes', place: PLACE } }, ['I1']],
    ['the weight', { weight: ratio(1n, 2n) }, ['I1']],
    ['the scoring', { scoring: { kind: 'pass-fail', place: PLACE } }, ['I1']],
    ['the formula', { formula: { kind: 'measure', id: 'I2', period: null, place: PLACE } }, ['I1']],
    ['the source', { source: 'kronos' }, ['I1']],
  ])('change with %s', (_name, own, codes) => {
    expect(changed([goal('OS1', [indicator('I1', own), indicator('I2')])])).toEqual(codes);
  });

  it('change when a node is withdrawn, moved or added, and with the profile', () => {
    expect(changed([goal('OS1', [indicator('I1')])])).toEqual(['I2']);
    expect(changed([goal('OS1', [indicator('I1')]), indicator('I2')])).toEqual(['I2']);
    expect(changed([goal('OS1', [indicator('I1'), indicator('I2'), indicator('I3')])])).toEqual(['I3']);
    const profile = { ...plan([]).profile, missing: 'zero' } as const;
    expect(changed([goal('OS1', [indicator('I1'), indicator('I2')])], { profile })).toEqual(['@profile']);
  });
});
