import { icicleDrawing, type IcicleItem, lossesDrawing, trendDrawing } from '@traguardo/chart';
import { ONE, PERCENT, ratio } from '@traguardo/model';
import { expect, it } from 'vitest';
import { markBeside } from './mark-beside.ts';

function item(code: string, children: readonly IcicleItem[] = []): IcicleItem {
  return { code, title: '', size: ONE, score: '', band: null, children };
}

it('moves in a map as one sees it: into the children, beside them, back to the parent', () => {
  const { marks } = icicleDrawing(
    'Mappa',
    item('E', [item('A', [item('A1'), item('A2')]), item('B', [item('B1')])]),
    'it',
  );
  const codes = marks.map(({ of }) => of);
  const go = (code: string, key: string) => codes[markBeside(marks, codes.indexOf(code), key) ?? -1];
  expect(codes).toEqual(['E', 'A', 'A1', 'A2', 'B', 'B1']);
  expect(go('E', 'ArrowRight')).toBe('A');
  expect(go('A', 'ArrowRight')).toBe('A1');
  expect(go('A', 'ArrowDown')).toBe('B');
  expect(go('A2', 'ArrowDown')).toBe('B1');
  expect(go('A2', 'ArrowLeft')).toBe('A');
  expect(go('B', 'ArrowUp')).toBe('A');
  expect(go('A1', 'End')).toBe('B1');
  expect(go('B1', 'Home')).toBe('E');
});

it('goes through lines with any arrow, and stops at the ends', () => {
  const items = ['A', 'B'].map((code) => ({ code, title: code, points: ratio(1, 100) }));
  const { marks } = lossesDrawing('Perdite', items, 'it');
  expect(['ArrowDown', 'ArrowRight'].map((key) => markBeside(marks, 0, key))).toEqual([1, 1]);
  expect(['ArrowUp', 'ArrowLeft'].map((key) => markBeside(marks, 0, key))).toEqual([0, 0]);
  expect(markBeside(marks, marks.length - 1, 'ArrowDown')).toBe(marks.length - 1);
});

it('goes along the years of a trend, and from one line to the other', () => {
  const value = (percent: number) => ({ value: ratio(percent, 100), unit: PERCENT });
  const lines = [
    { title: 'Valore', values: [value(10), value(20)] },
    { title: 'Target', values: [value(90), value(80)] },
  ];
  const { marks } = trendDrawing('Andamento', ['2023', '2024'], lines, 'it');
  expect(markBeside(marks, 0, 'ArrowRight')).toBe(1);
  expect(markBeside(marks, 0, 'ArrowUp')).toBe(2);
});

it('leaves every other key alone', () => {
  expect(markBeside([], 0, 'ArrowDown')).toBeNull();
  expect(markBeside([{ x: 0, y: 0, width: 1, height: 1, told: 'A.', of: null }], 0, 'a')).toBeNull();
});
