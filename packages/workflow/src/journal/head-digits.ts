/** Crockford's base 32: no I, L, O, U, so that nothing is taken for something else. */
export const CHARACTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The value of a character as people type it; -1 when it is none. */
export function digitOf(character: string): number {
  const upper = character.toUpperCase();
  return CHARACTERS.indexOf(upper === 'O' ? '0' : upper === 'I' || upper === 'L' ? '1' : upper);
}

/**
 * The character that checks a number of events (up to nine digits) and the digits of a hash: their sum in GF(32), each
 * weighed with another power of the generator. As all weights differ and none is zero, one wrong character and two
 * characters exchanged, near or far, are always found.
 */
export function checkDigit(seq: number, digits: readonly number[]): number {
  const all = [...Array.from(String(seq).padStart(9, '0'), Number), ...digits];
  let weight = 1;
  return all.reduce((sum, digit) => {
    weight = times(weight, 2);
    return sum ^ times(digit, weight);
  }, 0);
}

/** Product in GF(32) = GF(2)[x] / (x^5 + x^2 + 1), in which x generates every element but zero. */
function times(a: number, b: number): number {
  let product = 0;
  let shifted = a;
  for (let rest = b; rest > 0; rest >>= 1) {
    if (rest % 2 === 1) product ^= shifted;
    shifted = shifted & 16 ? (shifted << 1) ^ 0b100101 : shifted << 1;
  }
  return product;
}
