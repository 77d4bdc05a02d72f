import type { Expression, FunctionName } from './expression.ts';
import { dateText } from './date-text.ts';
import { formatDecimal, type Language, shownNumber, withUnit } from './quantity.ts';
import { toDecimal } from './ratio.ts';

const PRECEDENCE: Readonly<Record<string, number>> = { or: 1, and: 2, '+': 4, '-': 4, '*': 5, '/': 5 };
const SIGNS: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤', '!=': '≠', '*': '×', '-': '−' };

/** Words of formulas where they are not as the model calls them. */
const ITALIAN: Readonly<Record<FunctionName | 'and' | 'or' | 'not', string>> = {
  value: 'valore',
  score: 'punteggio',
  weight: 'peso',
  target: 'target',
  band: 'fascia',
  benchmark: 'confronto',
  cell: 'cella',
  prev: 'precedente',
  sum: 'somma',
  min: 'minimo',
  max: 'massimo',
  mean: 'media',
  abs: 'assoluto',
  round: 'arrotonda',
  count: 'conta',
  days: 'giorni',
  if: 'se',
  complete: 'completo',
  and: 'e',
  or: 'o',
  not: 'non',
};

/** What functions are given of the plan, and the columns of a benchmark. */
const ITALIAN_WORDS: Readonly<Record<string, string>> = {
  areas: 'ambiti',
  objectives: 'obiettivi',
  operationals: 'operativi',
  indicators: 'indicatori',
  actuals: 'consuntivi',
  own: 'ente',
  mean: 'media_nazionale',
  cluster: 'media_cluster',
};

/** How a name is shown: its title where known, else the name itself. */
export type Naming = (id: string) => string;

/** An expression in ordinary notation, numbers with the decimals they were written with. `naming` turns ids into titles. */
export function expressionText(expression: Expression, language: Language, naming: Naming = (id) => id): string {
  return print(expression, language, naming, 0);
}

function print(e: Expression, language: Language, naming: Naming, outer: number): string {
  switch (e.kind) {
    case 'quantity': {
      const number = formatDecimal(toDecimal(shownNumber(e.quantity), e.decimals), language);
      return withUnit(number, e.quantity.unit.symbol, language);
    }
    case 'boolean':
      return e.value ? (language === 'it' ? 'sì' : 'yes') : 'no';
    case 'date':
      return dateText(e.date, language);
    case 'text':
      return `"${e.text}"`;
    case 'missing':
      return 'n.d.';
    case 'word':
      return e.word;
    case 'code':
      return e.code;
    case 'measure':
      return e.period === null ? naming(e.id) : `${naming(e.id)} (${e.period})`;
    case 'call': {
      const args = e.args.map((arg) =>
        arg.kind === 'word' ? argumentWord(arg.word, e.name, language) : print(arg, language, naming, 0),
      );
      return `${formulaWord(e.name, language)}(${args.join('; ')})`;
    }
    case 'apply':
      return `${e.name}(${e.args.map((arg) => print(arg, language, naming, 0)).join('; ')})`;
    case 'parameter':
      return e.name;
    case 'unary':
      return `${e.operator === 'not' ? `${formulaWord('not', language)} ` : '−'}${print(e.operand, language, naming, 6)}`;
    case 'binary': {
      const level = PRECEDENCE[e.operator] ?? 3;
      const left = print(e.left, language, naming, level);
      const right = print(e.right, language, naming, level + 1);
      const sign =
        e.operator === 'and' || e.operator === 'or'
          ? formulaWord(e.operator, language)
          : (SIGNS[e.operator] ?? e.operator);
      const text = `${left} ${sign} ${right}`;
      return level < outer ? `(${text})` : text;
    }
    default:
      return e satisfies never;
  }
}

/** How a function, `and`, `or` or `not` is written in a formula of the language. */
export function formulaWord(name: keyof typeof ITALIAN, language: Language): string {
  return language === 'it' ? ITALIAN[name] : name;
}

/** How a word given to the function is written in a formula of the language: `media_nazionale`. A table has words of its own. */
export function argumentWord(word: string, name: FunctionName, language: Language): string {
  const italian = language === 'it' && name !== 'cell' ? ITALIAN_WORDS[word] : undefined;
  return italian ?? word;
}
