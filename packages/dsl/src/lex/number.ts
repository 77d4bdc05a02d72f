import { type Language, type Ratio, ratio } from '@traguardo/model';

/** A number as written, exactly. `decimals` counts the written decimals. */
export interface WrittenNumber {
  readonly value: Ratio;
  readonly decimals: number;
}

const PATTERN: Record<Language, RegExp> = {
  en: /^(\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:_\d{3})+)(?:\.(\d+))?$/,
  it: /^(\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:_\d{3})+)(?:,(\d+))?$/,
};

const MARK: Record<Language, string> = { en: '.', it: ',' };

/** Whether the groups of an image such as `1.813,50` have exactly three digits. */
export function isNumber(image: string, notation: Language): boolean {
  return isDigits(image) || PATTERN[notation].test(image);
}

/** Digits alone, as most numbers are. */
function isDigits(image: string): boolean {
  for (let at = 0; at < image.length; at += 1) {
    const code = image.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return image !== '';
}

/** The number of an image such as `1.813,50`; null when `isNumber` says no. */
export function readNumber(image: string, notation: Language): WrittenNumber | null {
  if (isDigits(image)) return { value: { num: BigInt(image), den: 1n }, decimals: 0 };
  if (!PATTERN[notation].test(image)) return null;
  const mark = image.indexOf(MARK[notation]);
  const whole = mark < 0 ? image : image.slice(0, mark);
  const fraction = mark < 0 ? '' : image.slice(mark + 1);
  const digits = whole.length > 3 ? whole.replace(/[.,_]/g, '') : whole;
  const value: Ratio = fraction === '' ? { num: BigInt(digits), den: 1n } : decimal(digits + fraction, fraction.length);
  return { value, decimals: fraction.length };
}

/** `digits` with so many decimals. Short ones are reduced as machine numbers: most are, and it is several times faster. */
function decimal(digits: string, decimals: number): Ratio {
  if (digits.length > 15) return ratio(BigInt(digits), 10n ** BigInt(decimals));
  const num = Number(digits);
  const den = 10 ** decimals;
  const divisor = commonDivisor(num, den);
  return { num: BigInt(num / divisor), den: BigInt(den / divisor) };
}

function commonDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/** The two readings of a badly grouped number, in `notation`: as a decimal and as a whole number; empty when there is none. */
export function readingsOf(image: string, notation: Language): { readonly decimal: string; readonly grouped: string } {
  const pieces = image.split(/[.,_]/);
  const last = pieces.at(-1) as string;
  const whole = pieces.slice(0, -1).join('');
  const decimal = image.includes('_') ? '' : `${whole}${notation === 'it' ? ',' : '.'}${last}`;
  return { decimal, grouped: pieces.join('') };
}

/** The same number written in the other notation: separators swapped, `_` kept. */
export function writeNumber(image: string, from: Language, to: Language): string {
  if (from === to) return image;
  return image.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}
