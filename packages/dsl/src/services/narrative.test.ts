import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { complete } from './complete.ts';
import { hover } from './hover.ts';

const PLAN = `lingua it
obiettivo OS1 "Sviluppo" peso 100% { indicatore A1 "Imprese" peso 100% target >= 3 N. }
confronto pareto { A1 ente 4 N. media_nazionale 3 N. }
`;
const PATH = 'relazione/OS1.md';

/** A narrative with a `¦` where the cursor stands. */
function at(marked: string) {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const program = compile({ files: [{ path: 'p.piano', text: PLAN }], narrative: [{ path: PATH, text }] });
  return { program, offset, text };
}

function offered(marked: string): readonly string[] {
  const { program, offset } = at(marked);
  return complete(program, program.vocabulary, PATH, offset).options.map(({ label }) => label);
}

test.each([
  ['# premessa\n\nSono {{¦}} imprese.\n', ['A1', 'punteggio']],
  ['# premessa\n\nSono {{A1 + ¦\n', ['A1', 'valore']],
  ['# premessa\n\n{{punteggio(¦)}}\n', ['OS1', 'A1']],
  ['# premessa\n\n{{A1 | ¦}}\n', ['decimali 0', 'segno']],
  ['# ¦\n', ['premessa', 'OS1', 'A1']],
])('%j offers what may stand there', (marked, labels) => {
  expect(offered(marked)).toEqual(expect.arrayContaining(labels));
});

test('nothing in ordinary text, and no section that is written', () => {
  expect(offered('# premessa\n\nSono ¦ imprese {{A1}}.\n')).toEqual([]);
  expect(offered('# premessa\n\nTesto.\n\n# ¦\n')).not.toContain('premessa');
});

test('what is offered takes the place of the word being typed', () => {
  const { program, offset, text } = at('# premessa\n\nSono {{punt¦}}.\n');
  const { from, options } = complete(program, program.vocabulary, PATH, offset);
  expect(text.slice(from, offset)).toBe('punt');
  expect(options.every(({ kind }) => kind !== 'clause' && kind !== 'block')).toBe(true);
});

test('a name in a figure says what it is, at its place', () => {
  const { program, offset, text } = at('# premessa\n\nSono {{A¦1}}.\n');
  const found = hover(program, program.vocabulary, PATH, offset);
  expect(found?.markdown).toContain('Imprese');
  expect(text.slice(found?.from, found?.to)).toBe('A1');
  expect(hover(program, program.vocabulary, PATH, 3)).toBeNull();
});
