import {
  agrees,
  COUNT,
  DAYS,
  EURO,
  FTE,
  formatDecimal,
  PERCENT,
  PURE,
  type Quantity,
  shownNumber,
  toDecimal,
  type Unit,
  type Value,
} from '@traguardo/model';

const UNITS: Readonly<Record<string, Unit>> = { '': PURE, '%': PERCENT, '€': EURO, gg: DAYS, 'N.': COUNT, fte: FTE };
const MONTHS = ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre'];

/**
 * A value as the report would print it, at the precision of `printed`: the same text when the figure is right, another one
 * when it is not. A printed figure without unit is compared without unit.
 */
export function printedLike(printed: string, value: Value | null): string {
  if (printed === 'N/D' || printed === 'n.d.') return value === null || value.kind === 'missing' ? printed : 'noto';
  switch (value?.kind) {
    case 'quantity':
      return quantityLike(printed, value.quantity);
    case 'boolean':
      return value.value ? 'SI' : 'NO';
    case 'date':
      return dateLike(printed, value.date);
    default:
      return 'N/D';
  }
}

export function quantityLike(printed: string, quantity: Quantity): string {
  const match = /^(-?[\d.]+(?:,(\d+))?)(\s*)(.*)$/.exec(printed);
  if (!match) return `${toDecimal(shownNumber(quantity), 2)} ${quantity.unit.symbol}`;
  const [, , fraction = '', blank = '', symbol = ''] = match;
  const unit = UNITS[symbol];
  const number = formatDecimal(toDecimal(shownNumber(quantity), fraction.length), 'it');
  const isSame = unit !== undefined && (symbol === '' || agrees(unit, quantity.unit));
  return `${number}${blank}${isSame ? symbol : quantity.unit.symbol}`;
}

/** `2024-07-16` as `16 luglio 2024`, `16-07-2024` or, for anything else, `16/07/2024`. */
function dateLike(printed: string, iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  if (/^\d+ \p{L}+ \d+$/u.test(printed)) return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
  return /^\d+-/.test(printed) ? `${day}-${month}-${year}` : `${day}/${month}/${year}`;
}
