import type { Program, SourceFile } from '@traguardo/dsl';
import { evaluate } from '@traguardo/engine';
import { type NarrativeText, outlineWords, planIndicators, planNodes, type ToldPart } from '@traguardo/model';
import { narrativeFindings, tellNarrative } from '@traguardo/verify';
import { describe, expect, test } from 'vitest';
import { compileExample, type Example, readExample, readJson } from './read-example.ts';

const example = readExample('alessandria-asti-2024');
const program = compileExample(example);

/** The words of the report, section by section. */
function told(of: Program): ReadonlyMap<string, string> {
  const sections = tellNarrative(of, evaluate(of.plan, { plugins: of.plugins }), 'it');
  return new Map(sections.map(({ slot, parts }) => [slot, parts.map(wordsOf).join('\n')]));
}

function wordsOf(part: ToldPart): string {
  return part.kind === 'paragraph' ? outlineWords(part.text) : part.kind === 'heading' ? part.text : '';
}

/** The example with another text in its tables. */
function withValue(from: string, to: string): Example {
  expect(example.data.some(({ text }) => text.includes(from))).toBe(true);
  const data = example.data.map(({ path, text }): SourceFile => ({ path, text: text.replace(from, to) }));
  return { ...example, data };
}

test('check has nothing to say of the words of the report', () => {
  const inWords = program.diagnostics.filter(({ place }) => place.file.startsWith('relazione/'));
  expect(inWords).toEqual([]);
  expect(narrativeFindings(program, evaluate(program.plan, { plugins: program.plugins }))).toEqual([]);
});

test('every strategic objective and both missed indicators are commented', () => {
  const objectives = [...planNodes(program.plan)].filter(({ kind }) => kind === 'objective').map(({ code }) => code);
  const slots = program.narrative.sections.map(({ slot }) => slot);
  expect(objectives).toHaveLength(9);
  expect(slots).toEqual(expect.arrayContaining([...objectives, 'EC07', 'A1.3']));
});

test('no figure is typed: another value in the data is another text', () => {
  const before = told(program);
  const after = told(compileExample(withValue('PIRA07;92,04%', 'PIRA07;91,04%')));
  expect(before.get('OS4')).toContain('92,04 %: +6,00 pp rispetto');
  expect(after.get('OS4')).toContain('91,04 %: +5,00 pp rispetto');
  expect(after.get('highlights')).toContain('+3,15 pp');
});

test('cells of the context tables are live too', () => {
  const after = told(compileExample(withValue('Asti;22.186;', 'Asti;22.286;')));
  expect(told(program).get('economy')).toContain('hanno sede 61.709 imprese');
  expect(after.get('economy')).toContain('hanno sede 61.809 imprese');
});

test('digits in the words are years, acts and codes alone', () => {
  const digits = program.narrative.sections.flatMap(({ parts }) =>
    parts.flatMap((part) => ('content' in part ? textsIn(part.content) : [])),
  );
  const codes = [...planIndicators(program.plan)].map(({ code }) => code);
  const left = digits.flatMap(
    (text) => codes.reduce((rest, code) => rest.replaceAll(code, ''), text).match(/\d+/g) ?? [],
  );
  expect([...new Set(left)].toSorted()).toEqual(['10', '150', '2009', '2024']);
});

function textsIn(content: NarrativeText): readonly string[] {
  return content.flatMap((inline) => {
    if (inline.kind === 'text') return [inline.text];
    return 'content' in inline ? textsIn(inline.content) : [];
  });
}

describe('where the published report was wrong, these words', () => {
  const words = [...told(program).values()].join('\n');
  const wrong = readJson<{ code: string; printed: string; finding: string }[]>(
    'alessandria-asti-2024',
    'celle-errate.json',
  );

  test('carry none of its wrong figures of more than two digits', () => {
    const printed = wrong
      .map((cell) => cell.printed)
      .filter((text) => text.replace(/\D/g, '').length > 2 && !/^(100|50),00/.test(text));
    expect(printed.length).toBeGreaterThan(0);
    for (const figure of printed) expect(words).not.toContain(` ${figure.replace(/ ?%/, ' %')} `);
  });

  test.each([
    ['PIRA03 is 7, not 4', 'orientamento e nuove imprese 7'],
    ['OP8.1 is 96 %, not 100 %', 'obiettivo operativo è al 96,00 %'],
    ['protests take 4.12 days, not 0.24', 'in 4,12 gg'],
    ['exactly six points, not more', '+6,00 pp rispetto'],
    ['fewer events than the mean', 'meno della media nazionale (17,92)'],
    ['the result of the year grew', 'chiude a 780.231 €, +30.263 € sull'],
    ['other services are not the only ones that grow', 'gli altri servizi (+56) e le imprese non classificate (+26)'],
    ['self-assessment is one number everywhere', 'un anno prima era 85,5 %'],
    ['payments behind the mean', 'minore di quello medio nazionale'],
  ])('%s', (_, text) => {
    expect(words).toContain(text);
  });

  test.each([
    ['D22', '# OS4', '{{afferma("oltre sei punti"; PIRA07 - 86,04% > 6 pp)}}'],
    [
      'D28',
      '# OS2',
      '{{afferma("buoni risultati rispetto alla media"; OC_DTDE_02 >= confronto(pareto_os2; media_nazionale; OC_DTDE_02))}}',
    ],
    ['D29', '# OS7', '{{afferma("un punto di forza"; B3.2_01 <= confronto(pareto_os7; media_nazionale; B3.2_01))}}'],
  ])('claims of its kind do not hold: %s', (_, heading, claim) => {
    const text = `${heading}\n\nSono ${claim}.\n`;
    const claiming = compileExample({ ...example, narrative: [{ path: 'relazione/OS1.md', text }] });
    expect(narrativeFindings(claiming, evaluate(claiming.plan)).map(({ code }) => code)).toEqual(['narrative/claim']);
  });
});
