/** Digits a program keeps of a number: what comes behind them is noise of the binary form. */
const KEPT = 15;
/** Digits left or right of the point beyond which a number is none anyone measured. */
const LONGEST = 30;
const DAY = 86_400_000;
/** Days from the first of January 1970 to the day 0 of each system. */
const DAY_ZERO = { 1900: -25_569, 1904: -24_107 } as const;
/** The last day four digits of a year can name. */
const LAST_DAY = 2_958_465;

/** The decimal digits of a number as programs store it (`0.28999999999999998` is `0.29`); null when it is none, or too large to be meant. */
export function storedNumber(text: string): string | null {
  if (!/^[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?$/.test(text.trim())) return null;
  const value = Number(text);
  if (!Number.isFinite(value)) return null;
  const [digits = '', exponent = '0'] = value.toExponential(KEPT - 1).split('e');
  const power = Number(exponent);
  if (Math.abs(power) > LONGEST) return value === 0 ? '0' : null;
  return pointMoved(digits, power);
}

/** The digits with the point moved to the right by so many places; no zeros without meaning. */
export function pointMoved(digits: string, places: number): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '', decimals = ''] = digits.replace(/^[-+]/, '').split('.');
  const padded = whole.padStart(Math.max(whole.length, 1 - places), '0') + decimals.padEnd(Math.max(0, places), '0');
  const point = padded.length - Math.max(decimals.length, places) + places;
  const left = padded.slice(0, point).replace(/^0+(?=\d)/, '') || '0';
  const right = padded.slice(point).replace(/0+$/, '');
  const moved = right === '' ? left : `${left}.${right}`;
  return moved === '0' ? '0' : sign + moved;
}

/** The ISO day of a serial number; its hours are left out. Null when no calendar has it. */
export function serialDay(text: string, system: 1900 | 1904): string | null {
  const serial = Math.floor(Number(text));
  if (!(serial >= 1 && serial <= LAST_DAY)) return null;
  // The program the format comes from took 1900 for a leap year: its days up to the false one, number 60, are one off.
  if (system === 1900 && serial === 60) return null;
  const shift = system === 1900 && serial < 60 ? 1 : 0;
  return new Date((serial + shift + DAY_ZERO[system]) * DAY).toISOString().slice(0, 10);
}
