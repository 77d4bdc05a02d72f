import { describe, expect, test } from 'vitest';
import {
  checkedFindings,
  checkedOutline,
  checkedRatio,
  checkedValue,
  MISSING,
  ONE,
  PERCENT,
  quantity,
  ratio,
} from '../src/index.ts';

const place = { file: 'a.piano', start: { offset: 0, line: 1, column: 1 }, end: { offset: 1, line: 1, column: 2 } };

test('what is right comes back', () => {
  expect(checkedRatio({ num: 2n, den: -4n })).toEqual(ratio(-1, 2));
  const cause = { kind: 'division-by-zero', subject: 'x' };
  for (const value of [
    MISSING,
    { kind: 'quantity', quantity: quantity(ONE, PERCENT) },
    { kind: 'boolean', value: false },
    { kind: 'date', date: '2024-02-29' },
    { kind: 'phases', done: ['F1'] },
    { kind: 'undefined', cause },
  ])
    expect(checkedValue(value)).toBe(value);
  const findings = [{ place, data: {} }];
  expect(checkedFindings(findings)).toBe(findings);
  const table = { kind: 'table', caption: '', columns: [''], rows: [{ total: false, cells: [{ kind: 'missing' }] }] };
  const outline = [{ kind: 'paragraph', text: 'x' }, table];
  expect(checkedOutline(outline)).toBe(outline);
});

describe('what is wrong is said as it was given', () => {
  test.each<[() => unknown, string]>([
    [() => checkedRatio(3), 'gave 3 instead of a Ratio'],
    [() => checkedRatio(undefined), 'gave undefined instead of a Ratio'],
    [() => checkedRatio({ num: 1n, den: 0n }), 'gave {"num":"1n","den":"0n"} instead of a Ratio'],
    [() => checkedValue(0.5), 'gave 0.5 instead of a Value'],
    [() => checkedValue({ kind: 'quantity', quantity: 3 }), 'gave {"kind":"quantity","quantity":3} instead of a Value'],
    [() => checkedFindings(null), 'gave null instead of findings with place and data'],
    [() => checkedFindings([{ data: {} }]), 'gave [{"data":{}}] instead of findings with place and data'],
    [() => checkedOutline('x'), 'gave "x" instead of an Outline'],
  ])('%#', (run, message) => {
    expect(run).toThrow(new TypeError(message));
  });
});

test('nothing that a reader would stumble over passes', () => {
  const values = [
    null,
    { kind: 'quantity', quantity: { value: 3, unit: PERCENT } },
    { kind: 'quantity', quantity: { value: ONE } },
    { kind: 'boolean', value: 'yes' },
    { kind: 'date', date: '2024-02-30' },
    { kind: 'phases' },
    { kind: 'undefined' },
    { kind: 'text', text: 'x' },
  ];
  for (const value of values) expect(() => checkedValue(value)).toThrow(TypeError);
  for (const finding of [3, { place }, { place: {}, data: {} }])
    expect(() => checkedFindings([finding])).toThrow(TypeError);
  for (const part of [{ kind: 'para' }, { kind: 'table' }, { kind: 'table', rows: [{ cells: [3] }] }])
    expect(() => checkedOutline([part])).toThrow(TypeError);
});
