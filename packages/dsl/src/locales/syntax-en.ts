import type { DiagnosticData } from '@traguardo/model';
import type { SyntaxCode } from '../lex/codes.ts';
import { twinOf } from '../lex/twins.ts';
import { excerpt, homesOf, number, text, word } from './data.ts';

const EXPECTED: Readonly<Record<string, string>> = {
  item: 'a declaration',
  clause: 'a clause or the end of the line',
  name: 'a name, or a text in quotation marks',
  value: 'a value',
  expression: 'an expression',
  'close-parenthesis': 'a closing parenthesis',
  period: 'a year',
  block: 'an opening brace',
  parameters: '“takes”, which says the parameters (takes a, b)',
  'close-figure': '}}, the end of the expression',
};

/** The name that may have been meant, as a question; empty when there is none. */
export function meant(data: DiagnosticData): string {
  const suggestion = text(data, 'suggestion');
  const letter = twinOf(text(data, 'name') || text(data, 'word'))?.letter;
  if (suggestion === '') return '';
  return letter === undefined
    ? ` Did you mean ${suggestion}?`
    : ` The letter ${letter} is not the Latin one: write ${suggestion}.`;
}

function inside(data: DiagnosticData): string {
  const parent = text(data, 'parent');
  return parent === '' || parent === 'file' ? 'here' : `inside ${word('block', parent, 'en')}`;
}

/** The word for what others call a calculation. */
function calculated(data: DiagnosticData): string {
  const isFormula = text(data, 'parent') === 'indicator' && /^(?:calculation|value)$/i.test(text(data, 'word'));
  return isFormula ? ' How it is worked out is written so: formula done / planned.' : '';
}

function elsewhere(data: DiagnosticData): string {
  const homes = homesOf(data, 'word', 'en');
  return homes.length === 0 ? '' : ` Its place is in: ${homes.join(', ')}.`;
}

/** The English sentences of what the text itself can have wrong, before any meaning. */
export const SYNTAX_SENTENCES: Readonly<Record<Exclude<SyntaxCode, 'plugin/clash'>, (data: DiagnosticData) => string>> =
  {
    'syntax/missing-close': (data) =>
      `The brace opened on line ${text(data, 'line')} is never closed. It was closed where the indentation ends.`,
    'syntax/missing-open': () =>
      'The opening brace before this block is missing. It was put at the end of the line above.',
    'syntax/extra-close': () => 'This brace closes nothing: take it away.',
    'syntax/one-item-per-line': (data) =>
      `“${text(data, 'word')}” starts another declaration: put it on a line of its own, or a semicolon before it.`,
    'syntax/unexpected': (data) => {
      const expected = EXPECTED[text(data, 'expected')] ?? 'something else';
      const found = excerpt(data, 'found');
      if (found === '}') return `“}” comes where ${expected} was expected.`;
      return found === ''
        ? `The line ends where ${expected} was expected.`
        : `“${found}” cannot stand here: ${expected} was expected.`;
    },
    'syntax/unclosed-text': (data) =>
      `The text opened with ${text(data, 'mark')} is not closed on its line: close it where it ends. A text over several lines takes triple quotes, """.`,
    'syntax/character': (data) => {
      const meant = text(data, 'meant');
      const found = `The character ${text(data, 'character')} has no meaning outside a quoted text`;
      return meant === '' ? `${found}: take it away.` : `${found}: write ${excerpt(data, 'meant')} here.`;
    },
    'syntax/control-character': (data) =>
      `Control character ${text(data, 'character')}: it cannot be seen and is not allowed. Take it away.`,
    'syntax/bidi-control': (data) =>
      `The character ${text(data, 'character')} changes the direction of writing: what is read may not be what is written. Take it away.`,
    'syntax/lone-surrogate': (data) =>
      `Half a character ${text(data, 'character')}: the file is damaged here. Write it again.`,
    'code/needs-quotes': (data) => {
      const twin = twinOf(text(data, 'code'));
      return twin
        ? `In “${text(data, 'code')}” the letter ${twin.letter} is not the Latin one: write ${twin.latin}.`
        : `The code “${text(data, 'code')}” has blanks or signs: write it in backticks, \`${text(data, 'code')}\`.`;
    },
    'word/unknown': (data) =>
      text(data, 'share') === ''
        ? `“${text(data, 'word')}” is not a word of the language ${inside(data)}.${meant(data) || calculated(data) || ' A comment begins with //; a text stands in quotation marks.'}`
        : `“${text(data, 'word')}” is a word of the scale: the target asks for what it is worth, ${text(data, 'share')}.`,
    'word/not-here': (data) =>
      `“${text(data, 'word')}” cannot stand ${inside(data)}.${data['torn'] === true ? ' If it goes on with the line above, join them.' : elsewhere(data)}`,
    'number/bad-group': (data) => {
      const readings = [text(data, 'decimal'), text(data, 'grouped')].filter((reading) => reading !== '');
      const choice = readings.length === 0 ? '' : ` Was it ${readings.join(' or ')}?`;
      return `“${text(data, 'number')}” can be read in two ways: groups always have three digits.${choice}`;
    },
    'text/needs-quotes': (data) => `“${excerpt(data, 'text')}” is a text: it stands in quotation marks.`,
    'number/looks-english': (data) =>
      `“${text(data, 'number')}” is a number with three decimals here; thousands are written ${text(data, 'grouped')}, or with a point. Choose how to read it.`,
    'number/looks-italian': (data) =>
      `“${text(data, 'number')}” is a number with decimals here; in Italian notation it would be ${text(data, 'grouped')}. Choose how to read it.`,
    'date/invalid': (data) =>
      text(data, 'meant') === ''
        ? `“${text(data, 'date')}” is no day of the calendar. Dates are written 2024-09-30 or 30/09/2024.`
        : `Dates are written 2024-09-30 or 30/09/2024: “${text(data, 'date')}” is ${text(data, 'meant')}.`,
    'limit/file': () => 'The file is larger than 4 MiB: split it into several files of the same plan.',
    'limit/line': (data) => `A line may have ${number(data, 'limit', 'en')} characters at most: break it.`,
    'limit/text': (data) => `A text may have ${number(data, 'limit', 'en')} characters at most: shorten it.`,
    'limit/number': (data) => `A number may have ${number(data, 'limit', 'en')} digits at most.`,
    'limit/nesting': (data) => `More than ${number(data, 'limit', 'en')} levels inside one another: flatten them.`,
    'limit/expression': (data) =>
      `An expression may have ${number(data, 'limit', 'en')} operators at most: split it into several measures.`,
    'limit/more': (data) =>
      text(data, 'count') === '1'
        ? 'One more problem is not listed: correct these first.'
        : `${number(data, 'count', 'en')} more problems are not listed: correct these first.`,
  };
