import { expect, it } from 'vitest';
import { subjectRows } from '../src/index.ts';
import { CYCLE } from './default-cycle.ts';
import { factsFor } from './fake-facts.ts';
import { AT, stateIn } from './fake-steps.ts';

it('works out once what is the same for all values, however many there are', () => {
  const state = stateIn('closing');
  const region = CYCLE.regions.find(({ code }) => code === 'data');
  if (region === undefined) throw new Error('the cycle follows no values');
  /** How often the terms of the cycle are gone through for so many values. */
  const looks = (count: number): number => {
    const facts = factsFor(state);
    const ids = Array.from({ length: count }, (_, at) => `V${at}`);
    const values = { ...facts.values, given: Object.fromEntries(ids.map((id) => [id, '1 %'])), provisional: ids };
    const subjects = { ...facts.subjects, values: ids };
    let terms = 0;
    const definition = {
      ...CYCLE,
      get terms() {
        terms += 1;
        return CYCLE.terms;
      },
    };
    const rows = subjectRows(region, state, { ...facts, values, subjects }, AT, definition);
    expect(rows.map(({ steps }) => steps)).toHaveLength(count);
    expect(new Set(rows.map(({ steps: [first] }) => first?.ahead)).size).toBe(1);
    return terms;
  };
  expect(looks(60)).toBe(looks(3));
});
