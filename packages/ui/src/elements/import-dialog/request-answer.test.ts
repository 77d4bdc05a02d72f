import type { SheetTable } from '@traguardo/office';
import { expect, it } from 'vitest';
import { requestAnswer } from './request-answer.ts';

const STAMP = {
  'traguardo/data-request': '1',
  id: 'x',
  body: 'Ente',
  period: '2024',
  plan: 'sha256:1',
  holder: '',
  holderTitle: 'Nessuno',
  day: '2024-12-31',
  due: '',
  language: 'it',
};

function authorOf(holder: string, holderTitle: string): string | undefined {
  const rows = Object.entries({ ...STAMP, holder, holderTitle }).map((texts, at) => ({
    number: at + 1,
    cells: texts.map((text) => ({ kind: 'text', text })),
  }));
  const sheets = [{ name: 'traguardo', rows }] as unknown as readonly SheetTable[];
  return requestAnswer(sheets, { body: 'Ente', period: '2024', hash: 'sha256:1' }, 'it')?.defaults.author;
}

it('writes the unit as author of its answers, and nobody where the plan names nobody', () => {
  expect(authorOf('U1', 'Ufficio bandi')).toBe('Ufficio bandi');
  expect(authorOf('', 'Nessuno')).toBe('');
});
