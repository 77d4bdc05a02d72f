import { expect, it } from 'vitest';
import { CardHeights } from './card-heights.ts';

const cards = ['a', 'b', 'c', 'd'].map((id) => ({ id }));

it('places cards one under the other, those never drawn like a usual one', () => {
  const heights = new CardHeights();
  expect([heights.keep('b', 60), heights.keep('d', 120), heights.keep('b', 60)]).toEqual([true, true, false]);
  heights.place(cards, 100);
  expect([0, 1, 2, 3, 4, 9].map((card) => heights.topOf(card))).toEqual([0, 100, 160, 260, 380, 380]);
  expect([0, 99, 100, 159, 160, 379, 900].map((top) => heights.cardAt(top))).toEqual([0, 0, 1, 1, 2, 3, 3]);
});

it('keeps heights whatever the order, and none of another width', () => {
  const heights = new CardHeights();
  heights.keep('d', 40);
  heights.place(cards.toReversed(), 100);
  expect(heights.topOf(1)).toBe(40);
  heights.forget();
  heights.place([], 100);
  expect([heights.topOf(0), heights.topOf(1), heights.cardAt(50)]).toEqual([0, 0, 0]);
});
