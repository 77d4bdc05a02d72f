import { expect, it } from 'vitest';
import { believedRows, draftOf, slidText, sliderPosition } from './draft-row.ts';

const slider = { least: 0, greatest: 6.2, step: 0.1, value: 3.1, notation: 'it' } as const;

it('a slider types in the notation of the plan, and stands where the number typed is', () => {
  expect(slidText(slider, 4.19)).toBe('4,2');
  expect(slidText({ ...slider, step: 1, notation: 'en' }, 55_178)).toBe('55,178');
  expect(sliderPosition(slider, '4,2')).toBe(4.2);
  expect(sliderPosition(slider, '55.178')).toBe(55_178);
  expect(sliderPosition({ ...slider, notation: 'en' }, '55,178.5')).toBe(55_178.5);
  expect(sliderPosition(slider, 'boh')).toBe(3.1);
  expect(sliderPosition(slider, '')).toBe(3.1);
});

it('what lies between begins with the ends of the slider, the likely with the value of today', () => {
  const { least, likely, greatest } = draftOf(1, {
    id: 'X',
    title: 'X',
    now: '3,1 gg',
    raw: '3,1',
    unit: 'gg',
    slider,
  });
  expect([least, likely, greatest]).toEqual(['0,0', '3,1', '6,2']);
});

it('only rows with a value chosen are asked about', () => {
  const supplied = { id: 'X', title: 'X', now: '3 N.', raw: '3', unit: 'N.', slider: null };
  const row = draftOf(1, supplied);
  expect(believedRows([draftOf(0, null), row, { ...row, kind: 'between', greatest: '5' }])).toEqual([
    { code: 'X', kind: 'exactly', value: '3' },
    { code: 'X', kind: 'between', least: '3', likely: '3', greatest: '5' },
  ]);
});
