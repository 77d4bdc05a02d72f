import { expect, it } from 'vitest';
import { unbroken } from './unbroken.ts';

it('keeps a number with its unit, and leaves every other blank', () => {
  expect(unbroken('da 60,00 % a 8.468.510,15 € (fonte bilancio), in 5 gg per 16 N.')).toBe(
    'da 60,00\u{A0}% a 8.468.510,15\u{A0}€ (fonte bilancio), in 5\u{A0}gg per 16\u{A0}N.',
  );
  expect(unbroken('Peso 20 · OS8 97,60 punti, 2024 2023')).toBe('Peso 20 · OS8 97,60 punti, 2024 2023');
});

it('keeps a number with a unit that is a square or a cube', () => {
  expect(unbroken('1.200 m² e 3 km³')).toBe('1.200\u{A0}m² e 3\u{A0}km³');
});

it('keeps a comparison with its number', () => {
  expect(unbroken('target ≥ 95 % invece di ≤ −9 gg, a > b')).toBe(
    'target ≥\u{A0}95\u{A0}% invece di ≤\u{A0}−9\u{A0}gg, a > b',
  );
});

it('keeps the number of an article, a paragraph or a letter with its abbreviation', () => {
  expect(unbroken('art. 10, c. 1, lett. b) e artt. 7, 14, c. 4; la sintesi. 3 righe')).toBe(
    'art.\u{A0}10, c.\u{A0}1, lett.\u{A0}b) e artt.\u{A0}7, 14, c.\u{A0}4; la sintesi. 3 righe',
  );
});

it('keeps an English day whole, and leaves a year beside a word', () => {
  expect(unbroken('on 31 Dec 2024, Dec 2024')).toBe('on 31\u{A0}Dec\u{A0}2024, Dec 2024');
});
