import { expect, it } from 'vitest';
import { monitoringDay, NO_CYCLE_RULES } from '../src/index.ts';

const year = { name: '2024', from: '2024-01-01', to: '2024-12-31' };

it('is 31 July unless the body says another day, and none in a period that ends before it', () => {
  expect(monitoringDay({ period: year, cycleRules: NO_CYCLE_RULES })).toBe('2024-07-31');
  const own = { ...NO_CYCLE_RULES, monitoring: { month: 9, day: 5 } };
  expect(monitoringDay({ period: year, cycleRules: own })).toBe('2024-09-05');
  const half = { ...year, to: '2024-06-30' };
  expect(monitoringDay({ period: half, cycleRules: NO_CYCLE_RULES })).toBeNull();
});
