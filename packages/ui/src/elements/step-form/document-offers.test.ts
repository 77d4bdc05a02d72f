import type { ReportStamp } from '@traguardo/model';
import { payloadProblems } from '@traguardo/workflow';
import { expect, test } from 'vitest';
import { documentOffers, offerOf, stamped, withOffer } from './document-offers.ts';

const HASH = `sha256:${'1'.repeat(64)}`;
const OTHER = `sha256:${'2'.repeat(64)}`;
const STAMP: ReportStamp = {
  format: 'traguardo.report/1',
  plan: 'ENTE',
  planHash: OTHER,
  dataHash: OTHER,
  narrativeHash: OTHER,
  profile: 'SMVP',
  at: '2024-12-31',
  targets: 'revised',
  journal: { events: 30, hash: OTHER, short: '30-ABCD', content: OTHER },
};
const KEPT = [{ name: 'relazione-2024.docx', hash: HASH, at: '2025-06-10T09:00:00.000Z', stamp: STAMP }];
const [OFFER] = documentOffers(KEPT, [], 'it');
const TYPED = { title: 'Relazione in carta', hash: OTHER, where: 'Archivio' };

test('a report downloaded here is a document of the step, with its hash and stamp', () => {
  const { items, at } = withOffer([{ title: '', hash: '', where: 'https://esempio.it' }], OFFER!);
  expect(at).toBe(0);
  expect(items).toEqual([{ title: 'relazione-2024.docx', hash: HASH, where: 'https://esempio.it', stamp: STAMP }]);
  expect(payloadProblems({ required: ['documents'], optional: [] }, { documents: items })).toEqual([]);
  expect(OFFER?.label).toMatch(/^relazione-2024\.docx, scaricata il 10 giu 2025, \d\d:\d\d$/);
});

test('a report that is behind says so', () => {
  expect(documentOffers(KEPT, ['relazione-2024.docx'], 'it')[0]?.label).toMatch(/: è indietro, va rifatta$/);
});

test('it comes after the documents that have their hash', () => {
  expect(withOffer([TYPED], OFFER!)).toMatchObject({ at: 1, items: [TYPED, { hash: HASH }] });
});

test('a report made anew takes the place of the one before it of the same name, and keeps where it is', () => {
  const before = { title: 'relazione-2024.docx', hash: OTHER, where: 'https://esempio.it' };
  const { items, at } = withOffer([TYPED, before], OFFER!);
  expect(at).toBe(1);
  expect(items).toEqual([TYPED, { ...before, hash: HASH, stamp: STAMP }]);
});

test('a stamp goes with its file: another hash has none, and the hash of a file downloaded here brings it', () => {
  const items = withOffer([], OFFER!).items.map((item) => ({ ...(item as object), hash: OTHER }));
  expect(stamped(items, [OFFER!])).toEqual([{ title: 'relazione-2024.docx', hash: OTHER, where: '' }]);
  expect(stamped([{ ...TYPED, hash: ` ${HASH} ` }], [OFFER!])).toMatchObject([{ title: TYPED.title, stamp: STAMP }]);
  expect(stamped([TYPED], [OFFER!])).toEqual([TYPED]);
  expect(offerOf(TYPED, [OFFER!])).toBeNull();
});
