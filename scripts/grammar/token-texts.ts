import type { Language } from '@traguardo/model';

/** What a page says of one kind of token. */
export interface TokenText {
  /** The kind's name, or the mark itself when the kind is one mark. */
  readonly name: Readonly<Record<Language, string>>;
  readonly isMark: boolean;
  /** A sentence without the words of the vocabulary, which the page adds. */
  readonly meaning: Readonly<Record<Language, string>>;
}

function kind(en: string, it: string, meaningEn: string, meaningIt: string): TokenText {
  return { name: { en, it }, isMark: false, meaning: { en: meaningEn, it: meaningIt } };
}

function mark(image: string, it = image): TokenText {
  return { name: { en: image, it }, isMark: true, meaning: { en: '', it: '' } };
}

const TEXTS: Readonly<Record<string, TokenText>> = {
  BlockWord: kind('block word', 'parola di blocco', 'begins a declaration', 'comincia una dichiarazione'),
  NameClause: kind(
    'name clause word',
    'parola di nomi',
    'a clause word that takes names',
    'una parola di clausola che prende nomi',
  ),
  ValueClause: kind(
    'value clause word',
    'parola di valori',
    'a clause word that takes values',
    'una parola di clausola che prende valori',
  ),
  ExpressionClause: kind(
    'expression clause word',
    'parola di espressione',
    'a clause word that takes one expression',
    'una parola di clausola che prende un’espressione',
  ),
  LineEnd: kind(
    'line end',
    'fine riga',
    'a new line, or `;` outside parentheses; a line that ends in `,` `+` `*` `/` `(` `{` goes on',
    'un a capo, o `;` fuori dalle parentesi; una riga che finisce con `,` `+` `*` `/` `(` `{` continua',
  ),
  Label: kind('code', 'codice', 'names something', 'dà un nome a qualcosa'),
  Literal: kind('literal', 'letterale', 'an operand of one word', 'un operando di una parola sola'),
  Single: kind('single', 'singolo', 'a value of one word or mark', 'un valore di una parola o di un segno'),
  Separator: kind(
    'separator',
    'separatore',
    'between two arguments; with `lingua it` a comma stands between two numbers only with a blank, `;` always',
    'tra due argomenti; con `lingua it` la virgola tra due numeri vuole uno spazio, `;` va sempre bene',
  ),
  Comparing: kind('comparison sign', 'segno di confronto', 'compares two calculations', 'confronta due calcoli'),
  Joining: kind('and, or', 'e, o', 'joins two conditions', 'unisce due condizioni'),
  Arithmetic: kind('arithmetic sign', 'segno di calcolo', 'joins two operands', 'unisce due operandi'),
  Word: kind(
    'word',
    'parola',
    'an ASCII letter or `_`, then letters, digits, `_` and single dots; a unit may end in `²` or `³`: `PIRA07`, `C2.5_03`, `m²`',
    'una lettera ASCII o `_`, poi lettere, cifre, `_` e punti singoli; un’unità può finire in `²` o `³`: `PIRA07`, `C2.5_03`, `m²`',
  ),
  Quoted: kind(
    'quoted code',
    'codice tra apici',
    'a code with blanks, in backticks: `` `PIRA 07_2024` ``',
    'un codice con spazi, tra apici inversi: `` `PIRA 07_2024` ``',
  ),
  ArgumentWord: kind(
    'argument word',
    'parola di argomento',
    'a word with a meaning inside a clause, a row or a call',
    'una parola con un significato dentro una clausola, una riga o una chiamata',
  ),
  FunctionWord: kind('function word', 'nome di funzione', 'a function, before `(`', 'una funzione, prima di `(`'),
  UnitWord: kind(
    'unit',
    'unità',
    'a unit after a number, or one the plan declares',
    'un’unità dopo un numero, o una dichiarata dal piano',
  ),
  YesNo: kind('yes or no', 'sì o no', 'done or not done', 'fatto o non fatto'),
  Missing: kind('missing', 'mancante', 'a value nobody knows', 'un valore che non si conosce'),
  Numeral: kind(
    'number',
    'numero',
    '`86.04` and `1,813`; with `lingua it` `86,04` and `1.813`',
    '`86.04` e `1,813`; con `lingua it` `86,04` e `1.813`',
  ),
  DateLiteral: kind('date', 'data', '`2024-09-30` or `30/09/2024`', '`2024-09-30` o `30/09/2024`'),
  Text: kind(
    'text',
    'testo',
    '`"…"`, `“…”` or `«…»` on one line, `"""…"""` on several',
    '`"…"`, `“…”` o `«…»` su una riga, `"""…"""` su più righe',
  ),
  Comparison: kind(
    'comparison',
    'confronto',
    '`>=` `≥` `<=` `≤` `!=` `<` `>` `~`',
    '`>=` `≥` `<=` `≤` `!=` `<` `>` `~`',
  ),
  And: kind('and', 'e', 'both hold', 'valgono entrambe'),
  Or: kind('or', 'o', 'at least one holds', 'ne vale almeno una'),
  Not: kind('not', 'non', 'the contrary', 'il contrario'),
  Within: kind('within', 'scarto', 'a tolerance', 'una tolleranza'),
  LeftBrace: mark('{'),
  RightBrace: mark('}'),
  LeftRound: mark('('),
  RightRound: mark(')'),
  Equals: mark('='),
  Range: mark('..'),
  Comma: mark(','),
  Semicolon: mark(';'),
  Plus: mark('+'),
  Minus: mark('-'),
  Times: mark('*'),
  Divide: mark('/'),
  At: mark('@'),
  Arrow: mark('->'),
};

/** Throws for a kind of token that nobody described: the grammar has grown and the pages must say so. */
export function tokenText(name: string): TokenText {
  const text = TEXTS[name];
  if (text === undefined) throw new TypeError(`the token ${name} has no text in scripts/grammar/token-texts.ts`);
  return text;
}
