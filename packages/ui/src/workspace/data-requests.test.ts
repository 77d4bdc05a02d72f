import { expect, it } from 'vitest';
import { readRequests, requestsText, type SentRequest, withAnswer } from './data-requests.ts';

const REQUEST: SentRequest = {
  id: 'r1',
  holder: { code: 'UFF1', title: 'Ufficio metrico' },
  made: '2025-01-02',
  day: '2024-12-31',
  due: '',
  asked: 6,
  answered: null,
};

it('comes back as it was kept, and is answered by its id', () => {
  const answered = withAnswer([REQUEST, { ...REQUEST, id: 'r2' }], 'r2', { day: '2025-01-09', values: 5 });
  expect(readRequests(requestsText(answered))).toEqual(answered);
  expect(answered.map((request) => request.answered?.values ?? null)).toEqual([null, 5]);
});

it.each([
  '',
  '[]',
  '{"version":2,"requests":[]}',
  requestsText([{ ...REQUEST, more: 1 } as SentRequest]),
  requestsText([{ ...REQUEST, asked: 1.5 }]),
  requestsText([{ ...REQUEST, holder: {} as SentRequest['holder'] }]),
])('is nothing where it is no such text: %s', (text) => {
  expect(readRequests(text)).toEqual([]);
});
