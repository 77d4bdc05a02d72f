import { expect, test } from 'vitest';
import { documentName, offeredDocument } from '../src/index.ts';
import { sampleReport } from './sample-report.ts';

const KINDS = ['pdf', 'docx', 'annex', 'xlsx', 'journal'] as const;

test('documents are named by what they are and by the year, in the language of the report', () => {
  const names = (language: 'it' | 'en'): readonly string[] =>
    KINDS.map((kind) => offeredDocument(sampleReport(language), kind, '').name);
  expect(names('it')).toEqual([
    'relazione-2024.pdf',
    'relazione-2024.docx',
    'allegato-2024.docx',
    'relazione-2024.xlsx',
    'ciclo.traguardo',
  ]);
  expect(names('en').slice(0, 3)).toEqual(['report-2024.pdf', 'report-2024.docx', 'annex-2024.docx']);
});

test('a period that is no year makes no folder and no empty end', () => {
  const of = (period: string): string => documentName({ ...sampleReport(), period }, 'report', 'html');
  expect([' ', '2024/25', '../..'].map(of)).toEqual(['relazione.html', 'relazione-2024-25.html', 'relazione.html']);
});
