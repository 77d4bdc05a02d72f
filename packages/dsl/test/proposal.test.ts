import type { Plan } from '@traguardo/model';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { proposeChanges } from '../src/diff/proposal.ts';
import { shippedPacks } from './texts.ts';

const planOf = (text: string): Plan =>
  compile({ files: [{ path: 'a.piano', text: `plan P "Plan" period 2024 {\n${text}\n}` }] }).plan;

const END = '2024-12-31';
const BASE = 'indicator A "Calls" target >= 10 N. weight 40%\nindicator B "Days" target <= 5 days weight 60%';
const R1 = 'revision R1 at 2024-09-18 { override A target >= 8 N. weight 50% reason "Call two months late" }';
const R2 =
  'revision R2 at 2024-11-20 { override A target >= 6 N. reason "Fewer staff" withdraw B reason "Not ours now" }';

describe('the table of changes', () => {
  test('says old and new for each clause, with the reason the revision gives', () => {
    const { items } = proposeChanges(
      { plan: planOf(BASE), at: '2024-01-29' },
      { plan: planOf(`${BASE}\n${R1}`), at: END },
      'it',
    );
    const rest = { code: 'A', cause: 'Call two months late' };
    expect(items).toEqual([
      { ...rest, what: 'Peso', old: '40 %', new: '50 %' },
      { ...rest, what: 'Target', old: '≥ 10 N.', new: '≥ 8 N.' },
    ]);
  });

  test('a second revision starts from the first', () => {
    const first = planOf(`${BASE}\n${R1}`);
    const both = planOf(`${BASE}\n${R1}\n${R2}`);
    const { items } = proposeChanges({ plan: first, at: '2024-09-18' }, { plan: both, at: END }, 'en');
    expect(items).toEqual([
      { code: 'A', what: 'Target', old: '≥ 8 N.', new: '≥ 6 N.', cause: 'Fewer staff' },
      {
        code: 'B',
        what: 'leaves the plan',
        old: 'weight 60%, target ≤ 5 days',
        new: 'not in the plan',
        cause: 'Not ours now',
      },
    ]);
    const upTo = proposeChanges({ plan: first, at: '2024-01-29' }, { plan: both, at: '2024-10-01' }, 'en');
    expect(upTo.items.map(({ new: now }) => now)).toEqual(['50%', '≥ 8 N.']);
  });

  test('a text changed without a revision gives items without a cause', () => {
    const before = planOf('indicator A target >= 10 N. { measure m unit €; measure n; formula m / n; note "x" }');
    const after = planOf('indicator A target >= 9 N. { measure m unit N.; measure n; formula m / n; note "y" }');
    const { items, besides } = proposeChanges({ plan: before, at: END }, { plan: after, at: END }, 'en');
    expect(items.map(({ code, what, cause }) => [code, what, cause])).toEqual([
      ['A', 'Target', ''],
      ['A', 'Measure A.m, Unit', ''],
    ]);
    expect(besides.map(({ kind }) => kind)).toEqual(['note']);
  });

  test('a new code names the old one too, as the seal knows both', () => {
    const before = planOf('indicator A target >= 1 N.');
    const after = planOf('indicator C target >= 1 N. aka A');
    const { items } = proposeChanges({ plan: before, at: END }, { plan: after, at: END }, 'en');
    expect(items.map(({ code, what, old, new: now }) => [code, what, old, now])).toEqual([
      ['A', 'Code', 'A', 'C'],
      ['C', 'Code', 'A', 'C'],
    ]);
  });

  test('nothing changed: no item', () => {
    const plan = planOf(BASE);
    expect(proposeChanges({ plan, at: END }, { plan, at: END }, 'it')).toEqual({ items: [], besides: [] });
  });

  test('the twelve indicators of the example', () => {
    const folder = new URL('../../../examples/alessandria-asti-2024/', import.meta.url);
    const names = readdirSync(folder).filter((name) => name.endsWith('.piano'));
    const files = names.map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') }));
    const { plan } = compile({ files, packs: shippedPacks() });
    const { items } = proposeChanges({ plan, at: '2024-01-29' }, { plan, at: END }, 'it');
    expect(items).toHaveLength(12);
    expect(
      items.every(
        ({ what, old, cause }) => what === 'Target' && old === 'target approvato ma non noto' && cause !== '',
      ),
    ).toBe(true);
  });
});
