import { applyEdits } from '@traguardo/model';
import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { complete } from './completion/complete.ts';
import { definition } from './definition.ts';
import { hover } from './hover/hover.ts';
import { rename } from './rename.ts';

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
  expect(options.length).toBeGreaterThan(0);
  expect(options.filter(({ kind }) => kind === 'clause' || kind === 'block')).toEqual([]);
});

test('a name in a figure says what it is, at its place', () => {
  const { program, offset, text } = at('# premessa\n\nSono {{A¦1}}.\n');
  const found = hover(program, program.vocabulary, PATH, offset);
  expect(found?.markdown).toContain('Imprese');
  expect(text.slice(found?.from, found?.to)).toBe('A1');
  expect(hover(program, program.vocabulary, PATH, 3)).toBeNull();
});

test('a new name of something is its name in the words of the report too', () => {
  const plan = `lingua it
obiettivo OS1 "Sviluppo" peso 100% {
  indicatore A1 "Imprese" peso 100% target >= 3 N. { misura fatte unità N.; algoritmo fatte }
}
tabella CONTO "Conto" { colonna a "A" }
`;
  const text =
    '# premessa\n\n{{A1}}, {{A1.fatte + 1}}, {{punteggio(OS1)}}.\n\n{{tabella(CONTO)}}\n\n# A1\n\n{{fatte}}\n';
  const program = compile({ files: [{ path: 'p.piano', text: plan }], narrative: [{ path: PATH, text }] });
  const renamed = (code: string, name: string): string => {
    const found = rename(program, program.vocabulary, 'p.piano', plan.indexOf(code) + 1, name);
    expect(found.kind).toBe('edits');
    return applyEdits(PATH, text, found.kind === 'edits' ? found.edits : []);
  };
  expect(renamed('A1', 'B2')).toBe(text.replaceAll('A1', 'B2'));
  expect(renamed('OS1', 'OS2')).toBe(text.replaceAll('OS1', 'OS2'));
  expect(renamed('CONTO', 'CONTI')).toBe(text.replaceAll('CONTO', 'CONTI'));
  expect(renamed('fatte', 'svolte')).toBe(text.replaceAll('fatte', 'svolte'));
  expect(definition(program, program.vocabulary, PATH, text.indexOf('OS1') + 1)?.start.line).toBe(2);
});
