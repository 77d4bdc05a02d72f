import type { BlockSchema, RowSchema, WordSchema } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';

/** The sections of the page, in order; `null` kinds stand with the operators. */
export type Section = 'block' | 'clause' | 'argument' | 'unit' | 'function' | 'operator';

/** What the page itself says, around what the records say. */
export interface Texts {
  readonly head: string;
  readonly titles: Readonly<Record<Section, string>>;
  readonly intros: Readonly<Record<Section, string>>;
  readonly columns: Readonly<Record<Exclude<Section, 'block'>, string>>;
  readonly file: string;
  readonly labels: Readonly<Record<BlockSchema['label'], string>>;
  readonly optional: string;
  readonly rows: Readonly<Record<RowSchema['label'], string>>;
  readonly facts: Readonly<
    Record<'label' | 'clauses' | 'holds' | 'standsIn' | 'rows' | 'entries' | 'value' | 'law' | 'also', string>
  >;
  readonly required: string;
  readonly repeated: string;
  readonly topOfFile: string;
  readonly rowsStartWith: (label: string) => string;
  readonly rowsTake: (words: string) => string;
  readonly entriesStart: string;
  readonly takesValue: string;
  readonly names: string;
  readonly values: string;
  readonly expression: string;
  readonly declared: (words: string) => string;
  readonly registry: (words: string) => string;
  readonly node: string;
  readonly field: string;
  readonly among: (words: string) => string;
  readonly call: string;
  readonly arguments: (minimum: number, maximum: number | null) => string;
  readonly marks: readonly Mark[];
}

/** A mark that is no word: what it is, and an expression or a clause with it in English. */
interface Mark {
  readonly mark: string;
  readonly meaning: string;
  readonly example: string;
}

const MARK_EXAMPLES: readonly (readonly [mark: string, example: string, en: string, it: string])[] = [
  ['+', 'a + b', 'Adds.', 'Addizione.'],
  ['-', 'a - b', 'Subtracts; before an operand, its contrary.', 'Sottrazione; davanti a un operando, il suo opposto.'],
  ['*', 'a * 2', 'Multiplies.', 'Moltiplicazione.'],
  [
    '/',
    'a / b',
    'Divides; by zero the result is undefined, with its cause.',
    'Divisione; per zero il risultato è indefinito, con la sua causa.',
  ],
  ['=', 'score(OS1) = 100%', 'Exactly equal.', 'Esattamente uguale.'],
  ['!=', 'score(OS1) != 0%', 'Not equal.', 'Diverso.'],
  ['>=', 'score(OS1) >= 80%', 'At least; also `≥`.', 'Almeno; anche `≥`.'],
  ['<=', 'score(OS1) <= 100%', 'At most; also `≤`.', 'Al massimo; anche `≤`.'],
  ['>', 'score(OS1) > 60%', 'More than.', 'Più di.'],
  ['<', 'score(OS1) < 60%', 'Less than.', 'Meno di.'],
  [
    '~',
    'score(OS1) ~ 93.26%',
    'Equal as shown: after rounding to the decimals written.',
    'Uguale come è mostrato: arrotondato ai decimali scritti.',
  ],
  ['@', 'a - a@2025', 'The value of another period.', 'Il valore di un altro periodo.'],
];

function marksIn(language: Language): readonly Mark[] {
  return MARK_EXAMPLES.map(([mark, example, en, it]) => ({ mark, example, meaning: language === 'en' ? en : it }));
}

const en: Texts = {
  head: `# Vocabulary

*[In italiano](vocabolario.md)*

Every word of the plan language: what it means, what it takes, where it stands, and an example that the tests compile. English and
Italian words are both read in any file, in any case, with or without accents; of several spellings the first is the one printed.
How words make a text: [the grammar in pictures](grammar.md). What texts mean: [the language](language.md). This page is written from the
records in \`packages/dsl/src/vocabulary/\` by \`npm run docs\`.

[Declarations](#declarations) · [Clauses](#clauses) · [Words inside](#words-inside-clauses-rows-and-calls) · [Units](#units) · [Functions](#functions) · [Operators](#operators)`,
  titles: {
    block: 'Declarations',
    clause: 'Clauses',
    argument: 'Words inside clauses, rows and calls',
    unit: 'Units',
    function: 'Functions',
    operator: 'Operators',
  },
  intros: {
    block:
      'A declaration begins with one of these words. Its clauses stand on its line, or one to a line inside its braces.',
    clause: 'A clause word says what follows it: names, values or an expression.',
    argument: 'These words mean something only in the places named; anywhere else they are codes like any other.',
    unit: 'A unit stands after a number. A plan declares more with `unit ha "hectares"`.',
    function: 'A function stands in a formula, a check, a test or a target. Between arguments stands `,` or `;`.',
    operator:
      'Words and marks of expressions, from the loosest to the tightest: `or`, `and`, `not`, comparisons, `+ -`, `* /`.',
  },
  columns: {
    clause: '| word | in Italian | meaning | takes | stands in | example |',
    argument: '| word | in Italian | meaning | stands in | example |',
    unit: '| unit | in Italian | meaning | example |',
    function: '| function | in Italian | meaning | arguments | example |',
    operator: '| word or mark | in Italian | meaning | example |',
  },
  file: 'The top of a file',
  labels: { code: 'a code', name: 'a name', text: 'a text in quotes', none: 'none' },
  optional: 'may be left out',
  rows: {
    node: 'the code of a goal or an indicator',
    'measure-or-indicator': 'the code of an indicator or a measure',
    indicator: 'the code of an indicator',
    phase: 'the code of a phase',
    band: 'the code of a band',
    judgement: 'the code of a judgement',
    level: 'the word of a level',
    free: 'a word of its own',
  },
  facts: {
    label: 'after the word',
    clauses: 'clauses',
    holds: 'holds',
    standsIn: 'stands in',
    rows: 'rows',
    entries: 'entries',
    value: 'value',
    law: 'law',
    also: 'in Italian',
  },
  required: 'required',
  repeated: 'may be repeated',
  topOfFile: 'the top of a file',
  rowsStartWith: (label) => `each begins with ${label}`,
  rowsTake: (words) => `may hold ${words}`,
  entriesStart: 'lines that begin with a value',
  takesValue: '`=` and an expression',
  names: 'names',
  values: 'values',
  expression: 'an expression',
  declared: (words) => `of a ${words} of the plan`,
  registry: (words) => `of a ${words} of the plan, once it declares one`,
  node: 'of an indicator or a goal of the plan',
  field: 'of fields of a sheet',
  among: (words) => `among them ${words}`,
  call: 'a call',
  arguments: (minimum, maximum) => {
    if (maximum === null) return `${minimum} or more`;
    return minimum === maximum ? String(minimum) : `${minimum} to ${maximum}`;
  },
  marks: marksIn('en'),
};

const it: Texts = {
  head: `# Vocabolario

*[In English](vocabulary.md)*

Ogni parola della lingua dei piani: che cosa vuol dire, che cosa prende, dove sta, con un esempio che le prove compilano. Le parole
italiane e inglesi valgono tutte in ogni file, maiuscole o minuscole, con o senza accenti; di più grafie si stampa la prima.
Come le parole fanno un testo: [la grammatica in figure](grammatica.md). Che cosa i testi vogliono dire: [la lingua](lingua.md). Questa
pagina è scritta dalle schede in \`packages/dsl/src/vocabulary/\` con \`npm run docs\`.

[Dichiarazioni](#dichiarazioni) · [Clausole](#clausole) · [Parole interne](#parole-dentro-clausole-righe-e-chiamate) · [Unità](#unità) · [Funzioni](#funzioni) · [Operatori](#operatori)`,
  titles: {
    block: 'Dichiarazioni',
    clause: 'Clausole',
    argument: 'Parole dentro clausole, righe e chiamate',
    unit: 'Unità',
    function: 'Funzioni',
    operator: 'Operatori',
  },
  intros: {
    block:
      'Una dichiarazione comincia con una di queste parole. Le sue clausole stanno sulla sua riga, o una per riga dentro le graffe.',
    clause: 'Una parola di clausola dice che cosa la segue: nomi, valori o un’espressione.',
    argument: 'Queste parole hanno un significato solo nei posti indicati; altrove sono codici come gli altri.',
    unit: 'Un’unità sta dopo un numero. Un piano ne dichiara altre con `unità ha "ettari"`.',
    function:
      'Una funzione sta in un algoritmo, in un controllo, in una prova o in un target. Tra gli argomenti sta `;`, o `,` seguita da uno spazio.',
    operator:
      'Parole e segni delle espressioni, da chi lega meno a chi lega più: `o`, `e`, `non`, confronti, `+ -`, `* /`.',
  },
  columns: {
    clause: '| parola | in inglese | significato | prende | sta in | esempio |',
    argument: '| parola | in inglese | significato | sta in | esempio |',
    unit: '| unità | in inglese | significato | esempio |',
    function: '| funzione | in inglese | significato | argomenti | esempio |',
    operator: '| parola o segno | in inglese | significato | esempio |',
  },
  file: 'L’inizio di un file',
  labels: { code: 'un codice', name: 'un nome', text: 'un testo tra virgolette', none: 'niente' },
  optional: 'si può omettere',
  rows: {
    node: 'il codice di un obiettivo o di un indicatore',
    'measure-or-indicator': 'il codice di un indicatore o di una misura',
    indicator: 'il codice di un indicatore',
    phase: 'il codice di una fase',
    band: 'il codice di una fascia',
    judgement: 'il codice di un giudizio',
    level: 'la parola di un livello',
    free: 'una parola propria',
  },
  facts: {
    label: 'dopo la parola',
    clauses: 'clausole',
    holds: 'contiene',
    standsIn: 'sta in',
    rows: 'righe',
    entries: 'voci',
    value: 'valore',
    law: 'norma',
    also: 'in inglese',
  },
  required: 'obbligatoria',
  repeated: 'si può ripetere',
  topOfFile: 'l’inizio di un file',
  rowsStartWith: (label) => `ognuna comincia con ${label}`,
  rowsTake: (words) => `può avere ${words}`,
  entriesStart: 'righe che cominciano con un valore',
  takesValue: '`=` e un’espressione',
  names: 'nomi',
  values: 'valori',
  expression: 'un’espressione',
  declared: (words) => `di ${words} del piano`,
  registry: (words) => `di ${words} del piano, appena ne dichiara uno`,
  node: 'di un indicatore o di un obiettivo del piano',
  field: 'di campi di una scheda',
  among: (words) => `tra cui ${words}`,
  call: 'una chiamata',
  arguments: (minimum, maximum) => {
    if (maximum === null) return `${minimum} o più`;
    return minimum === maximum ? String(minimum) : `da ${minimum} a ${maximum}`;
  },
  marks: marksIn('it'),
};

/** The sentences of the page by language. */
export const TEXTS: Readonly<Record<Language, Texts>> = { en, it };

/** The section a word stands in. */
export function sectionOf({ kind }: WordSchema): Section {
  return kind === 'yes' || kind === 'no' || kind === 'missing' ? 'operator' : kind;
}
