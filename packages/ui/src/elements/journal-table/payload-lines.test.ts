import type { Json } from '@traguardo/model';
import { namesOf } from '@traguardo/workflow';
import { expect, it } from 'vitest';
import { payloadLines } from './payload-lines.ts';

const it150 = namesOf(null, 'it');
const HASH = `sha256:${'0'.repeat(64)}`;

it('names a part inside a field as a part, even where a field is called like it', () => {
  const criteria = [{ criterion: 'clarity', evidence: 'Relazione, pagina 3' }];
  const lines = payloadLines({ evidence: HASH, criteria }, it150);
  expect(lines[0]?.label).toBe('Impronta del documento');
  expect(lines[1]?.value).toContain('Prova: Relazione, pagina 3');
});

it('names the sheets, values or documents that one step was taken for', () => {
  const payload = { subjects: ['SG', 'EQ'] };
  expect(payloadLines(payload, namesOf(null, 'en'))).toEqual([{ label: 'Taken for', value: '1. SG\n2. EQ' }]);
  expect(payloadLines(payload, namesOf(null, 'it'))[0]?.label).toBe('Fatto per');
});

it('tells what a report was made from in words, and nothing of what is empty', () => {
  const stamp: Json = {
    at: '2025-12-31',
    dataHash: HASH,
    format: 'traguardo.report/1',
    journal: { content: HASH, events: 12, hash: HASH, short: 'ab12' },
    narrativeHash: HASH,
    plan: 'ENTE 2025',
    planHash: HASH,
    profile: 'SMVP',
    targets: 'revised',
  };
  const documents = [{ hash: HASH, stamp, title: 'Relazione', where: '' }];
  const [first, ...rest] = payloadLines({ changes: [], documents }, it150);
  expect(rest).toEqual([]);
  expect(first?.value).toContain('Risultati al: 31/12/2025\n');
  expect(first?.value).toContain('Target usati: quelli in vigore, con le modifiche dell’anno\n');
  expect(first?.value).toContain('Giornale del ciclo: 12 passi, testa ab12');
  expect(first?.value).not.toMatch(/planHash|narrativeHash|traguardo\.report|short|undefined/);
});

it('tells the figures a program proposes as sentences', () => {
  const figures = [{ codes: ['A1'], count: 1, name: 'missed-with-cause', of: 1 }];
  const proposals = [{ criterion: 'gaps-explained', figures, outcome: null }];
  expect(payloadLines({ proposals }, namesOf(null, 'en'))).toEqual([
    {
      label: 'Proposals computed for the criteria',
      value: '1. Criterion: Gaps shown with their reasons; Figures: 1 of 1 missed targets has a cause (A1).',
    },
  ]);
});
