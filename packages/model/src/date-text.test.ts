import { expect, it } from 'vitest';
import { italian } from './date-text.ts';

it('elides an article before a figure read with a vowel', () => {
  const said = (figure: string | number): string =>
    italian`Il ${figure}, il ${figure}, del ${figure}: dal ${figure} al ${figure}`;
  expect(said('11/12/2024')).toBe('L’11/12/2024, l’11/12/2024, dell’11/12/2024: dall’11/12/2024 all’11/12/2024');
  expect(said('08/12/2024')).toBe('L’08/12/2024, l’08/12/2024, dell’08/12/2024: dall’08/12/2024 all’08/12/2024');
  expect(italian`ne dipende il ${'80 %'}, nel ${'11,5 %'}, sul ${8}.`).toBe('ne dipende l’80 %, nell’11,5 %, sull’8.');
});

it('leaves every other article, figure and word as it is', () => {
  expect(italian`il ${'01/11/2024'} del ${110} al ${'18/08/2024'} nel ${2011} a ${8} vil ${8}`).toBe(
    'il 01/11/2024 del 110 al 18/08/2024 nel 2011 a 8 vil 8',
  );
  expect(italian`${'11'} giorni, entro il`).toBe('11 giorni, entro il');
  expect(italian`senza cifre`).toBe('senza cifre');
});
