import { type Plan, planIndicators, type Target } from '@traguardo/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import type { Change, TargetEffect } from '../src/diff/change.ts';
import { compareTargets } from '../src/diff/compare-targets.ts';
import { diffPlans } from '../src/diff/diff-plans.ts';

const planOf = (text: string): Plan => compile({ files: [{ path: 'a.piano', text }] }).plan;

const targetOf = (clause: string): Target | null =>
  [...planIndicators(planOf(`indicator X ${clause === '' ? '' : `target ${clause}`}`))][0]?.target ?? null;

const OPPOSITE: Readonly<Record<TargetEffect, TargetEffect>> = {
  tightened: 'loosened',
  loosened: 'tightened',
  incomparable: 'incomparable',
  set: 'dropped',
  dropped: 'set',
};

const opposite = (effect: TargetEffect | null): TargetEffect | null => effect && OPPOSITE[effect];

describe('a change of target', () => {
  test.each([
    ['>= 3 N.', '>= 4 N.', 'tightened'],
    ['>= -9 days', '>= -10 days', 'loosened'],
    ['<= 3 days', '<= 2 days', 'tightened'],
    ['<= -9 days', '<= 0 days', 'loosened'],
    ['>= 3 N.', '= 3 N.', 'tightened'],
    ['>= 3 N.', '= 2 N.', 'incomparable'],
    ['range 2 N. .. 4 N.', 'range 2 N. .. 3 N.', 'tightened'],
    ['range 2 N. .. 4 N.', 'range 3 N. .. 5 N.', 'incomparable'],
    ['range 2 N. .. 4 N.', '>= 2 N.', 'loosened'],
    ['range 2 N. .. 4 N.', '<= 3 N.', 'incomparable'],
    ['>= 3 N.', '<= 3 N.', 'incomparable'],
    ['>= 86.04%', '>= 0.8604', null],
    ['>= 1%', '>= 1 pp', null],
    ['>= 50%', '>= 0.4', 'loosened'],
    ['>= 3 N.', '>= 3 days', 'incomparable'],
    ['>= 100%', '>= 2 N.', 'incomparable'],
    ['before 2024-09-30', 'before 2024-09-29', 'tightened'],
    ['before 2024-09-30', 'yes', 'incomparable'],
    ['yes', '>= 1 N.', 'incomparable'],
    ['>= benchmark(b, mean)', '>= benchmark(b, mean)', null],
    ['>= benchmark(b, mean)', '>= benchmark(b, max)', 'incomparable'],
    ['nd', '>= 3 N.', 'set'],
    ['monitor', '>= 3 N.', 'set'],
    ['monitor', 'nd', 'set'],
    ['', 'yes', 'set'],
    ['', 'monitor', 'incomparable'],
    ['>= 3 N.', 'monitor', 'dropped'],
    ['>= 3 N.', 'nd', 'dropped'],
    ['yes', '', 'dropped'],
  ] as const)('from %s to %s is %s', (before, after, effect) => {
    expect(compareTargets(targetOf(before), targetOf(after))).toBe(effect);
    expect(compareTargets(targetOf(after), targetOf(before))).toBe(opposite(effect));
  });

  const clause = fc.oneof(
    fc
      .tuple(fc.constantFrom('>=', '<=', '='), fc.integer({ min: -3, max: 3 }), fc.constantFrom('N.', '%', 'days', ''))
      .map(([sign, number, unit]) => `${sign} ${number} ${unit}`),
    fc
      .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
      .map(([low, high]) => `range ${low} N. .. ${high} N.`),
    fc.integer({ min: 10, max: 20 }).map((day) => `before 2024-09-${day}`),
    fc.constantFrom('yes', 'monitor', 'nd', '', '>= benchmark(b, mean)'),
  );

  test('turns round with its two sides', () => {
    fc.assert(
      fc.property(clause, clause, (a, b) => {
        const [before, after] = [targetOf(a), targetOf(b)];
        expect(compareTargets(after, before)).toBe(opposite(compareTargets(before, after)));
      }),
    );
  });

  test('twice in one direction is once in that direction', () => {
    const clauses = [
      '>= 1 N.',
      '>= 2 N.',
      '<= 4 N.',
      '<= 3 N.',
      '= 3 N.',
      'range 1 N. .. 4 N.',
      'range 2 N. .. 3 N.',
      'yes',
    ];
    const targets = clauses.map(targetOf);
    const tighterThan = (one: Target | null): readonly (Target | null)[] =>
      targets.filter((each) => compareTargets(one, each) === 'tightened');
    const twice = targets.flatMap((a) => tighterThan(a).flatMap((b) => tighterThan(b).map((c) => [a, c] as const)));
    expect(twice.map(([a, c]) => compareTargets(a, c))).toEqual(twice.map(() => 'tightened'));
    expect(twice.length).toBeGreaterThan(0);
  });
});

describe('a difference between plans', () => {
  const code = fc.constantFrom('A', 'B', 'C', 'a');
  const indicator = fc
    .record({
      code,
      weight: fc.constantFrom('', 'weight 40%', 'weight 60%'),
      target: fc.constantFrom('', 'target >= 1 N.', 'target >= 2 N.', 'target monitor', 'target nd', 'target yes'),
      more: fc.constantFrom(
        '',
        'source s',
        'formula m * 2',
        'cap 120%',
        'note "x"',
        'unit days',
        'tag t',
        '}',
        '"',
        'note "\ud800"',
        '"\u0000" {',
      ),
    })
    .map(({ code, weight, target, more }) => `indicator ${code} ${weight} ${target} ${more}`);
  const item = fc.oneof(
    indicator,
    fc
      .tuple(code, fc.array(indicator, { maxLength: 2 }))
      .map(([name, inside]) => `area G${name} {\n${inside.join('\n')}\n}`),
    fc
      .tuple(code, indicator)
      .map(([name, inside]) => `area H${name} weight 50% { objective O${name} {\n${inside}\n} }`),
    fc.constantFrom(
      'measure m unit days',
      'measure m',
      'source s',
      'revision R at 2024-09-01 { override A target >= 9 N. }',
      'act x number "1/2024"',
      'benchmark b { A mean 3 N. }',
      'individual I { objective o weight 100% ref A }',
    ),
  );
  const plan = fc.array(item, { maxLength: 6 }).map((items) => `plan P period 2024 {\n${items.join('\n')}\n}`);

  test('with itself is empty, broken plans and doubled codes too', () => {
    fc.assert(
      fc.property(plan, (text) => {
        expect(diffPlans(planOf(text), planOf(text))).toEqual([]);
      }),
    );
  });

  test('turns round with its two sides', () => {
    fc.assert(
      fc.property(plan, plan, (a, b) => {
        const there = diffPlans(planOf(a), planOf(b)).map(tag);
        const back = diffPlans(planOf(b), planOf(a)).map(turned).map(tag);
        expect(back.toSorted()).toEqual(there.toSorted());
      }),
    );
  });
});

/** A change seen from the other side, its subject aside. */
function turned(change: Change): Change {
  if (!('before' in change)) return { ...change, kind: change.kind === 'added' ? 'removed' : 'added' };
  const sides = { before: change.after, after: change.before };
  if (change.kind === 'target') return { ...change, ...sides, effect: OPPOSITE[change.effect] } as Change;
  return { ...change, ...sides } as Change;
}

function tag(change: Change): string {
  const said = change.kind === 'target' ? change.effect : '';
  return `${change.subject.code.toLowerCase()} ${change.kind} ${said}`;
}
