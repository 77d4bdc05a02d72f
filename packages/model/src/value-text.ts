import { dateText, writtenDate } from './date-text.ts';
import { formatQuantity, type Language, type Quantity, shownNumber, writtenDecimal } from './quantity.ts';
import { isEqual, round, toDecimal } from './ratio.ts';
import type { Value } from './value.ts';

const WORDS = {
  it: { yes: 'Sì', no: 'No', missing: 'n.d.', undefined: 'non definito', none: 'nessuna fase' },
  en: { yes: 'Yes', no: 'No', missing: 'n.a.', undefined: 'undefined', none: 'no phase' },
};

/** A value as shown in tables: rounded half up to `decimals`, in the notation of the language. */
export function valueText(value: Value, language: Language, decimals = 2): string {
  const words = WORDS[language];
  switch (value.kind) {
    case 'quantity':
      return formatQuantity(value.quantity, language, decimals);
    case 'boolean':
      return value.value ? words.yes : words.no;
    case 'date':
      return dateText(value.date, language);
    case 'phases':
      return value.done.length === 0 ? words.none : value.done.join(', ');
    case 'missing':
      return words.missing;
    case 'undefined':
      return words.undefined;
    default:
      return value satisfies never;
  }
}

/** A value as one would type it, unrounded when its decimals end, without unit: what an input cell starts from. */
export function rawText(value: Value, language: Language): string {
  switch (value.kind) {
    case 'quantity':
      return exactNumber(value.quantity, language);
    case 'boolean':
      return value.value ? (language === 'it' ? 'SI' : 'yes') : language === 'it' ? 'NO' : 'no';
    case 'missing':
      return 'nd';
    case 'undefined':
      return '';
    case 'date':
      return writtenDate(value.date, language);
    case 'phases':
      return valueText(value, language);
    default:
      return value satisfies never;
  }
}

function exactNumber(quantity: Quantity, language: Language): string {
  const shown = shownNumber(quantity);
  const places = [0, 1, 2, 3, 4, 5, 6].find((decimals) => isEqual(round(shown, decimals), shown)) ?? 6;
  return writtenDecimal(toDecimal(shown, places), language);
}
