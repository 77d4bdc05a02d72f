import { PERCENT, quantity, ratio, type Report } from '@traguardo/model';
import { expect, it } from 'vitest';
import { sentReport } from '../worker/report/send-report.ts';
import { knownKeys, receivedReport, type ShownReport } from './shown-report.ts';

const report = (paragraph: string): Report => ({
  language: 'it',
  title: 'Relazione sulla performance 2024',
  body: 'Camera di prova',
  period: '2024',
  parts: [
    { kind: 'heading', level: 1, text: 'Premessa', code: 'premise' },
    { kind: 'paragraph', text: paragraph },
    { kind: 'paragraph', text: paragraph },
  ],
  annex: [
    {
      kind: 'table',
      caption: 'Cifre',
      columns: ['Voce', 'Valore'],
      rows: [
        {
          total: false,
          cells: [
            { kind: 'text', text: 'Uno' },
            { kind: 'quantity', quantity: quantity(ratio(1, 3), PERCENT), decimals: 2 },
          ],
        },
      ],
    },
  ],
  stamp: {
    format: 'traguardo.report/1',
    plan: 'ENTE',
    planHash: 'sha256:1',
    dataHash: 'sha256:2',
    narrativeHash: 'sha256:3',
    profile: 'SMVP',
    at: '2024-12-31',
    targets: 'revised',
    journal: null,
  },
});

/** The report itself, without what the page knows it by. */
function wholeReport({ revision: _revision, ...shown }: ShownReport): Report {
  return { ...shown, parts: shown.parts.map(({ part }) => part), annex: shown.annex.map(({ part }) => part) };
}

it('sends what is new alone, and what was there stays the same object', () => {
  const first = receivedReport(sentReport(report('Si legge.'), [], 1), null);
  expect(wholeReport(first)).toEqual(report('Si legge.'));
  expect(new Set(knownKeys(first)).size).toBe(4);

  const sent = sentReport(report('Si rilegge.'), knownKeys(first), 2);
  expect([...sent.parts, ...sent.annex].map(({ part }) => part?.kind ?? 'known')).toEqual([
    'known',
    'paragraph',
    'paragraph',
    'known',
  ]);
  const next = receivedReport(sent, first);
  expect(wholeReport(next)).toEqual(report('Si rilegge.'));
  expect(next.annex[0]).toBe(first.annex[0]);
  expect(next.revision).toBe(2);
});
