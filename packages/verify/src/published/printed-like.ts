import {
  agrees,
  dateText,
  formatDecimal,
  type Language,
  PURE,
  type Quantity,
  ratioToString,
  shownNumber,
  toDecimal,
  unitOfWord,
  unitText,
  type Value,
  withUnit,
  writtenDecimal,
} from '@traguardo/model';

const MONTHS = 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
  ' ',
);

/** Numbers as printed in the notation of a language: sign, digits with their groups, decimals, blank, unit. */
const NUMBERS: Readonly<Record<Language, RegExp>> = {
  it: /^([-−]?[\d.]+(?:,(\d+))?)(\s*)(.*)$/,
  en: /^([-−]?[\d,]+(?:\.(\d+))?)(\s*)(.*)$/,
};

/**
 * A value as it would be printed, at the precision of `printed`, in groups of three digits or not: the same text when the figure
 * is right, another one when it is not. A figure printed without unit is compared without unit; one printed as a fraction (`374/375`) exactly.
 */
export function printedLike(printed: string, value: Value | null, notation: Language): string {
  if (printed === 'N/D' || printed === 'n.d.') return value === null || value.kind === 'missing' ? printed : 'noto';
  switch (value?.kind) {
    case 'quantity':
      return quantityLike(printed, value.quantity, notation);
    case 'boolean':
      return value.value ? 'SI' : 'NO';
    case 'date':
      return dateLike(printed, value.date, notation);
    case 'phases':
      return value.done.join(', ');
    default:
      return 'N/D';
  }
}

/** The same of a number with its unit. */
export function quantityLike(printed: string, quantity: Quantity, notation: Language): string {
  if (/^-?\d+\/\d+$/.test(printed)) return ratioToString(quantity.value);
  const match = NUMBERS[notation].exec(printed);
  if (!match) return withUnit(toDecimal(shownNumber(quantity), 2), quantity.unit.symbol, notation);
  const [, , fraction = '', blank = '', symbol = ''] = match;
  const unit = symbol === '' ? PURE : unitOfWord(symbol);
  const write = printed.startsWith('-') ? writtenDecimal : formatDecimal;
  const grouped = write(toDecimal(shownNumber(quantity), fraction.length), notation);
  const number = /^[-−]?\d{4}/.test(printed) ? grouped.replaceAll(notation === 'it' ? '.' : ',', '') : grouped;
  const isSame = unit !== null && (symbol === '' || agrees(unit, quantity.unit));
  return `${number}${blank}${isSame ? symbol : unitText(quantity.unit, notation)}`;
}

/** `2024-07-16` as `16 luglio 2024`, `16 Jul 2024`, `16-07-2024`, as it stands or, for anything else, `16/07/2024`. */
function dateLike(printed: string, iso: string, notation: Language): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(printed)) return iso;
  const [year = '', month = '', day = ''] = iso.split('-');
  if (/^\d+ \p{L}+ \d+$/u.test(printed) && notation === 'en') return dateText(iso, notation);
  if (/^\d+ \p{L}+ \d+$/u.test(printed)) return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
  return /^\d+-/.test(printed) ? `${day}-${month}-${year}` : `${day}/${month}/${year}`;
}
