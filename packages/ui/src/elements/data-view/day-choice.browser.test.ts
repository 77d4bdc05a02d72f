import { render } from 'lit';
import { expect, it } from 'vitest';
import { otherDay } from './day-choice.ts';

const period = { from: '2024-01-01', to: '2024-12-31' };
const plan = { period } as Parameters<typeof otherDay>[1];

function shown(at: string | null, choose: (day: string | null) => void = () => undefined): HTMLElement {
  const place = document.createElement('div');
  render(otherDay({ choice: { at, targets: 'revised' }, language: 'it' }, plan, choose), place);
  return place;
}

it('says that what is written is of another day, and leads back to the end of the period', () => {
  const chosen: (string | null)[] = [];
  const place = shown('2024-07-31', (day) => void chosen.push(day));
  expect(place.textContent).toContain('ciò che si scrive è di quel giorno.');
  const button = place.querySelector('button');
  expect(button?.textContent?.trim()).toBe('Torna al 31/12/2024');
  button?.click();
  expect(chosen).toEqual([null]);
});

it('says nothing at the end of the period', () => {
  expect(shown(null).textContent).toBe('');
  expect(shown('2024-12-31').textContent).toBe('');
});
