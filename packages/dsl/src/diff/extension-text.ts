import { dateText, type ExtensionValue } from '@traguardo/model';
import type { ExtensionLine } from './change.ts';
import type { Say } from './say.ts';

/** So many lines are told. */
const MOST_LINES = 5;

/** What lines of a plugin's block say, the first few of them. */
export function lineTexts(lines: readonly ExtensionLine[], say: Say): readonly string[] {
  const texts = lines.slice(0, MOST_LINES).map((line) => lineText(line, say));
  return lines.length > MOST_LINES ? [...texts, '…'] : texts;
}

function lineText({ words, names, values, expression }: ExtensionLine, say: Say): string {
  const told = [...names.map(say.quote), ...values.map((value) => valueText(value, say))];
  return [...words, ...told, ...(expression ? [say.expression(expression)] : [])].join(' ');
}

function valueText(value: ExtensionValue, { quantity, quote, words, language }: Say): string {
  switch (value.kind) {
    case 'quantity':
      return quantity(value.quantity);
    case 'date':
      return dateText(value.date, language);
    case 'text':
      return quote(value.text);
    case 'yes-no':
      return value.value ? words.yes : words.no;
    case 'missing':
      return 'nd';
    case 'word':
      return value.word;
    case 'name':
      return value.name;
    case 'mark':
      return value.mark;
    default:
      return value satisfies never;
  }
}
