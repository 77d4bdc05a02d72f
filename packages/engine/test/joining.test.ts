import {
  type Aggregate,
  type Expression,
  type Goal,
  type Plan,
  type PlanNode,
  type Profile,
  ratio,
  ratioToString,
} from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { evaluate, explain } from '../src/index.ts';
import { actuals, binary, call, code, goal, indicator, lit, measure, place, plan, profile, ref } from './builder.ts';
import { adjustment, gateOn } from './ruled-plans.ts';
import { brief, nodeOf } from './score.ts';

/** An indicator that scores its value in hundredths. */
const leaf = (name: string, weight?: string, rest: Parameters<typeof indicator>[1] = {}): PlanNode =>
  indicator(name, { target: '>= 100', ...(weight === undefined ? {} : { weight }), ...rest });

function planOf(
  children: readonly PlanNode[],
  values: Record<string, string>,
  rules: Partial<Profile> = {},
  rest: Partial<Plan> = {},
): Plan {
  return plan(children, { actuals: [actuals(values)], profile: profile(rules), ...rest });
}

/** Of a plan: every node in brief. */
function scores(evaluated: Plan): Record<string, string> {
  return Object.fromEntries(evaluate(evaluated).nodes.map((node) => [node.code, brief(node)]));
}

function shares(evaluated: Plan, name: string): Record<string, string> {
  return Object.fromEntries(nodeOf(evaluated, name).trace.parts.map((part) => [part.code, ratioToString(part.share)]));
}

function lost(evaluated: Plan, name: string): string[] {
  const { trace } = nodeOf(evaluated, name);
  return [...trace.losses, ...trace.own].map(({ ancestor, points }) => `${ancestor} ${ratioToString(points)}`);
}

describe('ways of joining', () => {
  const three = [leaf('A', '50 %'), leaf('B', '30 %'), leaf('C', '20 %')];
  const joined = (how: Aggregate, values: Record<string, string>, rest: Partial<Profile> = {}): Plan =>
    planOf([goal('area', 'G', null, three, { aggregate: how })], values, rest);

  test.each<[Aggregate, Record<string, string>, string]>([
    ['weighted-mean', { A: '40', B: '80', C: '100' }, '16/25'], // 20 + 24 + 20
    ['mean', { A: '40', B: '80', C: '100' }, '11/15'], // 220 / 3
    ['sum', { A: '40', B: '80', C: '100' }, '16/25'],
    ['min', { A: '40', B: '80', C: '100' }, '2/5'],
    ['max', { A: '40', B: '80', C: '100' }, '1/1'],
    ['weighted-mean', { A: '40', B: '80' }, 'missing 11/25..16/25'],
    ['mean', { A: '40', B: '80' }, 'missing 2/5..11/15'],
    ['sum', { A: '40', B: '80' }, 'missing 11/25..16/25'],
    ['min', { A: '40', B: '80' }, 'missing 0/1..2/5'],
    ['max', { A: '40', B: '80' }, 'missing 4/5..1/1'],
    ['min', { A: '0', B: '80' }, '0/1'], // whatever C turns out to be
    ['max', { A: '100', B: '80' }, '1/1'],
  ])('%s of %o is %s', (how, values, expected) => {
    expect(brief(nodeOf(joined(how, values), 'G'))).toBe(expected);
  });

  test('the profile says it for goals that do not', () => {
    const children = [goal('area', 'G', '50 %', three), goal('area', 'H', '50 %', [leaf('D')], { aggregate: 'mean' })];
    const values = { A: '40', B: '80', C: '100', D: '60' };
    expect(scores(planOf(children, values, { aggregate: 'min' }))).toMatchObject({ ENTE: '2/5', G: '2/5', H: '3/5' });
  });

  test('the plan itself may be joined otherwise', () => {
    const base = planOf(three, { A: '40', B: '80', C: '100' });
    expect(scores({ ...base, root: { ...base.root, aggregate: 'max' } })).toMatchObject({ ENTE: '1/1' });
  });

  test('weights decide who counts, whatever the way', () => {
    const children = [leaf('A', '0 %'), leaf('B', '30 %'), leaf('C')];
    expect(
      scores(planOf([goal('area', 'G', null, children, { aggregate: 'min' })], { A: '1', B: '80', C: '2' })),
    ).toEqual({
      ENTE: '4/5',
      G: '4/5',
      A: 'excluded',
      B: '4/5',
      C: 'excluded',
    });
  });

  test('policies read unknown children', () => {
    expect(brief(nodeOf(joined('min', { A: '40', B: '80' }, { missing: 'zero' }), 'G'))).toBe('0/1');
    expect(brief(nodeOf(joined('min', { A: '40', B: '80' }, { missing: 'exclude' }), 'G'))).toBe('2/5');
    expect(brief(nodeOf(joined('mean', { A: '40', B: '80' }, { missing: 'exclude' }), 'G'))).toBe('3/5');
  });

  test('the child that decides takes all, and those that decide together share it', () => {
    const tie = joined('min', { A: '40', B: '40', C: '100' });
    expect(shares(tie, 'G')).toEqual({ A: '1/2', B: '1/2', C: '0/1' });
    expect(lost(tie, 'A')).toEqual(['G 3/10', 'ENTE 3/10']);
    expect(lost(tie, 'C')).toEqual(['G 0/1', 'ENTE 0/1']);
    expect(shares(joined('max', { A: '40', B: '80', C: '20' }), 'G')).toEqual({ A: '0/1', B: '1/1', C: '0/1' });
    expect(shares(joined('mean', { A: '1', B: '2', C: '3' }), 'G')).toEqual({ A: '1/3', B: '1/3', C: '1/3' });
  });
});

describe('a sum', () => {
  const bonus = [leaf('A', '60 %'), leaf('B', '50 %')];
  const summed = (values: Record<string, string>, rest: Partial<Profile> = {}, children = bonus): Plan =>
    planOf([goal('area', 'G', '100 %', children, { aggregate: 'sum' })], values, rest);

  test.each<[string, Partial<Profile>, Record<string, string>, string]>([
    ['adds points', {}, { A: '50', B: '50' }, '11/20'], // 30 + 25
    ['stops at the cap', {}, { A: '100', B: '100' }, '1/1'], // 60 + 50
    ['stops at a higher cap', { cap: ratio(21n, 20n) }, { A: '100', B: '100' }, '21/20'],
    ['goes on without one', { cap: null }, { A: '100', B: '100' }, '11/10'],
    ['has a range', {}, { A: '50' }, 'missing 3/10..4/5'],
    ['is known once the cap is reached', {}, { A: '100', B: '80' }, '1/1'],
  ])('%s', (_, rest, values, expected) => {
    expect(brief(nodeOf(summed(values, rest), 'G'))).toBe(expected);
  });

  test('of children without weights adds whole scores', () => {
    const children = [leaf('A'), leaf('B'), leaf('M', '10 %', { target: 'monitor' })];
    expect(brief(nodeOf(summed({ A: '30', B: '50' }, {}, children), 'G'))).toBe('4/5');
  });

  test('tells the points beyond 100 % and what the cap takes', () => {
    const capped = summed({ A: '100', B: '90' });
    expect(ratioToString(nodeOf(capped, 'G').trace.uncapped!)).toBe('21/20');
    expect(shares(capped, 'G')).toEqual({ A: '3/5', B: '1/2' });
    expect(lost(capped, 'B')).toEqual(['G 1/20', 'ENTE 1/20']);
    expect(lost(capped, 'G')).toEqual(['ENTE 0/1', 'G -1/20', 'ENTE -1/20']); // 110 points on offer, 5 above the cap
    expect(explain(evaluate(capped), 'G', 'it')).toEqual([
      'G: 100,00 %',
      'Somma dei punti, ciascuno il suo punteggio per il suo peso:',
      'Il tetto lo limita: senza sarebbe 105,00 %.',
      'A: 100,00 %, quota 60,00 %',
      'B: 90,00 %, quota 50,00 %, toglie 5,00 punti',
      'Oltre alle sue parti dà 5,00 punti.',
    ]);
  });

  test('of weights that make less than 100 % takes what nobody can give', () => {
    const short = summed({ A: '100', B: '100' }, {}, [leaf('A', '60 %'), leaf('B', '30 %')]);
    expect(lost(short, 'G')).toEqual(['ENTE 1/10', 'G 1/10', 'ENTE 1/10']);
  });
});

describe('composition', () => {
  const both = [leaf('A', '50 %'), leaf('B', '50 %'), goal('operational', 'O', '100 %', [leaf('C')])];
  const half = { indicators: ratio(1n, 2n), operationals: ratio(1n, 2n) };
  const values = { A: '40', B: '80', C: '100' };
  const composed = (rest: Partial<Goal>, rules: Partial<Profile> = {}): Record<string, string> =>
    scores(planOf([goal('objective', 'G', null, both, rest)], values, rules));

  test('of its own: the groups are weighed by it', () => {
    expect(composed({ composition: half })).toMatchObject({ G: '4/5', 'G.indicators': '3/5', 'G.operationals': '1/1' });
  });

  test('with a way of joining of its own: each group is joined so', () => {
    expect(composed({ composition: half, aggregate: 'min' })).toMatchObject({ G: '7/10', 'G.indicators': '2/5' });
  });

  test('of the profile gives way to a way of joining that the goal says itself', () => {
    expect(composed({}, { composition: half })).toMatchObject({ G: '4/5' });
    const own = composed({ aggregate: 'min' }, { composition: half });
    expect(own).toMatchObject({ G: '2/5' });
    expect(own).not.toHaveProperty(['G.indicators']);
  });

  test('of the plan, and of an operational goal', () => {
    const inner = goal('operational', 'O', '100 %', [leaf('C'), goal('operational', 'P', null, [leaf('D')])], {
      composition: { indicators: ratio(1n, 4n), operationals: ratio(3n, 4n) },
    });
    const base = planOf([leaf('A'), inner], { A: '40', C: '100', D: '60' });
    expect(scores({ ...base, root: { ...base.root, composition: half } })).toMatchObject({
      ENTE: '11/20', // (40 + 70) / 2
      'ENTE.indicators': '2/5',
      O: '7/10', // 25 + 45
    });
  });
});

describe('absolute weights', () => {
  const areas = [
    goal('area', 'G', null, [leaf('A', '10 %'), leaf('B', '30 %')]),
    goal('area', 'H', null, [leaf('C', '60 %')]),
  ];
  const values = { A: '40', B: '80', C: '100' };
  const absolute = (children: readonly PlanNode[], rest: Partial<Profile> = {}): Plan =>
    planOf(children, values, { weights: 'absolute', ...rest });

  test('are shares of the whole plan, told as shares among siblings', () => {
    const evaluated = absolute(areas);
    expect(scores(evaluated)).toMatchObject({ ENTE: '22/25', G: '7/10', H: '1/1' }); // 4 + 24 + 60
    const weights = evaluate(evaluated).nodes.map(({ code: name, weight }) => [name, weight && ratioToString(weight)]);
    expect(Object.fromEntries(weights)).toEqual({ ENTE: null, G: '2/5', A: '1/4', B: '3/4', H: '3/5', C: '1/1' });
    expect(lost(evaluated, 'A')).toEqual(['G 3/20', 'ENTE 3/50']); // 10 % of what A lacks
  });

  test('of a goal none of whose leaves has one are its own', () => {
    const children = [goal('area', 'G', '40 %', [leaf('A'), leaf('B')]), goal('area', 'H', null, [leaf('C', '60 %')])];
    expect(scores(absolute(children))).toMatchObject({ ENTE: '21/25', G: '3/5' }); // 24 + 60
  });

  test('know no composition', () => {
    const mixed = goal('area', 'G', null, [leaf('A', '10 %'), goal('operational', 'O', null, [leaf('B', '30 %')])]);
    const half = { indicators: ratio(1n, 2n), operationals: ratio(1n, 2n) };
    expect(scores(absolute([mixed], { composition: half }))).toMatchObject({ G: '7/10' });
  });

  test('of revisions are absolute as well', () => {
    const changes = { weight: ratio(3n, 10n) };
    const override = { code: 'A', changes, withdrawn: false, reason: null, place: place() };
    const revision = { code: 'R', title: '', documentation: '', place: place(), act: null, opinion: null };
    const revisions = [{ ...revision, at: '2024-07-01', overrides: [override] }];
    expect(scores({ ...absolute(areas), revisions })).toMatchObject({ G: '3/5', ENTE: '4/5' }); // (12 + 24 + 60) / 120
  });
});

describe('a condition', () => {
  const under = (gate: ReturnType<typeof gateOn>, values: Record<string, string>): Plan =>
    planOf([leaf('A', '50 %'), goal('area', 'G', '50 %', [leaf('B')], { gate })], values);

  test.each<[string, number, Record<string, string>, string]>([
    ['holds', 0, { A: '100', B: '80' }, '4/5'],
    ['fails', 0, { A: '99', B: '80' }, '0/1'],
    ['fails, and something is left', 50, { A: '99', B: '80' }, '1/2'],
    ['fails, and the score is lower still', 90, { A: '99', B: '80' }, '4/5'],
    ['is not known', 0, { B: '80' }, 'missing 0/1..4/5'],
    ['is not known, and leaves something', 50, { B: '80' }, 'missing 1/2..4/5'],
    ['is not known, and takes nothing', 90, { B: '80' }, '4/5'],
    ['holds for a score that is not known', 0, { A: '100' }, 'missing 0/1..1/1'],
    ['fails for a score that is not known', 30, { A: '99' }, 'missing 0/1..3/10'],
    ['leaves nothing of a score that is not known', 0, { A: '99' }, '0/1'],
  ])('%s (else %i %%)', (_, otherwise, values, expected) => {
    expect(brief(nodeOf(under(gateOn('A', 100, otherwise), values), 'G'))).toBe(expected);
  });

  test('stands over an indicator and over an objective of a sheet as well', () => {
    const of = (name: string, gate: ReturnType<typeof gateOn> | null) => ({
      code: name,
      title: '',
      documentation: '',
      place: place(),
      weight: ratio(1n, 2n),
      weightPlace: null,
      target: null,
      ref: name,
      unit: null,
      gate,
    });
    const sheet = {
      code: 'SG',
      title: '',
      documentation: '',
      place: place(),
      role: null,
      person: null,
      ref: null,
      evaluator: null,
    };
    const individuals = [{ ...sheet, objectives: [of('A', null), of('B', gateOn('SG.A', 90, 20))] }];
    const children = [leaf('A'), leaf('B', undefined, { gate: gateOn('A', 70, 0) })];
    const evaluated = planOf(children, { A: '80', B: '60' }, {}, { individuals });
    expect(scores(evaluated)).toMatchObject({ B: '3/5', 'SG.A': '4/5', 'SG.B': '1/5', SG: '1/2' });
  });

  test('that is no condition makes the score undefined', () => {
    const gate = { condition: call('score', code('A')), otherwise: ratio(0n), place: place() };
    expect(brief(nodeOf(under(gate, { A: '100', B: '80' }), 'G'))).toBe('undefined: wrong-type');
  });

  test('on itself is a loop', () => {
    expect(brief(nodeOf(under(gateOn('G', 100, 0), { A: '100', B: '80' }), 'G'))).toBe('undefined: cycle');
  });

  test('takes points of its own, and says them', () => {
    const failed = under(gateOn('A', 100, 0), { A: '90', B: '80' });
    expect(lost(failed, 'B')).toEqual(['G 1/5', 'ENTE 1/10']);
    expect(lost(failed, 'G')).toEqual(['ENTE 1/2', 'G 4/5', 'ENTE 2/5']);
    expect(explain(evaluate(failed), 'G', 'it')).toEqual([
      'G: 0,00 %',
      'Media dei punteggi, pesata:',
      'B: 80,00 %, quota 100,00 %, toglie 20,00 punti',
      'Condizione punteggio(A) >= 100 % (90,00 % >= 100 %): non vale, e il punteggio è al più 0,00 %; senza sarebbe 80,00 %: toglie 80,00 punti.',
      'Toglie: 50,00 punti a ENTE.',
    ]);
    expect(explain(evaluate(under(gateOn('A', 100, 0), { A: '100', B: '80' })), 'G', 'en')).toContain(
      'Condition score(A) >= 100% (100.00% >= 100%): it holds, and changes nothing.',
    );
  });

  test('that is not known yet is waited for, by its node and above', () => {
    const open = evaluate(under(gateOn('A', 100, 0), { B: '80' }));
    expect(explain(open, 'G', 'it')).toEqual([
      'G: non ancora noto, tra 0,00 % e 80,00 %',
      'B: 80,00 %, quota 100,00 %, toglie 20,00 punti',
      'Condizione punteggio(A) >= 100 % (n.d. >= 100 %): non è ancora nota; se non vale il punteggio è al più 0,00 %, altrimenti 80,00 %.',
    ]);
    expect(explain(open, 'ENTE', 'it')).toContain('Mancano: A, G.');
  });

  test('may speak of measures', () => {
    const condition: Expression = binary(ref('m'), '>', lit('3'));
    const gate = { condition, otherwise: ratio(0n), place: place() };
    const evaluated = planOf([leaf('A', undefined, { gate })], { A: '80', m: '2' }, {}, { measures: [measure('m')] });
    expect(brief(nodeOf(evaluated, 'A'))).toBe('0/1');
    expect(explain(evaluate(evaluated), 'A', 'en')).toContain(
      'Condition m > 3 (2 > 3): it does not hold, and the score is at most 0.00%; without, it would be 80.00%: takes 80.00 points.',
    );
  });
});

describe('an adjustment', () => {
  const children = [goal('area', 'G', '50 %', [leaf('A', '50 %'), leaf('B', '50 %')]), leaf('C', '50 %')];
  const adjustedBy = (list: Plan['adjustments'], values: Record<string, string>): Plan =>
    planOf(children, values, {}, { adjustments: list });
  const values = { A: '60', B: '100', C: '50' };

  test('counts in the place of the computed score, which is kept', () => {
    const evaluated = adjustedBy([adjustment('G', 95, { act: '12/2025', at: '2024-06-01' })], values);
    const node = nodeOf(evaluated, 'G');
    expect(brief(node)).toBe('19/20');
    expect(ratioToString(node.adjustment!.computed!)).toBe('4/5');
    expect(node.adjustment).toMatchObject({
      role: 'oiv',
      reason: 'flood',
      act: '12/2025',
      at: '2024-06-01',
      range: null,
    });
    expect(brief(nodeOf(evaluated, 'ENTE'))).toBe('29/40'); // (95 + 50) / 2
    expect(lost(evaluated, 'A')).toEqual(['G 1/5', 'ENTE 1/10']);
    expect(lost(evaluated, 'G')).toEqual(['ENTE 1/40', 'G -3/20', 'ENTE -3/40']);
    expect(explain(evaluate(evaluated), 'G', 'it')).toContain(
      'Rettificato da oiv: il punteggio calcolato è 80,00 %, quello che vale 95,00 %. Motivo: «flood» (dà 15,00 punti, atto 12/2025, dal 01/06/2024).',
    );
    expect(explain(evaluate(evaluated), 'G', 'en')).toContain(
      'Adjusted by oiv: the computed score is 80.00%, the one that counts 95.00%. Reason: “flood” (gives 15.00 points, act 12/2025, since 1 Jun 2024).',
    );
  });

  test('holds from its day on, and the latest in force counts', () => {
    const list = [
      adjustment('G', 70, { at: '2024-10-01' }),
      adjustment('G', 95, { at: '2024-06-01' }),
      adjustment('G', 50),
      adjustment('G', 99, { at: '2025-01-01' }),
    ];
    const on = (at: string): string => brief(nodeOf(adjustedBy(list, values), 'G', at));
    expect([on('2024-05-31'), on('2024-06-01'), on('2024-12-31'), on('2025-01-01')]).toEqual([
      '1/2',
      '19/20',
      '7/10',
      '99/100',
    ]);
  });

  test('settles a score that is not known: nothing below takes points then', () => {
    const evaluated = adjustedBy([adjustment('G', 70)], { A: '60', C: '50' });
    const node = nodeOf(evaluated, 'G');
    expect(brief(node)).toBe('7/10');
    expect(node.adjustment).toMatchObject({ computed: null });
    expect(node.adjustment!.range!.map(ratioToString)).toEqual(['3/10', '4/5']);
    expect(lost(evaluated, 'A')).toEqual([]);
    expect(lost(evaluated, 'G')).toEqual(['ENTE 3/20', 'G 3/10', 'ENTE 3/20']);
    expect(explain(evaluate(evaluated), 'G', 'it')).toContain(
      'Rettificato da oiv: il punteggio calcolato è non ancora noto, tra 30,00 % e 80,00 %, quello che vale 70,00 %. Motivo: «flood».',
    );
  });

  test('of what has no score does nothing', () => {
    const monitored = planOf([leaf('A'), indicator('M', { target: 'monitor' })], { A: '50', M: '1' });
    const evaluated = { ...monitored, adjustments: [adjustment('M', 70), adjustment('A', 70, { at: '2025-05-20' })] };
    expect(scores(evaluated)).toMatchObject({ M: 'excluded', ENTE: '1/2' });
    const idle = evaluate(evaluated).diagnostics.filter((each) => each.code === 'adjustment/idle');
    expect(idle.map(({ severity, data }) => [severity, data['code'], data['problem']])).toEqual([
      ['warning', 'M', 'no-score'],
      ['information', 'A', 'later'],
    ]);
  });

  test('reaches groups, indexes, sheets and their objectives, and what refers to them', () => {
    const half = { indicators: ratio(1n, 2n), operationals: ratio(1n, 2n) };
    const composed = goal('objective', 'G', '50 %', [leaf('A'), goal('operational', 'O', null, [leaf('B')])], {
      composition: half,
    });
    const objective = {
      code: 'a',
      title: '',
      documentation: '',
      place: place(),
      weight: null,
      weightPlace: null,
      target: null,
      ref: 'G',
      unit: null,
      gate: null,
    };
    const sheet = {
      code: 'SG',
      title: '',
      documentation: '',
      place: place(),
      role: null,
      person: null,
      ref: null,
      evaluator: null,
    };
    const index = { code: 'AREA', title: '', aggregate: 'mean', over: 'operationals', place: place() } as const;
    const adjusting = (...list: Plan['adjustments']): Record<string, string> =>
      scores(
        planOf(
          [composed],
          values,
          { indexes: [index] },
          {
            individuals: [{ ...sheet, objectives: [objective] }],
            adjustments: list,
          },
        ),
      );
    expect(adjusting(adjustment('G.indicators', 80))).toMatchObject({
      'G.indicators': '4/5',
      G: '9/10',
      'SG.a': '9/10',
    });
    expect(adjusting(adjustment('AREA', 10))).toMatchObject({ AREA: '1/10', G: '4/5' });
    expect(adjusting(adjustment('SG.a', 10))).toMatchObject({ 'SG.a': '1/10', SG: '1/10', G: '4/5' });
    expect(adjusting(adjustment('SG', 30))).toMatchObject({ 'SG.a': '4/5', SG: '3/10' });
  });
});
