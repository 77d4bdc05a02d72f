import { createToken, Lexer, type TokenType } from 'chevrotain';
import type { Token } from '../lex/token.ts';

const category = (name: string, categories: TokenType[] = []): TokenType =>
  createToken({ name, pattern: Lexer.NA, categories });

/** Anything that may be passed over in a header: all but clause words, braces and line ends. */
export const Stray = category('Stray');
/** A stray that starts no value either. */
export const NoValue = category('NoValue', [Stray]);

/** A word or quoted code that names something. */
export const Label = category('Label');
/** A value of one token in an expression. */
export const Literal = category('Literal');
/** A value of one token in a list of values. */
export const Single = category('Single');
export const Separator = category('Separator');
export const Comparing = category('Comparing');
/** `+ - * /`. */
export const Arithmetic = category('Arithmetic');
/** `and`, `or`. */
export const Joining = category('Joining');

export const BlockWord = category('BlockWord');
export const NameClause = category('NameClause');
export const ValueClause = category('ValueClause');
export const ExpressionClause = category('ExpressionClause');
export const LineEnd = category('LineEnd');
export const LeftBrace = category('LeftBrace');
export const RightBrace = category('RightBrace');

const stray = (name: string, ...categories: TokenType[]): TokenType => category(name, [Stray, ...categories]);
const noValue = (name: string, ...categories: TokenType[]): TokenType => category(name, [NoValue, ...categories]);

const Word = stray('Word', Label);
const Quoted = stray('Quoted', Label);
const ArgumentWord = stray('ArgumentWord', Literal, Single);
export const FunctionWord = stray('FunctionWord');
export const UnitWord = noValue('UnitWord');
export const And = noValue('And', Joining);
const Or = noValue('Or', Joining);
export const Not = noValue('Not');
export const Within = noValue('Within');
const YesNo = stray('YesNo', Literal, Single);
const Missing = stray('Missing', Literal, Single);
export const Numeral = stray('Numeral');
const DateLiteral = stray('DateLiteral', Literal, Single);
export const Text = stray('Text', Literal, Single);
const Comparison = stray('Comparison', Comparing, Single);
/** `=`: a comparison, and what gives a declaration its value. */
export const Equals = stray('Equals', Comparing, Single);
const Range = stray('Range', Single);
export const Comma = stray('Comma', Separator, Single);
const Semicolon = noValue('Semicolon', Separator);
const Plus = noValue('Plus', Arithmetic);
export const Minus = stray('Minus', Arithmetic);
const Times = noValue('Times', Arithmetic);
const Divide = noValue('Divide', Arithmetic);
export const At = noValue('At');
export const Arrow = noValue('Arrow');
export const LeftRound = stray('LeftRound');
export const RightRound = noValue('RightRound');
/** Punctuation the language does not use. */
const Other = noValue('Other');

/** Every token type of the grammar, categories first. */
export const TOKEN_TYPES: TokenType[] = [
  Stray,
  NoValue,
  Label,
  Literal,
  Single,
  Separator,
  Comparing,
  Arithmetic,
  Joining,
  BlockWord,
  NameClause,
  ValueClause,
  ExpressionClause,
  LineEnd,
  LeftBrace,
  RightBrace,
  Word,
  Quoted,
  ArgumentWord,
  FunctionWord,
  UnitWord,
  And,
  Or,
  Not,
  Within,
  YesNo,
  Missing,
  Numeral,
  DateLiteral,
  Text,
  Comparison,
  Equals,
  Range,
  Comma,
  Semicolon,
  Plus,
  Minus,
  Times,
  Divide,
  At,
  Arrow,
  LeftRound,
  RightRound,
  Other,
];

/** Token types by their index: true for those that belong. */
export type TypeSet = readonly (boolean | undefined)[];

function setOf(types: readonly TokenType[]): TypeSet {
  const set: boolean[] = [];
  for (const { tokenTypeIdx } of types) set[tokenTypeIdx as number] = true;
  return set;
}

/** Tokens that are a whole operand when none of the tokens below follows. */
export const OPERANDS = setOf([Numeral, Word, Quoted, Text, DateLiteral, YesNo, Missing, ArgumentWord]);
const TERM_GOES_ON = [Plus, Minus, Times, Divide, At, LeftRound];
/** What carries an operand on within a sum, and within an expression. */
export const AFTER_TERM = setOf(TERM_GOES_ON);
export const AFTER_OPERAND = setOf([...TERM_GOES_ON, Comparison, Equals, Within, And, Or]);

/** `and`, `or`; and `+ - * /`. */
export const JOINING = setOf([And, Or]);
export const ARITHMETIC = setOf([Plus, Minus, Times, Divide]);

const PUNCTUATION: ReadonlyMap<string, TokenType> = new Map([
  ['{', LeftBrace],
  ['}', RightBrace],
  ['(', LeftRound],
  [')', RightRound],
  [',', Comma],
  [';', Semicolon],
  ['+', Plus],
  ['-', Minus],
  ['−', Minus],
  ['*', Times],
  ['/', Divide],
  ['@', At],
  ['->', Arrow],
  ['..', Range],
]);

const OPERATORS: ReadonlyMap<string | null, TokenType> = new Map([
  ['and', And],
  ['or', Or],
  ['not', Not],
  ['within', Within],
]);

/** The grammar's type of a laid-out token; null for what has no part in a sentence. The most frequent kinds come first. */
export function typeOf(token: Token): TokenType | null {
  switch (token.kind) {
    case 'punctuation':
      return PUNCTUATION.get(token.image) ?? Other;
    case 'line-end':
      return LineEnd;
    case 'word':
      return Word;
    case 'number':
      return Numeral;
    case 'value-clause':
      return ValueClause;
    case 'text':
      return Text;
    case 'name-clause':
      return NameClause;
    case 'unit':
      return UnitWord;
    case 'block-word':
      return BlockWord;
    case 'expression-clause':
      return ExpressionClause;
    case 'function':
      return FunctionWord;
    case 'comparison':
      return token.image === '=' ? Equals : Comparison;
    case 'argument':
      return ArgumentWord;
    case 'operator-word':
      return OPERATORS.get(token.concept) ?? Other;
    case 'quoted':
      return Quoted;
    case 'date':
      return DateLiteral;
    case 'yes-no':
      return YesNo;
    case 'missing':
      return Missing;
    case 'comment':
    case 'documentation':
    case 'bad':
      return null;
  }
}
