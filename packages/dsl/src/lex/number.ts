import { fromDecimal, type Language, type Ratio } from '@traguardo/model';

/** A number as written, exactly. `decimals` counts the written decimals. */
export interface WrittenNumber {
  readonly value: Ratio;
  readonly decimals: number;
}

const PATTERN: Record<Language, RegExp> = {
  en: /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:_\d{3})+)(?:\.(\d+))?$/,
  it: /^(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:_\d{3})+)(?:,(\d+))?$/,
};

/** The number of an image such as `1.813,50`; null when its groups are not of exactly three digits. */
export function readNumber(image: string, notation: Language): WrittenNumber | null {
  const match = PATTERN[notation].exec(image);
  if (!match) return null;
  const value = fromDecimal(plain(image, notation));
  return value === null ? null : { value, decimals: match[1]?.length ?? 0 };
}

/** `1.813,50` as `1813.50`. */
function plain(image: string, notation: Language): string {
  const bare = image.replaceAll(notation === 'it' ? '.' : ',', '').replaceAll('_', '');
  return bare.replace(',', '.');
}

/** How many digits an image has. */
export function countDigits(image: string): number {
  return image.replace(/\D/g, '').length;
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
