import { expect, it } from 'vitest';
import { stretchOf } from './text-stretch.ts';

it('is one where text is spaced as its font says, or closer', () => {
  expect(stretchOf({ fontSize: '14px', letterSpacing: 'normal', wordSpacing: '0px' })).toBe(1);
  expect(stretchOf({ fontSize: '14px', letterSpacing: '-1px', wordSpacing: '0px' })).toBe(1);
});

it('grows with the spacing of WCAG 1.4.12', () => {
  expect(stretchOf({ fontSize: '10px', letterSpacing: '1.2px', wordSpacing: '1.6px' })).toBeCloseTo(1.29, 2);
});
