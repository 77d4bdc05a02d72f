import {
  argumentWord,
  type BinaryOperator,
  dateText,
  type Expression,
  formatQuantity,
  formulaWord,
  type Language,
  type Quantity,
} from '@traguardo/model';

/** How an expression is printed: words, names of measures, notation of numbers. */
export interface ExpressionStyle {
  readonly language: Language;
  readonly measure: (id: string, period: string | null) => string;
  readonly words: { readonly yes: string; readonly no: string; readonly missing: string; readonly within: string };
}

/** The neutral style of causes and diagnostics' data: ids, English words. */
const NEUTRAL: ExpressionStyle = {
  language: 'en',
  measure: (id, period) => (period === null ? id : `${id}@${period}`),
  words: { yes: 'yes', no: 'no', missing: 'nd', within: 'within' },
};

/** The expression on one line, with only the brackets it needs. */
export function expressionText(expression: Expression, style: ExpressionStyle = NEUTRAL): string {
  const text = (inner: Expression): string => expressionText(inner, style);
  switch (expression.kind) {
    case 'quantity':
      return literal(expression.quantity, expression.decimals, style);
    case 'boolean':
      return expression.value ? style.words.yes : style.words.no;
    case 'date':
      return style === NEUTRAL ? expression.date : dateText(expression.date, style.language);
    case 'text':
      return JSON.stringify(expression.text);
    case 'missing':
      return style.words.missing;
    case 'word':
      return expression.word;
    case 'code':
      return expression.code;
    case 'measure':
      return style.measure(expression.id, expression.period);
    case 'parameter':
      return expression.name;
    case 'call': {
      const { name, args } = expression;
      const word = (arg: Expression): string =>
        arg.kind === 'word' ? argumentWord(arg.word, name, style.language) : text(arg);
      return callText(formulaWord(name, style.language), args.map(word), style);
    }
    case 'apply':
      return callText(expression.name, expression.args.map(text), style);
    case 'unary':
      return expression.operator === '-'
        ? `-${bracketed(expression.operand, 7, style)}`
        : `${formulaWord('not', style.language)} ${bracketed(expression.operand, 3, style)}`;
    case 'binary':
      return binaryText(expression, style);
  }
}

function callText(name: string, args: readonly string[], { language }: ExpressionStyle): string {
  return `${name}(${args.join(language === 'it' ? '; ' : ', ')})`;
}

function binaryText(expression: Expression & { kind: 'binary' }, style: ExpressionStyle): string {
  const { operator, left, right, within } = expression;
  const level = LEVEL[operator];
  const isComparison = level === 4;
  const word = operator === 'and' || operator === 'or' ? formulaWord(operator, style.language) : operator;
  const text = `${bracketed(left, isComparison ? 5 : level, style)} ${word} ${bracketed(right, level + 1, style)}`;
  return within ? `${text} ${style.words.within} ${literal(within, 2, style)}` : text;
}

const LEVEL: Readonly<Record<BinaryOperator, number>> = {
  or: 1,
  and: 2,
  '>=': 4,
  '<=': 4,
  '=': 4,
  '!=': 4,
  '<': 4,
  '>': 4,
  '~': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
};

/** How tightly an expression holds together: brackets are needed where something tighter is expected. */
function tightness(expression: Expression): number {
  if (expression.kind === 'binary') return LEVEL[expression.operator];
  if (expression.kind === 'unary') return expression.operator === 'not' ? 3 : 7;
  return 8;
}

function bracketed(expression: Expression, expected: number, style: ExpressionStyle): string {
  const text = expressionText(expression, style);
  return tightness(expression) < expected ? `(${text})` : text;
}

function literal(quantity: Quantity, decimals: number, style: ExpressionStyle): string {
  return formatQuantity(quantity, style.language, decimals);
}
