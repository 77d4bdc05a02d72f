import { planIndicators, ratioToString } from '@traguardo/model';
import { expect, test } from 'vitest';
import { compile } from '../src/index.ts';

const LINE = 'target 2024 >= 14 N., 2025 >= 16 N., 2026 >= 18 N. baseline 12 N.';

function indicatorOf(text: string) {
  const { plan, diagnostics } = compile({ files: [{ path: 'plan.piano', text }] });
  const [indicator] = planIndicators(plan);
  return { plan, indicator: indicator!, codes: diagnostics.map(({ code }) => code) };
}

test.each([
  ['2024', '14/1', [2025, 2026]],
  ['2025', '16/1', [2024, 2026]],
  ['2026', '18/1', [2024, 2025]],
])('the plan of %s asks for the target of its year', (period, bound, others) => {
  const { indicator, codes } = indicatorOf(`plan P period ${period} {\n  indicator A ${LINE}\n}`);
  const { target, otherTargets, baseline } = indicator;
  const asked = target?.kind === 'at-least' && target.bound.kind === 'quantity' ? target.bound.quantity.value : null;
  expect(asked && ratioToString(asked)).toBe(bound);
  expect(otherTargets.map(({ year }) => year)).toEqual(others);
  expect(baseline && ratioToString(baseline.value)).toBe('12/1');
  expect(codes).not.toContain('target/none');
});

test('the plan of a year without a target says so', () => {
  const { indicator, codes } = indicatorOf(`plan P period 2027 {\n  indicator A ${LINE}\n}`);
  expect(indicator.target).toBeNull();
  expect(codes).toContain('target/none');
});

test.each([
  ['', '', '1/1', null],
  ['cap 120%', '', '6/5', null],
  ['cap none', '', null, null],
  ['', 'cap 150%', '1/1', '3/2'],
  ['cap 120%', 'cap none', '6/5', 'none'],
])('profile { %s } and an indicator with %s', (ofProfile, own, cap, ownCap) => {
  const text = `plan P period 2024 profile S {\n  profile S { ${ofProfile} }\n  indicator A target >= 10 N. ${own}\n}`;
  const { plan, indicator } = indicatorOf(text);
  expect(plan.profile.cap && ratioToString(plan.profile.cap)).toBe(cap);
  expect(indicator.cap === null || indicator.cap === 'none' ? indicator.cap : ratioToString(indicator.cap)).toBe(
    ownCap,
  );
});
