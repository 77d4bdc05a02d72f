import { coreVocabulary } from '@traguardo/dsl';
import { pick, type Random } from './random.ts';

const wordsFor = (sort: string): readonly string[] =>
  coreVocabulary.schemas.flatMap(({ kind, concept, spelling }) =>
    kind === 'argument' && concept.startsWith(`${sort}.`) && concept !== 'guard.in' ? (spelling.it[0] ?? []) : [],
  );
const GUARDS = wordsFor('guard');
const FIELDS = wordsFor('field');
const EFFECTS = wordsFor('effect');
/** Codes as people might choose them; those in backquotes take a care of their own in names and targets. */
const ODD = ['`a.b`', '`due parole`', '`#x`', '`x\\\\y`', 'constructor', 'toString'];

const ODD_EVENTS = ['MIGRATE', '`xstate.init`', '`s00.E`', 'E_odd'];

/** The text of a cycle chosen by a seeded generator: regions plain and repeated, steps of any kind, any names. It may have errors. */
export function cycleText(random: Random): string {
  const count = 1 + Math.floor(random() * 3);
  const regions = Array.from({ length: count }, (_, index) => regionOf(index, random));
  const guards = [
    ...GUARDS,
    ...regions.flatMap(({ code, states }) =>
      states.filter((state) => /^\w+$/.test(state)).map((state) => `in ${code}.${state}`),
    ),
  ];
  return [
    'lingua it',
    'piano P periodo 2024 { indicatore I1 peso 100% target >= 1 N. }',
    'ciclo G "Generato" {',
    '  ruolo A "Uno"',
    '  ruolo B "Due" sostituisce A',
    '  termine t1 "Termine" scadenza 30/06',
    '  termine t2 "Subito" scadenza subito',
    '  documento d1 "Documento" scadenza 31/01',
    ...regions.flatMap((region) => linesOf(region, guards, random)),
    ...(random() < 0.2 ? ['  stato bozza "Bozza" iniziale', '  su E_main "Ovunque" da A'] : []),
    '}',
    '',
  ].join('\n');
}

interface Region {
  readonly code: string;
  readonly each: string;
  readonly states: readonly string[];
}

function regionOf(index: number, random: Random): Region {
  const states = Array.from({ length: 2 + Math.floor(random() * 3) }, (_, at) =>
    random() < 0.1 ? `${pick(ODD, random).replaceAll('`', '')}${index}${at}` : `s${index}${at}`,
  ).map((code) => (/^\w+$/.test(code) ? code : `\`${code}\``));
  return {
    code: index === 0 && random() < 0.3 ? 'main' : `r${index}`,
    each: pick(['', '', ' per_ogni scheda', ' per_ogni valore', ' per_ogni documento'], random),
    states,
  };
}

function linesOf({ code, each, states }: Region, guards: readonly string[], random: Random): readonly string[] {
  return [
    `  regione ${code} "Regione"${each} {`,
    ...states.flatMap((state, at) => [
      `    stato ${state} "Stato ${at}"${at === 0 ? ' iniziale' : ''}${at === states.length - 1 ? ' finale' : ''} {`,
      ...Array.from({ length: 1 + Math.floor(random() * 2) }, (_, number) =>
        stepOf(eventOf(`${code}_${at}_${number}`, random), states, guards, random),
      ),
      '    }',
    ]),
    '  }',
  ];
}

/** Mostly a name of its own; now and then one that is shared, kept by the program, or has points in it. */
function eventOf(own: string, random: Random): string {
  return random() < 0.03 ? pick(ODD_EVENTS, random) : `E_${own}`;
}

function stepOf(event: string, states: readonly string[], guards: readonly string[], random: Random): string {
  const some = (from: readonly string[], most: number): readonly string[] => [
    ...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(from, random))),
  ];
  const clause = (word: string, items: readonly string[]): string =>
    items.length === 0 ? '' : ` ${word} ${items.join(', ')}`;
  const fields = some(FIELDS, 2);
  return [
    `      su ${event} "Passo"`,
    random() < 0.8 ? ` -> ${pick(states, random)}` : '',
    ` da ${pick(['A', 'B', 'A, B'], random)}`,
    random() < 0.1 ? ` quando (valore(I1) >= ${Math.floor(random() * 3)})` : '',
    clause('richiede', random() < 0.2 ? [...some(guards, 1), '(valore(I1) >= 1)'] : some(guards, 1)),
    clause('campi', fields),
    clause(
      'facoltativi',
      some(FIELDS, 1).filter((field) => !fields.includes(field)),
    ),
    random() < 0.2 ? ` termine ${pick(['t1', 't2'], random)}` : '',
    clause('effetti', some(EFFECTS, 2)),
    random() < 0.2 ? ` produce ${pick(['d1', '"Carta"'], random)}` : '',
  ].join('');
}
