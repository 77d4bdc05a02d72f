import { expect, it } from 'vitest';
import { cyclePath, type EventRecord } from '../src/index.ts';
import { CYCLE } from './default-cycle.ts';

const event = (seq: number, type: string, input: EventRecord['payload']['input'] = {}): EventRecord =>
  ({ seq, type, at: '2024-01-30T09:00:00.000Z', payload: { input, facts: { conditions: {} } } }) as EventRecord;

it('names the steps of a document, which became due with a step of another region', () => {
  const documents = [{ title: 'PIAO', hash: `sha256:${'0'.repeat(64)}`, where: 'https://ente.example' }];
  const path = cyclePath(
    [
      event(1, 'CLOSE_DRAFT'),
      event(2, 'PUBLISH_DOCUMENT', { subject: 'piao', documents }),
      event(3, 'REPLACE_DOCUMENT', { subject: 'piao', documents, reasons: 'indirizzo cambiato' }),
    ],
    () => CYCLE,
  );
  expect(path.map(({ step, region, subject, from, to }) => [step?.id, region, subject, from, to])).toEqual([
    ['drafting.CLOSE_DRAFT', 'main', null, 'drafting', 'checking'],
    ['due.PUBLISH_DOCUMENT', 'publication', 'piao', 'due', 'public'],
    ['public.REPLACE_DOCUMENT', 'publication', 'piao', 'public', 'public'],
  ]);
});
