import { expect, it } from 'vitest';
import { draftAt, emptyDraft, filledFromFirst, fitting, followed, keptDraft, payloadOf, withValue } from './draft.ts';

const TEXT = { kind: 'text', max: 200, blank: false } as const;
const ITEM = { kind: 'record', fields: { code: TEXT, on: { kind: 'day' } }, optional: [] } as const;
const SHAPE = {
  kind: 'record',
  fields: { reasons: TEXT, items: { kind: 'list', of: ITEM, min: 1 }, score: { kind: 'yes-no' }, note: TEXT },
  optional: ['note'],
} as const;

it('starts with the least that the shape asks for', () => {
  expect(emptyDraft(SHAPE)).toEqual({ reasons: '', items: [{ code: '', on: '' }], score: false, note: '' });
});

it('leaves a number to who types it: the least allowed would look like an answer', () => {
  expect(emptyDraft({ kind: 'integer', min: 2009, max: 9000 })).toBeNull();
});

it('changes one value and shares the rest', () => {
  const before = emptyDraft(SHAPE);
  const after = withValue(before, 'items.0.code', 'PIRA05');
  expect(draftAt(after, 'items.0.code')).toBe('PIRA05');
  expect(draftAt(before, 'items.0.code')).toBe('');
  expect(draftAt(after, 'nobody.0')).toBeUndefined();
});

it('sends trimmed texts and leaves out optional fields without content', () => {
  const draft = withValue(withValue(emptyDraft(SHAPE), 'reasons', ' per legge '), 'note', '  ');
  expect(payloadOf(draft, ['note'])).toEqual({ reasons: 'per legge', items: [{ code: '', on: '' }], score: false });
});

it('repeats the first item where the others say nothing', () => {
  const items = [
    { code: 'A', reason: 'a fine anno' },
    { code: 'B', reason: '' },
    { code: 'C', reason: 'altro' },
  ];
  expect(filledFromFirst(items)).toEqual([items[0], { code: 'B', reason: 'a fine anno' }, items[2]]);
});

it('follows what it was prefilled from where nobody has written', () => {
  const was = { number: '', date: '2026-08-28', organ: '' };
  const next = { number: '', date: '2026-09-01', organ: '' };
  expect(followed({ ...was, number: '90/2026' }, was, next)).toEqual({
    number: '90/2026',
    date: '2026-09-01',
    organ: '',
  });
  expect(followed({ ...was, date: '2026-08-30' }, was, next)).toMatchObject({ date: '2026-08-30' });
  expect(followed([{ code: 'A', reason: '' }], [{ code: 'A', reason: '' }], [])).toEqual([]);
  expect(followed([{ code: 'A', reason: 'x' }], [{ code: 'A', reason: '' }], [])).toEqual([{ code: 'A', reason: 'x' }]);
  expect([followed('', 'a', 'b'), followed(undefined, undefined, 'b')]).toEqual(['b', 'b']);
});

it('takes up of what was kept only what the form can show', () => {
  const kept = { reasons: 'A metà', items: [{ code: 'A1', on: null }], score: 'sì', gone: 'x', note: ['x'] };
  expect(fitting(SHAPE, kept)).toEqual({ reasons: 'A metà', items: [{ code: 'A1', on: null }] });
  expect(fitting(SHAPE, { items: [{ code: 'A1', other: '' }] })).toEqual({});
  expect(fitting(SHAPE, 'text')).toEqual({});
  expect([keptDraft(''), keptDraft('{"note":"x"}')]).toEqual([null, { note: 'x' }]);
});
