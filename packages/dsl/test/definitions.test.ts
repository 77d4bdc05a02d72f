import { definitionsOf, type Plan, planIndicators, shortChecksum } from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { compareDefinitions } from '../src/definitions/compare-definitions.ts';
import { differenceTexts } from '../src/definitions/difference-text.ts';
import { conformanceTexts } from './texts.ts';

const planOf = (text: string): Plan => compile({ files: [{ path: 'a.piano', text }] }).plan;

/** The fragment as the only items of a plan in English words. */
const inPlan = (items: string): Plan =>
  planOf(items.startsWith('!') ? items.slice(1) : `plan P period 2024 {\n${items}\n}`);

const checksumOf = (items: string, code = 'X'): string | null => definitionsOf(inPlan(items)).checksum(code);

/** What the sentences say of the only indicator both have. */
function told(first: string, second: string, language: 'it' | 'en' = 'it'): readonly string[] {
  const { both } = compareDefinitions(inPlan(first), inPlan(second));
  const [compared] = both.filter((each) => each.first.code === 'X');
  if (!compared) return [];
  const say = (list: typeof compared.differences): string[] =>
    list.map((difference) => differenceTexts(difference, compared, language).sentence);
  return [...say(compared.differences), ...say(compared.remarks).map((remark) => `(${remark})`)];
}

const CASSETTO = `
  measure attive "Imprese attive" unit N. kind stock
  indicator X "Adesione" target >= 20% {
    measure cassetto "Imprese con cassetto" unit N.
    formula cassetto / attive
  }`;

/** What changes nothing: the fragment, and another with the same meaning. */
const SAME: readonly (readonly [what: string, items: string, other: string])[] = [
  ['threshold and direction', CASSETTO, CASSETTO.replace('>= 20%', '<= 3%')],
  [
    'weight, people, tags, cause, place',
    CASSETTO,
    `${CASSETTO.replace('indicator X "Adesione"', 'area A { indicator X "Adesione" weight 40% office u responsible r owner o tag t cause "c" action "a" note "n" cap 120%')} }`,
  ],
  ['scoring', CASSETTO, CASSETTO.replace('target', 'scoring pass_fail target')],
  ['name of an own measure', CASSETTO, CASSETTO.replaceAll(/cassetto(?!")/g, 'k')],
  ['name of a shared measure', CASSETTO, CASSETTO.replaceAll('attive ', 'y ').replace('/ attive', '/ y')],
  [
    'a shared measure made own',
    CASSETTO,
    CASSETTO.replace(/measure attive.*/, '').replace(
      'formula',
      'measure attive "Imprese attive" unit N. kind stock\nformula',
    ),
  ],
  [
    'a part of the formula with a name',
    CASSETTO,
    CASSETTO.replace('/ attive', '/ h').replace('formula', 'measure h "Half" = attive\nformula'),
  ],
  [
    'unit told by the clause or by the target',
    'indicator X "A" target >= 3 days',
    'indicator X "A" unit days target >= 3',
  ],
  [
    'unit told by the year after',
    'indicator X "A" target 2024 >= 3 days, 2025 >= 4 days',
    'indicator X "A" target 2025 >= 9 days',
  ],
  [
    'decimals as written',
    'indicator X "A" target yes formula 1.50 * 2',
    'indicator X "A" target yes formula 1.5 * 2.0',
  ],
  ['100% and 1', 'indicator X "A" target >= 2 formula 100% * 2', 'indicator X "A" target >= 2 formula 1 * 2'],
  [
    'case and blanks of words',
    'indicator X "Tempi  di Pagamento" target >= 3 days',
    'indicator X "tempi di pagamento" target >= 3 days',
  ],
  ['own code', 'indicator X "A" target yes\nindicator Y "B" target yes', 'indicator X "A" target yes'],
  [
    'titles of phases',
    'indicator X "A" target 100% { phases { a 50% "Uno"; b 100% } }',
    'indicator X "A" target 80% { phases { a 50% "Due"; B 100% } }',
  ],
  [
    'title of what is computed',
    'measure m "M"\nindicator X "A" unit N. formula m * 2',
    'measure m "M"\nindicator X "B" unit N. formula m * 2',
  ],
  ['source', 'indicator X "A" unit N. source a', 'indicator X "A" unit N. source b'],
  ['type', 'indicator X "A" unit N. type output', 'indicator X "A" unit N. type quality'],
  [
    'the year of the plan',
    '!plan P period 2024\nmeasure m "Al 31/12/2024" unit N.\nindicator X unit N. formula m@2023',
    '!plan P period 2025\nmeasure m "Al 31/12/2025" unit N.\nindicator X unit N. formula m@2024',
  ],
  [
    'names of a function and of what it takes, and of one it calls',
    'function twice takes x gives x * 2\nfunction g takes a, b gives twice(a) - b\nmeasure m "M"\nindicator X unit N. formula g(m, 3)',
    'function h takes one, two gives dbl(one) - two\nfunction dbl takes y gives y * 2\nmeasure m "M"\nindicator X unit N. formula h(m, 3)',
  ],
  [
    'the value of another indicator',
    'indicator Y "B" unit N. { measure m "M"\n formula m * 2 }\nindicator X unit N. formula value(Y) + 1',
    'measure m "M"\nindicator X unit N. formula m * 2 + 1',
  ],
];

/** What changes what the number is, and how it is said. */
const OTHER: readonly (readonly [what: string, items: string, other: string, said: readonly string[]])[] = [
  [
    'formula',
    CASSETTO,
    CASSETTO.replace('/ attive', '* 100 / attive'),
    ['l’algoritmo: cassetto / attive contro cassetto × 100 / attive'],
  ],
  [
    'order of a quotient',
    CASSETTO,
    CASSETTO.replace('cassetto / attive', 'attive / cassetto'),
    [
      'la misura: «Imprese con cassetto» contro «Imprese attive»',
      'misura «Imprese con cassetto», la natura: non detta contro consistenza',
      'la misura: «Imprese attive» contro «Imprese con cassetto»',
      'misura «Imprese attive», la natura: consistenza contro non detta',
    ],
  ],
  [
    'a shared measure',
    CASSETTO,
    CASSETTO.replace('"Imprese attive"', '"Imprese registrate"'),
    ['la misura: «Imprese attive» contro «Imprese registrate»'],
  ],
  [
    'unit of a measure',
    CASSETTO,
    CASSETTO.replace('cassetto" unit N.', 'cassetto" unit €'),
    ['misura «Imprese con cassetto», l’unità di misura: N. contro €'],
  ],
  [
    'kind of a measure',
    CASSETTO,
    CASSETTO.replace('stock', 'flow'),
    ['misura «Imprese attive», la natura: consistenza contro flusso'],
  ],
  [
    'formula of a measure',
    'measure m "M" unit N.\nmeasure n "N" = m * 2\nindicator X unit N. formula n + 1',
    'measure m "M" unit N.\nmeasure n "N" = m * 3\nindicator X unit N. formula n + 1',
    ['misura «N», l’algoritmo: m × 2 contro m × 3'],
  ],
  [
    'computed or supplied',
    CASSETTO,
    CASSETTO.replace('formula cassetto / attive', ''),
    ['l’algoritmo: cassetto / attive contro nessuno, il valore è fornito'],
  ],
  [
    'unit',
    'indicator X "A" target >= 3 days',
    'indicator X "A" target >= 3 hours',
    ['l’unità di misura: gg contro ore'],
  ],
  ['scale of the unit', CASSETTO, CASSETTO.replace('20%', '0.2'), ['l’unità di misura: % contro numero puro']],
  [
    'sort of value',
    'indicator X "A" target yes',
    'indicator X "A" target before 2024-09-30',
    ['il tipo di valore: sì o no contro data'],
  ],
  [
    'value nobody describes',
    'indicator X "A"',
    'indicator X "A" target yes',
    ['il tipo di valore: non detto contro sì o no'],
  ],
  ['title of what is supplied', 'indicator X "A" unit N.', 'indicator X "B" unit N.', ['il titolo: «A» contro «B»']],
  [
    'shares of phases',
    'indicator X "A" target 100% { phases { a 50%; b 100% } }',
    'indicator X "A" target 100% { phases { a 40%; b 100% } }',
    ['le fasi: a 50 %, b 100 % contro a 40 %, b 100 %'],
  ],
  [
    'precision',
    'measure m "M"\nindicator X "A" target yes formula m ~ 1.5',
    'measure m "M"\nindicator X "A" target yes formula m ~ 1.50',
    ['l’algoritmo: m ~ 1,5 contro m ~ 1,50'],
  ],
  [
    'period',
    'measure m "M"\nindicator X unit N. formula m@2023',
    'measure m "M"\nindicator X unit N. formula m',
    ['l’algoritmo: m (2023) contro m'],
  ],
  [
    'function',
    'measure m "M"\nindicator X unit N. formula min(m, 3)',
    'measure m "M"\nindicator X unit N. formula max(m, 3)',
    ['l’algoritmo: minimo(m; 3) contro massimo(m; 3)'],
  ],
  [
    'what a function gives',
    'function f takes x gives x * 2\nfunction g takes x gives f(x) + 1\nmeasure m "M"\nindicator X unit N. formula g(m)',
    'function f takes x gives x * 3\nfunction g takes x gives f(x) + 1\nmeasure m "M"\nindicator X unit N. formula g(m)',
    ['l’algoritmo: diverso in ciò che questa forma breve non mostra (g(m))'],
  ],
  [
    'tolerance',
    'measure m "M"\nindicator X "A" target yes formula m = 3 within 1',
    'measure m "M"\nindicator X "A" target yes formula m = 3 within 2',
    ['l’algoritmo: diverso in ciò che questa forma breve non mostra (m = 3)'],
  ],
  [
    'node whose score is used',
    'area A "Uno"\narea B "Due"\nindicator X unit N. formula score(A)',
    'area A "Uno"\narea B "Due"\nindicator X unit N. formula score(B)',
    ['l’algoritmo: punteggio(A) contro punteggio(B)'],
  ],
  [
    'title of the year before',
    '!plan P period 2024\nmeasure m "Al 31/12/2024"\nindicator X unit N. formula m',
    '!plan P period 2024\nmeasure m "Al 31/12/2023"\nindicator X unit N. formula m',
    ['la misura: «Al 31/12/2024» contro «Al 31/12/2023»'],
  ],
];

describe('the checksum of a definition', () => {
  test.each(SAME)('does not feel: %s', (_, items, other) => {
    expect(checksumOf(items)).not.toBeNull();
    expect(checksumOf(other)).toBe(checksumOf(items));
    const { both } = compareDefinitions(inPlan(items), inPlan(other));
    expect(both.filter(({ first }) => first.code === 'X')).toMatchObject([{ isComparable: true, differences: [] }]);
  });

  test.each(OTHER)('feels and says: %s', (_, items, other, said) => {
    expect(checksumOf(items)).not.toBeNull();
    expect(checksumOf(other)).not.toBe(checksumOf(items));
    expect(told(items, other).filter((sentence) => !sentence.startsWith('('))).toEqual(said);
    expect(told(other, items, 'en')).not.toEqual([]);
  });

  test('does not feel notation, language and files', () => {
    const italian = `lingua it
      piano P periodo 2024 {
        indicatore X "Adesione" target >= 20,00% { algoritmo cassetto * 1.000,5 / attive; misura cassetto "Imprese con cassetto" unità N. }
      }`;
    const english = [
      'measure attive unit N. "Imprese attive"'.replace(/(unit N\.) ("Imprese attive")/, '$2 $1'),
      'plan P period 2024 { indicator X "Adesione" target >= 5% { measure cassetto "Imprese con cassetto" unit N.; formula cassetto * 1,000.5 / attive } }',
    ].map((text, index) => ({ path: `${index}.piano`, text }));
    const first = compile({
      files: [
        {
          path: 'a.piano',
          text: italian.replace('periodo 2024 {', 'periodo 2024 {\nmisura attive "Imprese attive" unità N.'),
        },
      ],
    }).plan;
    const second = compile({ files: english }).plan;
    expect(definitionsOf(second).checksum('X')).toBe(definitionsOf(first).checksum('X'));
  });

  test('is the same from one version of the software to the next', () => {
    expect(checksumOf(CASSETTO)).toBe('sha256:b0add38305e431d61656404f4e2acdcad796d389d69c888aaea13d9cd079dc0b');
    expect(shortChecksum(checksumOf('indicator X "A" target yes') ?? '')).toBe('ccbf-76e9');
  });

  test('is null for what the plan does not have, and exists for what is broken', () => {
    expect(checksumOf('', 'X')).toBeNull();
    const loop = 'measure a = b\nmeasure b = a\nindicator X formula a + 1\nindicator Y formula value(Y)';
    expect(checksumOf(loop)).toMatch(/^sha256:/);
    expect(told(loop, loop.replace('a + 1', 'b + 1'))).toEqual([]);
    expect(checksumOf('indicator X "\ud800" formula q / "\ud800"')).toMatch(/^sha256:/);
  });

  test('of a chain of measures as long as a file, and of formulas that use one measure again and again', () => {
    const chain = Array.from({ length: 6_000 }, (_, n) => `measure m${n} = m${n + 1} + m${n + 1}`);
    const long = `${chain.join('\n')}\nmeasure m6000 "M"\nindicator X unit N. formula m0`;
    expect(checksumOf(long)).not.toBe(checksumOf(long.replace('"M"', '"N"')));
    expect(told(long, long.replace('"M"', '"N"'))).toEqual(['la misura: «M» contro «N»']);
  });
});

describe('two plans', () => {
  test('what does not make numbers incomparable is said apart', () => {
    const [first, second] = [
      CASSETTO.replace('target', 'source a type output target'),
      CASSETTO.replace('target', 'source b target')
        .replace('"Adesione"', '"Diffusione"')
        .replace('kind stock', 'kind stock source c'),
    ];
    expect(told(first, second)).toEqual([
      '(la fonte: a contro b)',
      '(il titolo: «Adesione» contro «Diffusione»)',
      '(misura «Imprese attive», la fonte: non detta contro c)',
      '(il tipo: output contro non detto)',
    ]);
    expect(told(first, second, 'en')[0]).toBe('(the source: a against b)');
  });

  test('pair by code, by aka of one, by aka of both; what has no pair is listed', () => {
    const first = inPlan(
      'indicator A target yes\nindicator B "Bi" target yes\nindicator C "Ci" aka OC1 target yes\nindicator D target yes',
    );
    const second = inPlan(
      'indicator Z "Ci" aka OC1 target yes\nindicator Y "Bi" aka B target yes\nindicator a target yes\nindicator E target yes',
    );
    const { both, firstOnly, secondOnly } = compareDefinitions(first, second);
    expect(both.map((each) => [each.first.code, each.second.code, each.isComparable])).toEqual([
      ['C', 'Z', true],
      ['B', 'Y', true],
      ['A', 'a', true],
    ]);
    expect([firstOnly, secondOnly].map((list) => list.map(({ code }) => code))).toEqual([['D'], ['E']]);
  });

  test('of the conformance plans: with itself everything is comparable, and in the other language too', () => {
    for (const { text } of conformanceTexts()) {
      const plan = planOf(text);
      const { both, firstOnly, secondOnly } = compareDefinitions(plan, plan);
      expect([both.length, firstOnly.length, secondOnly.length]).toEqual([[...planIndicators(plan)].length, 0, 0]);
      expect(
        both.filter(
          ({ isComparable, differences, remarks }) => !isComparable || differences.length + remarks.length > 0,
        ),
      ).toEqual([]);
    }
    const [english, italian] = ['base-exact.en.piano', 'base-exact.it.piano'].map((name) =>
      planOf(conformanceTexts().find(({ path }) => path === name)?.text ?? ''),
    );
    const { both } = compareDefinitions(english as Plan, italian as Plan);
    expect(both.length).toBeGreaterThan(50);
    expect(both.filter(({ isComparable }) => !isComparable)).toEqual([]);
  });
});
