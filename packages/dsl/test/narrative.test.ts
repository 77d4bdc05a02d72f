import { expect, test } from 'vitest';
import { compile, createCompiler } from '../src/compile.ts';

const PLAN = {
  path: 'plan.piano',
  text: 'lingua it\nobiettivo OS1 "Sviluppo" peso 100% { indicatore A1 "Imprese" peso 100% target >= 3 N. }\nconsuntivi c { A1 4 N. }\n',
};
const read = (text: string) => compile({ files: [PLAN], narrative: [{ path: 'relazione/OS1.md', text }] });

test('headings of level 1 open sections, in any spelling, and codes of the plan', () => {
  const { narrative, diagnostics } = read(
    '# Premessa\n\nUno.\n\nRISORSE UMANE\n=============\n\n## Sotto\n\nDue.\n\n# os1\n\nTre.\n',
  );
  expect(diagnostics).toEqual([]);
  expect(narrative.sections.map(({ slot, parts }) => [slot, parts.map(({ kind }) => kind)])).toEqual([
    ['premise', ['paragraph']],
    ['staff', ['heading', 'paragraph']],
    ['OS1', ['paragraph']],
  ]);
});

test('signs of Markdown inside a figure are of its expression', () => {
  const { narrative, diagnostics } = read(
    '# premessa\n\n*Prima* {{2 * A1 * 3 | decimali 0 | segno}} **dopo {{A1}}**.\n\n| a | b |\n|--|--|\n| {{A1 | senza unità}} | |\n',
  );
  expect(diagnostics).toEqual([]);
  const [paragraph, table] = narrative.sections[0]?.parts ?? [];
  expect(paragraph).toMatchObject({
    content: [
      { kind: 'emphasis', content: [{ text: 'Prima' }] },
      { text: ' ' },
      { kind: 'figure', expression: { kind: 'binary' }, format: { decimals: 0, signed: true } },
      { text: ' ' },
      { kind: 'strong', content: [{ text: 'dopo ' }, { kind: 'figure', expression: { kind: 'measure', id: 'A1' } }] },
      { text: '.' },
    ],
  });
  expect(table).toMatchObject({ kind: 'table', rows: [[[{ kind: 'figure', format: { unit: false } }], []]] });
});

test('places lie in the file: right line and column, also after line ends inside braces', () => {
  const { diagnostics } = read('# premessa\r\n\r\nUno {{A1 +\r\n  A1}} due {{ manca }}.\r\n');
  expect(diagnostics.map(({ code, place }) => [code, place.file, place.start.line, place.start.column])).toEqual([
    ['ref/unknown', 'relazione/OS1.md', 4, 15],
  ]);
});

test('inserts stand alone, claims hold words and a condition', () => {
  const plan = { path: 'plan.piano', text: `${PLAN.text}confronto pareto { A1 ente 4 N. media_nazionale 3 N. }\n` };
  const text =
    '# OS1\n\n{{confronto(pareto)}}\n\n{{afferma("sopra la media"; A1 > confronto(pareto; media_nazionale; A1))}}\n';
  const { narrative, diagnostics } = compile({ files: [plan], narrative: [{ path: 'OS1.md', text }] });
  expect(diagnostics).toEqual([]);
  expect(narrative.sections[0]?.parts).toMatchObject([
    { kind: 'insert', what: 'benchmark', code: 'pareto' },
    { kind: 'paragraph', content: [{ kind: 'claim', text: { text: 'sopra la media' }, condition: { operator: '>' } }] },
  ]);
});

test('text is read as Markdown has it: escapes, entities, line ends, links', () => {
  const { narrative } = read('# premessa\n\nA \\* b &amp; c\nd  \ne [f](https://g.it).\n');
  const [paragraph] = narrative.sections[0]?.parts ?? [];
  const words = paragraph?.kind === 'paragraph' ? paragraph.content : [];
  expect(words.map((inline) => (inline.kind === 'text' ? inline.text : inline.kind)).join('')).toBe(
    'A * b & c d e link.',
  );
});

test('plan and values do not depend on the narrative; its hash is its own, wherever it stands', () => {
  const [one, other] = [read('# premessa\n\nUno.\n'), read('# premessa\n\nDue.\n')];
  expect(one.planHash).toBe(other.planHash);
  expect(one.dataHash).toBe(other.dataHash);
  expect(one.narrativeHash).not.toBe(other.narrativeHash);
  const moved = compile({ files: [PLAN], narrative: [{ path: 'altrove/OS1.md', text: '# premessa\n\nUno.\n' }] });
  expect(moved.narrativeHash).toBe(one.narrativeHash);
});

test('a compiler that remembers says the same as a new one', () => {
  const compiler = createCompiler();
  for (const text of ['# premessa\n\n{{A1}}\n', '# premessa\n\n{{A2}}\n', '# premessa\n\n{{A1}}\n']) {
    const narrative = [{ path: 'relazione/OS1.md', text }];
    expect(compiler({ files: [PLAN], narrative }).narrative).toEqual(compile({ files: [PLAN], narrative }).narrative);
  }
});

test.each([
  '',
  '{{',
  '}}',
  '{{}}',
  '# {{A1}}',
  '|a|\n|-|\n|{{|',
  '# premessa\n\n- {{A1}}\n\n  {{A1}}',
  '\0{{\u202E}}',
  '# premessa\n\n[{{A1}}]({{A1}})',
  '{{«}}»}}',
  `# premessa\n\n${'{{A1}} '.repeat(2000)}`,
])('never throws: %j', (text) => {
  expect(() => read(text)).not.toThrow();
});

test('a text says its own notation in its first comment', () => {
  const english = read('<!-- language en -->\n\n# premise\n\n{{min(A1, 1.5)}}\n');
  expect(english.diagnostics).toEqual([]);
  expect(read('# premise\n\n{{min(A1, 1.5)}}\n').diagnostics.length).toBeGreaterThan(0);
});
