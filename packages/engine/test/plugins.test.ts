import {
  add,
  definePlugin,
  divide,
  type Expression,
  type Indicator,
  isZero,
  MISSING,
  ONE,
  type Plugin,
  PURE,
  ratioToString,
  says,
  type Target,
  words,
  ZERO,
} from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { evaluate, explain, runTests } from '../src/index.ts';
import { actuals, binary, indicator, lit, place, plan, ref } from './builder.ts';

const named = (concept: string) => ({
  concept,
  spelling: words(concept, concept),
  documentation: says('A test.', 'Una prova.'),
});

/** As code that nothing checks may do. */
const untyped = (): never => 3 as never;

const broken = (): never => {
  throw new RangeError('no ground');
};

const plugin: Plugin = definePlugin({
  name: 'parts',
  version: '1',
  prefix: 'parti',
  title: { it: 'Parti', en: 'Parts' },
  functions: [
    {
      ...named('share'),
      parameters: ['a', 'b'],
      apply: ([a, b]) => {
        if (a?.kind !== 'quantity' || b?.kind !== 'quantity') return MISSING;
        const whole = add(a.quantity.value, b.quantity.value);
        if (isZero(whole)) return { kind: 'undefined', cause: { kind: 'division-by-zero', subject: 'share' } };
        return { kind: 'quantity', quantity: { value: divide(a.quantity.value, whole), unit: PURE } };
      },
    },
    { ...named('broken'), parameters: [], apply: broken },
    { ...named('untyped'), parameters: [], apply: untyped },
  ],
  scorings: [
    {
      ...named('fixed'),
      parameters: ['score'],
      score: ([value, target, score]) =>
        value?.kind === 'quantity' && target?.kind === 'quantity' && score?.kind === 'quantity'
          ? score.quantity.value
          : null,
    },
    { ...named('broken'), parameters: [], score: broken },
    { ...named('untyped'), parameters: [], score: untyped },
  ],
  targets: [
    {
      ...named('whole'),
      parameters: [],
      score: ([value]) => (value?.kind === 'quantity' ? (value.quantity.value.den === 1n ? ONE : ZERO) : null),
    },
    { ...named('broken'), parameters: [], score: broken },
    { ...named('untyped'), parameters: [], score: untyped },
  ],
});
const plugins = [plugin];

const apply = (name: string, ...args: readonly Expression[]): Expression => ({
  kind: 'apply',
  name: `parti.${name}`,
  args,
  place: place(),
});
const asked = (name: string, ...args: readonly Expression[]): Target => ({
  kind: 'plugin',
  name: `parti.${name}`,
  args,
  place: place(),
});

function outcomeOf(node: Indicator, values: Readonly<Record<string, string>> = {}, using = plugins) {
  return evaluate(plan([node], { actuals: [actuals(values)] }), { plugins: using });
}

function standingOf(node: Indicator, values: Readonly<Record<string, string>> = {}, using = plugins) {
  const found = outcomeOf(node, values, using).nodes.find(({ code }) => code === 'A');
  const { value, score, status, trace } = found!;
  const shown = value?.kind === 'quantity' ? ratioToString(value.quantity.value) : (value?.kind ?? null);
  return { value: shown, score: score && ratioToString(score), status, cause: trace.cause };
}

test('what is no value and no score costs what it is asked for alone', () => {
  const scored = indicator('A', {
    target: '>= 4',
    scoring: { kind: 'custom', name: 'parti.untyped', args: [], place: place() },
  });
  const failed = (wanted: string) => ({ kind: 'plugin-failed', subject: `parti.untyped: gave 3 instead of ${wanted}` });
  expect(standingOf(indicator('A', { target: '>= 1', formula: apply('untyped') })).cause).toEqual(failed('a Value'));
  expect(standingOf(scored, { A: '3' }).cause).toEqual(failed('a Ratio'));
  const aimed: Indicator = { ...indicator('A'), target: asked('untyped') };
  expect(standingOf(aimed, { A: '3' }).cause).toEqual(failed('a Ratio'));
});

describe('a function of a plugin', () => {
  const of = (...args: readonly Expression[]): Indicator =>
    indicator('A', { target: '>= 1', formula: apply('share', ...args) });

  test('gives its value, exact', () => {
    expect(standingOf(of(lit('1'), lit('2')))).toMatchObject({ value: '1/3', score: '1/3' });
  });

  test('is not asked while an argument is not known', () => {
    expect(standingOf(of(lit('1'), ref('B')))).toMatchObject({ value: 'missing', status: 'missing' });
  });

  test('is undefined with its own cause, or because it broke, is called wrongly or is not there', () => {
    expect(standingOf(of(lit('0'), lit('0'))).cause?.kind).toBe('division-by-zero');
    const kinds = [of(lit('1')), indicator('A', { target: '>= 1', formula: apply('broken') })].map(
      (node) => standingOf(node).cause,
    );
    expect(kinds).toEqual([
      { kind: 'wrong-type', subject: 'parti.share' },
      { kind: 'plugin-failed', subject: 'parti.broken: no ground' },
    ]);
    expect(standingOf(of(lit('1'), lit('2')), {}, []).cause?.kind).toBe('wrong-type');
  });

  test('is known to the tests of a plan', () => {
    const { root: _root, ...rest } = plan([]);
    const tested = {
      ...rest,
      root: plan([indicator('A', { target: '>= 1' })]).root,
      tests: [
        {
          title: 'share',
          given: actuals({}),
          expectations: [binary(apply('share', lit('1'), lit('3')), '=', lit('0.25'))],
          place: place(),
        },
      ],
    };
    expect(runTests(tested, { plugins })).toMatchObject([{ passed: true }]);
    expect(runTests(tested)).toMatchObject([{ passed: false }]);
  });
});

describe('a scoring of a plugin', () => {
  const scoring = (name: string, ...args: readonly Expression[]): Indicator =>
    indicator('A', { target: '>= 4', scoring: { kind: 'custom', name: `parti.${name}`, args, place: place() } });

  test('gets value, bound and arguments', () => {
    expect(standingOf(scoring('fixed', lit('0.5')), { A: '3' })).toMatchObject({ score: '1/2', status: 'ok' });
    expect(standingOf(scoring('fixed', lit('0.5')))).toMatchObject({ status: 'missing' });
  });

  test('is named where its score is explained', () => {
    const outcome = outcomeOf(scoring('fixed', lit('0.5')), { A: '3' });
    expect(explain(outcome, 'A', 'en')).toContain('The score is given by “parti.fixed”.');
  });

  test('never gives more than the cap', () => {
    expect(standingOf(scoring('fixed', lit('9')), { A: '3' }).score).toBe('1/1');
  });

  test('broken, called wrongly, not there', () => {
    expect(standingOf(scoring('broken'), { A: '3' }).cause).toEqual({
      kind: 'plugin-failed',
      subject: 'parti.broken: no ground',
    });
    expect(standingOf(scoring('fixed'), { A: '3' }).cause?.kind).toBe('wrong-type');
    expect(standingOf(scoring('fixed', lit('1')), { A: '3' }, []).status).toBe('undefined');
  });
});

describe('a kind of target of a plugin', () => {
  const of = (name: string, rest: Partial<Indicator> = {}, ...args: readonly Expression[]): Indicator => ({
    ...indicator('A'),
    ...rest,
    target: asked(name, ...args),
  });

  test('judges the value by its own rule, all or nothing if asked', () => {
    expect(standingOf(of('whole'), { A: '3' })).toMatchObject({ score: '1/1', status: 'ok' });
    expect(standingOf(of('whole'), { A: '3.5' })).toMatchObject({ score: '0/1', status: 'ok' });
    const passFail = { scoring: { kind: 'pass-fail', place: place() } } as const;
    expect(standingOf(of('whole', passFail), { A: '3' }).score).toBe('1/1');
    expect(standingOf(of('whole'))).toMatchObject({ status: 'missing' });
  });

  test('has no meaning when broken, called wrongly or without its plugin', () => {
    expect(standingOf(of('broken'), { A: '3' }).cause?.kind).toBe('plugin-failed');
    expect(standingOf(of('whole', {}, lit('1')), { A: '3' }).cause?.kind).toBe('wrong-type');
    expect(standingOf(of('whole'), { A: '3' }, []).cause).toEqual({ kind: 'plugin-failed', subject: 'parti.whole' });
    const linear = { scoring: { kind: 'linear', zero: { value: ZERO, unit: PURE }, place: place() } } as const;
    expect(standingOf(of('whole', linear), { A: '3' }).status).toBe('undefined');
  });

  test('is explained in both languages', () => {
    const outcome = outcomeOf(of('whole'), { A: '3' });
    expect(explain(outcome, 'A', 'it').join('\n')).toContain('richiesto parti.whole');
    expect(explain(outcome, 'A', 'en').join('\n')).toContain('parti.whole asked for');
  });
});
