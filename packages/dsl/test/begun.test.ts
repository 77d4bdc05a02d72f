import { expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { describe as describeFinding } from '../src/describe.ts';

/** The errors of a line that is still being written, in a plan that has an indicator A. */
function saidOf(line: string): readonly string[] {
  const text = `lingua it\npiano P "Piano" periodo 2025 {\nindicatore A "A" peso 100% target >= 3 N.\n${line}\n}\n`;
  return compile({ files: [{ path: 'p', text }] })
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map((finding) => describeFinding(finding, 'it'));
}

test.each([
  ['revisione R1 "Luglio" al', 'Dopo «al» non c’è niente. Si scrive: al 31/12/2024.'],
  ['indicatore B weight', 'Dopo «weight» non c’è niente. Si scrive: peso 40%.'],
  ['misura m = se()', 'se(…) vuole 3 argomenti, qui sono 0.'],
  ['misura m = se(valore(A) > 1 N.)', 'se(…) vuole 3 argomenti, qui è 1.'],
  [
    'misura m = se(valore(A) > 1,2)',
    'se(…) vuole 3 argomenti, qui è 1. Gli argomenti si separano con «;»: la virgola è dei decimali.',
  ],
  ['indicatore B target >= 3 N. { algoritmo }', 'Prima di «}» serve un’espressione.'],
  ['indicatore B target >= 3 N. { misura m unità }', 'Prima di «}» serve un nome, o un testo tra virgolette.'],
])('of %s it is said what comes next', (line, said) => {
  expect(saidOf(line)).toContain(said);
});

test('an interval may say its unit once, at either end', () => {
  const costs = 'misura costi unità €; misura visite unità N.; algoritmo costi / visite';
  for (const interval of ['2 .. 4 €', '2 € .. 4', '2 € .. 4 €'])
    expect(saidOf(`indicatore B target intervallo ${interval} { ${costs} }`)).toEqual([]);
  expect(saidOf(`indicatore B target intervallo 2 .. 4 gg { ${costs} }`)).toHaveLength(1);
});
