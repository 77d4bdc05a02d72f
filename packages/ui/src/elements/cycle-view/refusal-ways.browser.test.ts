import { namesOf, type Refusal } from '@traguardo/workflow';
import { render } from 'lit';
import { afterEach, expect, it } from 'vitest';
import { defaultCycle } from '../../worker/shipped-cycle.ts';
import { refusalWays } from './refusal-ways.ts';

const definition = defaultCycle();

const REFUSAL: Refusal = {
  guard: 'values-final',
  code: 'values/open',
  data: { missing: [], undefined: [], provisional: ['K3', 'K4'], changed: [], uncertified: [] },
  wayOut: [
    { by: 'data', codes: ['K3', 'K4'] },
    { by: 'step', steps: ['expected.CONFIRM'], subjects: ['K3', 'K4'], roles: ['UNITA'] },
  ],
};

afterEach(() => {
  document.body.replaceChildren();
});

const saidBy = (way: Element): readonly (string | null)[] => [...way.children].map(({ textContent }) => textContent);

it('names what a way out is about once, by its links', () => {
  render(refusalWays([REFUSAL], { names: namesOf(definition, 'it'), definition }), document.body);
  expect([...document.querySelectorAll('.ways')].map(saidBy)).toEqual([
    ['Fornire o confermare i valori:', 'K3', 'K4'],
    ['Prima serve: «Conferma il valore» (Responsabile di unità).', 'K3', 'K4'],
  ]);
});
