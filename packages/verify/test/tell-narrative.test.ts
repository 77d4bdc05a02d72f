import { compile } from '@traguardo/dsl';
import { evaluate } from '@traguardo/engine';
import { type Language, outlineWords, type ToldPart } from '@traguardo/model';
import { expect, test } from 'vitest';
import { tellNarrative } from '../src/index.ts';

const PLAN = `lingua it
piano ENTE "Camera" periodo 2024 {
  obiettivo OS1 "Sviluppo" peso 100% {
    indicatore A1 "Imprese assistite" peso 30% target >= 20 N.
    indicatore A2 "Pratiche evase" peso 30% target >= 86,04% { misura evase unità N.; misura tutte unità N.; algoritmo evase / tutte }
    indicatore A3 "Ritardo" peso 40% target <= 0 gg
  }
  confronto pareto "Altri enti" { A2 ente 92,04% media_nazionale 86,04% }
}
`;
const VALUES = 'consuntivi anno al 31/12/2024 { A1 1.234 N.; A2.evase 9.204 N.; A2.tutte 10.000 N. }\n';

/** What a text says, its parts as lines. */
function told(text: string, language: Language = 'it', values = VALUES): string {
  const program = compile({ files: [{ path: 'p.piano', text: PLAN + values }], narrative: [{ path: 'OS1.md', text }] });
  expect(program.diagnostics.filter(({ place }) => place.file === 'OS1.md')).toEqual([]);
  const sections = tellNarrative(program, evaluate(program.plan), language);
  return sections.flatMap(({ parts }) => parts.map(wordsOf)).join('\n');
}

function wordsOf(part: ToldPart): string {
  switch (part.kind) {
    case 'heading':
      return part.text;
    case 'paragraph':
      return outlineWords(part.text);
    case 'list':
      return part.items.map((item) => `- ${outlineWords(item)}`).join('\n');
    case 'table':
      return [
        part.columns.join('|'),
        ...part.rows.map((row) =>
          row.cells.map((cell) => (cell.kind === 'text' ? outlineWords(cell.text) : '')).join('|'),
        ),
      ].join('\n');
    default:
      return `[${part.kind === 'insert' ? `${part.what} ${part.code}` : part.kind}]`;
  }
}

test.each([
  ['{{A1}} imprese', '1.234 imprese'],
  ['{{A2}}', '92,04 %'],
  ['{{A2 | decimali 0}}', '92 %'],
  ['{{A2 | senza unità}}', '92,04'],
  ['{{A2.evase / A2.tutte | percentuale | decimali 1}}', '92,0 %'],
  ['{{A2.evase / 1000 | decimali 1}} mila', '9,2 mila'],
  ['{{punteggio(OS1)}}', 'n.d.'],
  ['{{A3}}', 'n.d.'],
  ['Sono {{A3}}. Poi {{A3}}', 'Sono n.d. Poi n.d.'],
  ['{{afferma("in anticipo"; A3 < 0 gg)}}', 'in anticipo (da verificare)'],
  ['{{A1 | titolo}} e {{OS1 | titolo}}', 'Imprese assistite e Sviluppo'],
  ['{{se(A2 > confronto(pareto; media_nazionale; A2); "sopra"; "sotto")}} la media', 'sopra la media'],
  ['{{afferma("oltre cinque punti"; A2 - 86,04% > 5 pp)}}', 'oltre cinque punti'],
  ['{{100% - A2}} fuori tempo', '7,96 % fuori tempo'],
])('%s is printed as %s', (written, printed) => {
  expect(told(`# OS1\n\n${written}\n`)).toBe(printed);
});

test.each([
  ['{{A2 - confronto(pareto; media_nazionale; A2)}}', '6,00 pp'],
  ['{{A2 - confronto(pareto; media_nazionale; A2) | segno}}', '+6,00 pp'],
  ['{{assoluto(confronto(pareto; media_nazionale; A2) - A2) | decimali 1}}', '6,0 pp'],
])('the difference of two percentages is in points: %s', (written, printed) => {
  expect(told(`# OS1\n\n${written}\n`)).toBe(printed);
});

test('below an indicator its measures have short names, and a comparison is of it', () => {
  expect(told('# A2\n\n{{evase}} su {{tutte}}, in media {{confronto(pareto; media_nazionale)}}.\n')).toBe(
    '9.204 su 10.000, in media 86,04 %.',
  );
});

test('the same text in another language has its numbers in that notation', () => {
  expect(told('# OS1\n\n{{A1}}, {{A2}}\n', 'en')).toBe('1,234, 92.04%');
});

test('lists, tables, headings and inserts keep their order', () => {
  const text =
    '# OS1\n\n## Come è andata\n\n- {{A1}}\n- *due*\n\n| a | {{A1 | titolo}} |\n|--|--|\n| x | {{A1}} |\n\n{{confronto(pareto)}}\n';
  expect(told(text)).toBe('Come è andata\n- 1.234\n- due\na|Imprese assistite\nx|1.234\n[benchmark pareto]');
});

test('a figure bears the code of the one node it speaks of', () => {
  const text =
    '# OS1\n\n{{A1}}{{A2.evase}}{{A1 + A2.evase}}{{punteggio(OS1)}}{{A2 - confronto(pareto; media_nazionale; A2)}}\n';
  const program = compile({ files: [{ path: 'p.piano', text: PLAN + VALUES }], narrative: [{ path: 'OS1.md', text }] });
  const [section] = tellNarrative(program, evaluate(program.plan), 'it');
  const [paragraph] = section?.parts ?? [];
  const inlines = paragraph?.kind === 'paragraph' && typeof paragraph.text !== 'string' ? paragraph.text : [];
  expect(inlines.map((inline) => (inline.kind === 'figure' ? inline.of : inline))).toEqual([
    'A1',
    'A2',
    null,
    'OS1',
    'A2',
  ]);
});

test('another value in the data changes what is printed', () => {
  expect(told('# OS1\n\n{{A1}}\n', 'it', VALUES.replace('1.234', '1.235'))).toBe('1.235');
});

test('in English words: sections, functions, formats, claims', () => {
  const plan = `plan BODY "Chamber" period 2024 {
  objective O1 "Services" weight 100% { indicator A1 "Filings in time" weight 100% target >= 86.04% }
  benchmark others { A1 own 92.04% mean 86.04% }
}
actuals year at 31/12/2024 { A1 92.04% }
`;
  const text = `# staff

Nobody knows yet.

# O1

Filings in time are {{A1}} (about {{A1 | decimals 0}}), {{A1 - benchmark(others, mean, A1) | decimals 1 | sign}} against the mean:
{{claim("well above", A1 - benchmark(others, mean, A1) > 5 pp)}}. {{A1 | title}}: {{score(A1) | decimals 0 | without unit}} of 100.
`;
  const program = compile({ files: [{ path: 'p.piano', text: plan }], narrative: [{ path: 'OS1.md', text }] });
  expect(program.diagnostics.filter(({ place }) => place.file === 'OS1.md')).toEqual([]);
  const sections = tellNarrative(program, evaluate(program.plan), 'en');
  expect(sections.map(({ slot, parts }) => [slot, ...parts.map(wordsOf)])).toEqual([
    ['staff', 'Nobody knows yet.'],
    [
      'O1',
      'Filings in time are 92.04% (about 92%), +6.0 pp against the mean: well above. Filings in time: 100 of 100.',
    ],
  ]);
});

test('a cell is printed as its column is, sums and differences of cells too', () => {
  const plan = `lingua it
piano P periodo 2024 { tabella CONTO "Conto" file "conto.csv" { colonna a "A" unità € decimali 0; colonna b "B" unità % decimali 1 } }
`;
  const data = [{ path: 'conto.csv', text: 'codice;voce;a;b\nuno;Uno;1.234,56;90,23\ndue;Due;0,50;88,3\n' }];
  const text =
    '# premessa\n\n{{cella(CONTO; uno; a)}}, {{cella(CONTO; uno; a) - cella(CONTO; due; a)}}, {{cella(CONTO; uno; b) - cella(CONTO; due; b)}}, {{CONTO | titolo}}\n';
  const program = compile({ files: [{ path: 'p.piano', text: plan }], data, narrative: [{ path: 'OS1.md', text }] });
  const [section] = tellNarrative(program, evaluate(program.plan), 'it');
  expect(section?.parts.map(wordsOf)).toEqual(['1.235 €, 1.234 €, 1,9 pp, Conto']);
});

test.each([
  ['*Imprese per anno*\n\n', 'Imprese per anno'],
  ['Imprese per anno:\n\n', 'a, b'],
])('a table after %j is called %s', (before, caption) => {
  const text = `# OS1\n\n${before}| a | b |\n|--|--|\n| x | {{A1}} |\n`;
  const program = compile({ files: [{ path: 'p.piano', text: PLAN + VALUES }], narrative: [{ path: 'OS1.md', text }] });
  const [section] = tellNarrative(program, evaluate(program.plan), 'it');
  expect(section?.parts.at(-1)).toMatchObject({ kind: 'table', caption });
  expect(section?.parts).toHaveLength(caption === 'a, b' ? 2 : 1);
});
