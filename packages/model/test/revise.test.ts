import { expect, test } from 'vitest';
import {
  DEFAULT_PROFILE,
  type Goal,
  type Indicator,
  type Override,
  type Plan,
  planAt,
  planIndicators,
} from '../src/index.ts';

const position = { offset: 0, line: 1, column: 1 };
const place = { file: 'a.piano', start: position, end: position };
const declared = { title: '', documentation: '', place };

// Only what a revision reads; the rest of an indicator does not matter here.
const indicator = (code: string): Indicator =>
  ({ ...declared, kind: 'indicator', code, note: 'old' }) as unknown as Indicator;
const root = { ...declared, kind: 'plan', code: 'ENTE', children: [indicator('A'), indicator('B')] } as unknown as Goal;

function override(code: string, note: string, withdrawn = false): Override {
  return { code, changes: withdrawn ? {} : { note }, withdrawn, reason: null, place };
}

function revised(revisions: readonly (readonly [at: string, override: Override])[]): Plan {
  const all = revisions.map(([at, each], i) => ({
    ...declared,
    code: `R${i}`,
    at,
    act: null,
    opinion: null,
    overrides: [each],
  }));
  return { root, profile: DEFAULT_PROFILE, revisions: all } as unknown as Plan;
}

const notes = (plan: Plan): string[] => [...planIndicators(plan)].map(({ code, note }) => `${code} ${note}`);

test('overlays hold from their day on, whatever the spelling of the code', () => {
  const plan = revised([['2024-09-18', override('a', 'new')]]);
  expect(notes(planAt(plan, '2024-09-17', 'revised'))).toEqual(['A old', 'B old']);
  expect(notes(planAt(plan, '2024-09-18', 'revised'))).toEqual(['A new', 'B old']);
  expect(planAt(plan, '2024-12-31', 'original')).toBe(plan);
});

test('the later overlay wins, whatever the order they are written in', () => {
  const plan = revised([
    ['2024-09-18', override('A', 'second')],
    ['2024-07-01', override('A', 'first')],
  ]);
  expect(notes(planAt(plan, '2024-12-31', 'revised'))).toEqual(['A second', 'B old']);
  expect(notes(planAt(plan, '2024-08-01', 'revised'))).toEqual(['A first', 'B old']);
});

test('a withdrawn node leaves the tree; the plan itself cannot', () => {
  expect(notes(planAt(revised([['2024-09-18', override('B', '', true)]]), '2024-12-31', 'revised'))).toEqual(['A old']);
  expect(notes(planAt(revised([['2024-09-18', override('ENTE', '', true)]]), '2024-12-31', 'revised'))).toHaveLength(2);
});

test('the plan given is not changed', () => {
  const plan = revised([['2024-09-18', override('A', 'new')]]);
  planAt(plan, '2024-12-31', 'revised');
  expect(notes(plan)).toEqual(['A old', 'B old']);
});
