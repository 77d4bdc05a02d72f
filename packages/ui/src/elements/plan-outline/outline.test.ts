import { compile } from '@traguardo/dsl';
import { expect, it } from 'vitest';
import { NO_SPOTS } from '../../workspace/spots.ts';
import { outlineOf } from './outline.ts';

it('lists roles and what the plan defines, in the order of the text', () => {
  const text =
    'lingua it\npiano P "Piano" periodo 2025 { }\nruolo capo "Dirigente"\nfunzione quota prende a, b rende a / b\n' +
    'punteggio mezzo prende v, t, s rende 50%\ncontrollo C { deve 1 N. > 0 N.; testo "…" }\n';
  const { plan } = compile({ files: [{ path: 'p', text }] });
  expect(outlineOf(plan, NO_SPOTS, 'p').map(({ kind, code }) => `${kind} ${code}`)).toEqual([
    'plan P',
    'role capo',
    'function quota',
    'scoring mezzo',
    'check C',
  ]);
});
