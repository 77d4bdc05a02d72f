import { compile } from '@traguardo/dsl';
import { evaluate } from '@traguardo/engine';
import type { Diagnostic } from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { narrativeFindings, tellNarrative } from '../src/index.ts';
import { describeNarrative } from '../src/narrative/describe-narrative.ts';

const PLAN = `lingua it
piano ENTE "Camera" periodo 2024 {
  obiettivo OS1 "Sviluppo" peso 100% {
    indicatore A1 "Imprese assistite" peso 30% target >= 20 N.
    indicatore A2 "Pratiche evase" peso 30% target >= 86,04% { misura evase unità N.; misura tutte unità N.; algoritmo evase / tutte }
    indicatore A3 "Ritardo" peso 40% target <= 0 gg
  }
  misura calo unità N.
  confronto pareto "Altri enti" { A2 ente 92,04% media_nazionale 86,04% }
}
consuntivi anno al 31/12/2024 { A1 1.234 N.; A2.evase 9.204 N.; A2.tutte 10.000 N.; calo -4.321 N. }
`;

function found(text: string, slot = 'OS1'): readonly Diagnostic[] {
  const narrative = [{ path: 'OS1.md', text: `# ${slot}\n\n${text}\n` }];
  const program = compile({ files: [{ path: 'p.piano', text: PLAN }], narrative });
  expect(program.diagnostics.filter(({ place }) => place.file === 'OS1.md')).toEqual([]);
  return narrativeFindings(program, evaluate(program.plan));
}

const codes = (text: string): readonly string[] => found(text).map(({ code, severity }) => `${severity} ${code}`);

describe('claims', () => {
  test('one that holds is not told', () =>
    expect(codes('{{afferma("oltre 5 punti"; A2 - 86,04% > 5 pp)}}')).toEqual([]));

  test('one that does not is told with both sides', () => {
    const [finding] = found('{{afferma("oltre 6 punti"; A2 - 86,04% > 6 pp)}}');
    expect(describeNarrative(finding as Diagnostic, 'it')).toBe(
      '«oltre 6 punti» non regge: 6,00 pp non è maggiore di 6,00 pp. Correggere le parole o la condizione.',
    );
    expect(describeNarrative(finding as Diagnostic, 'en')).toBe(
      '“oltre 6 punti” does not hold: 6.00 pp is not more than 6.00 pp. Correct the words or the condition.',
    );
  });

  test('of several comparisons the one that fails is told', () => {
    expect(found('{{afferma("bene"; A2 > 90% e A1 > 2.000 N.)}}')).toMatchObject([
      { severity: 'warning', data: { left: '1234', right: '2000', operator: '>' } },
    ]);
  });

  test('while a value is missing nobody can say', () => {
    expect(codes('{{afferma("in anticipo"; A3 < 0 gg)}}')).toEqual(['information narrative/claim']);
  });

  test('what has no meaning is told, for figures too', () => {
    expect(codes('{{afferma("mai"; A2 > 3 gg)}} e {{A2 + A3 + 1 gg}} e {{A1 / 0}}')).toEqual([
      'warning narrative/undefined',
      'warning narrative/undefined',
    ]);
  });
});

test('a figure with an error is told once', () => {
  const narrative = [{ path: 'OS1.md', text: '# OS1\n\n{{target(OS1)}} {{punteggio(NESSUNO)}}\n' }];
  const program = compile({ files: [{ path: 'p.piano', text: PLAN }], narrative });
  const errors = program.diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code }) => code)).toEqual(['ref/no-value', 'ref/unknown']);
  expect(narrativeFindings(program, evaluate(program.plan))).toEqual([]);
});

describe('figures typed by hand', () => {
  test.each([
    ['Il target era 86,04 %.', 'equal', ['{{confronto(pareto; media_nazionale; A2)}}', '{{target(A2)}}']],
    ['Sono il 92,04%.', 'equal', ['{{A2}}']],
    ['Sono il 92 % circa.', 'equal', ['{{A2}}']],
    ['Sono il 92,40 %.', 'swapped', ['{{A2}}']],
    ['Sono il 92,30 %.', 'near', ['{{A2}}']],
    ['Sono 1.243 imprese.', 'swapped', ['{{A1}}']],
    ['Sono 1.230 imprese.', 'near', ['{{A1}}']],
    ['Sono 9204 pratiche.', 'equal', ['{{A2.evase}}']],
    ['Un calo di 4.321.', 'equal', ['{{assoluto(calo)}}']],
    [
      'La media nazionale è 86,04 per cento.',
      'equal',
      ['{{confronto(pareto; media_nazionale; A2)}}', '{{target(A2)}}'],
    ],
  ])('%s', (text, likeness, expressions) => {
    expect(found(text)).toMatchObject([{ code: 'narrative/typed-figure', data: { likeness, expressions } }]);
  });

  test.each([
    'Nel 2024, come nel triennio 2024-2026 e il 31/12/2024.',
    'Il D.Lgs. 150/2009, art. 10, delibera n. 1234 del 30.04.2025.',
    'Il 20 settembre 2024 e la 92ª volta.',
    'In 9 casi su 3, con A1.234 e OS92.',
    'Altri 57 enti e 12,5 %.',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('the place is that of the number, unit included, also on a later line', () => {
    const [finding] = found('Prima riga\ne *poi il 92,04 % qui*.');
    expect(finding?.place.start).toMatchObject({ line: 4, column: 11 });
    expect(finding?.place.end).toMatchObject({ line: 4, column: 18 });
  });

  test.each([
    ['Sono il 92,04%.', 'Sono il 92,04 %.'],
    ['Sono il 92%.', 'Sono il 92 %.'],
    ['Sono 1.234 imprese.', 'Sono 1.234 imprese.'],
    ['Quota 92,04 su cento.', 'Quota 92,04 su cento.'],
  ])('the fix of %s prints the same', (text, printed) => {
    const [finding] = found(text);
    const edit = finding?.fixes[0]?.edits[0];
    const whole = `# OS1\n\n${text}\n`;
    const repaired = whole.slice(0, edit?.place.start.offset) + edit?.text + whole.slice(edit?.place.end.offset);
    const program = compile({
      files: [{ path: 'p.piano', text: PLAN }],
      narrative: [{ path: 'OS1.md', text: repaired }],
    });
    const [section] = tellNarrative(program, evaluate(program.plan), 'it');
    expect(JSON.stringify(section)).not.toContain('n.d.');
    const words = section?.parts.flatMap((part) =>
      part.kind === 'paragraph' && typeof part.text !== 'string' ? part.text : [],
    );
    expect(words?.map((inline) => ('text' in inline ? inline.text : '')).join('')).toBe(printed);
  });
});

describe('quantifiers', () => {
  test.each([
    'Tutti gli obiettivi sono raggiunti.',
    'È **almeno** il doppio.',
    'Quasi metà. Poi {{afferma("tutte"; A1 > 3 N.)}}.',
  ])('nothing holds: %s', (text) => {
    expect(codes(text)).toEqual(['information narrative/quantifier']);
  });

  test.each([
    'Sono {{afferma("tutte"; A1 > 3 N.)}} le imprese, e quasi ogni ufficio.',
    'Oltre a ciò, la Camera ha fatto altro.',
  ])('nothing to say: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });
});

test('cells of tables are known too, those of the section first', () => {
  const table = (code: string, section: string): string =>
    `  tabella ${code} "Conto" file "conto.csv" sezione ${section} { colonna a2024 "2024" unità € decimali 0 }\n`;
  const plan = `lingua it\npiano P periodo 2024 {\n${table('UNO', 'personale')}${table('DUE', 'bilancio')}}\n`;
  const data = [{ path: 'conto.csv', text: 'codice;voce;a2024\ndiritto;Diritto annuale;1.234.567\n' }];
  const narrative = [{ path: 'OS1.md', text: '# bilancio\n\nIl diritto vale 1.234.567 €.\n' }];
  const program = compile({ files: [{ path: 'p.piano', text: plan }], data, narrative });
  const [finding] = narrativeFindings(program, evaluate(program.plan));
  expect(finding?.data['expressions']).toEqual(['{{cella(DUE; diritto; a2024)}}', '{{cella(UNO; diritto; a2024)}}']);
});

test('a program without narrative costs nothing and finds nothing', () => {
  const program = compile({ files: [{ path: 'p.piano', text: PLAN }] });
  expect(narrativeFindings(program, evaluate(program.plan))).toEqual([]);
});
