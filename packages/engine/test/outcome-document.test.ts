import { canonicalJson, type Json } from '@traguardo/model';
import { expect, test } from 'vitest';
import { evaluate, outcomeDocument } from '../src/index.ts';
import { actuals, goal, indicator, place, plan, profile, share } from './builder.ts';

const bound = { value: share('60 %'), inclusive: true };
const subject = plan(
  [
    goal('objective', 'OS4', '100 %', [
      indicator('PIRA07', { title: 'Pratiche', weight: '40 %', target: '>= 86.04 %' }),
      indicator('SI', { weight: '30 %', target: 'yes' }),
      indicator('D', { weight: '20 %', target: 'before 2024-09-30' }),
      indicator('B', { weight: '10 %', target: '>= 100 %' }),
    ]),
  ],
  {
    profile: profile({
      bands: [
        { code: 'missed', low: null, high: bound, label: '', tone: 'red', place: place() },
        { code: 'reached', low: bound, high: null, label: '', tone: 'green', place: place() },
      ],
    }),
    actuals: [actuals({ PIRA07: '92.04 %', SI: 'no', D: '2024-07-16' })],
  },
);
const outcome = evaluate(subject, { planHash: 'sha256:00' });
const describeNothing = (): string => 'a sentence';

test('the document of section 6, field by field', () => {
  expect(outcomeDocument(outcome, outcome.diagnostics, describeNothing, 'it')).toEqual({
    format: 'traguardo.outcome/1',
    plan: 'ENTE',
    period: '2024',
    at: '2024-12-31',
    targets: 'revised',
    planHash: 'sha256:00',
    dataHash: '',
    profile: 'SMVP',
    nodes: [
      row({ code: 'ENTE', kind: 'plan', range: ['3/5', '7/10'], bands: ['missed', 'reached'] }),
      row({
        code: 'OS4',
        kind: 'objective',
        parent: 'ENTE',
        weight: '1/1',
        range: ['3/5', '7/10'],
        bands: ['missed', 'reached'],
      }),
      row({
        code: 'PIRA07',
        title: 'Pratiche',
        weight: '2/5',
        value: { exact: '2301/2500', unit: '%', text: '92,04 %' },
        score: { exact: '1/1', percent: '100.00' },
        band: 'reached',
      }),
      row({
        code: 'SI',
        weight: '3/10',
        value: { bool: false },
        score: { exact: '0/1', percent: '0.00' },
        band: 'missed',
      }),
      row({
        code: 'D',
        weight: '1/5',
        value: { date: '2024-07-16' },
        score: { exact: '1/1', percent: '100.00' },
        band: 'reached',
      }),
      row({ code: 'B', weight: '1/10', range: ['0/1', '1/1'], bands: ['missed', 'reached'] }),
    ],
    diagnostics: [
      {
        code: 'missed/no-cause',
        severity: 'warning',
        file: 'test.piano',
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        data: { code: 'SI', score: '0.00' },
        message: 'a sentence',
      },
    ],
  });
});

test('same inputs, same bytes', () => {
  const bytes = () => JSON.stringify(outcomeDocument(evaluate(subject), outcome.diagnostics, describeNothing, 'en'));
  expect(bytes()).toBe(bytes());
  expect(() => canonicalJson(outcomeDocument(outcome, [], describeNothing, 'en') as Json)).not.toThrow();
});

function row(rest: object): object {
  const node = {
    kind: 'indicator',
    title: '',
    parent: 'OS4',
    weight: null,
    value: null,
    score: null,
    range: null,
    band: null,
    ...rest,
  };
  const isPlan = node.kind === 'plan';
  return { ...node, parent: isPlan ? null : node.parent, status: node.range ? 'missing' : 'ok' };
}
