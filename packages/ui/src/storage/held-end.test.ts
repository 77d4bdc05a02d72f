import type { EventRecord } from '@traguardo/workflow';
import { expect, test } from 'vitest';
import { heldEnd } from './held-end.ts';

const event = (seq: number): EventRecord => ({ seq, hash: `sha256:${seq}` }) as EventRecord;
const end = (seq: number) => ({ seq, hash: `sha256:${seq}` });
const events = [event(1), event(2)];

test('a journal that goes on from what was last seen is held against its own end', () => {
  expect(heldEnd(null, 'sha256:0', events)).toEqual(end(2));
  expect(heldEnd(end(0), 'sha256:0', events)).toEqual(end(2));
  expect(heldEnd(end(1), 'sha256:0', events)).toEqual(end(2));
  expect(heldEnd(end(2), 'sha256:0', events)).toEqual(end(2));
});

test('one that is shorter than what was last seen, or another, is held against that', () => {
  expect(heldEnd(end(3), 'sha256:0', events)).toEqual(end(3));
  expect(heldEnd({ seq: 2, hash: 'sha256:other' }, 'sha256:0', events)).toEqual({ seq: 2, hash: 'sha256:other' });
  expect(heldEnd(end(1), 'sha256:0', [])).toEqual(end(1));
  expect(heldEnd(null, 'sha256:0', [])).toEqual(end(0));
});
