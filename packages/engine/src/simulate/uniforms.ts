/** Draws come in blocks of so many: a block can be made without those before it, by any worker. */
export const BLOCK = 500;

/**
 * The uniform numbers of one uncertain value in one block, between 0 and 1, never either, into `into`. They depend on the seed, the
 * key of the value and the number of the block alone: neither on other values nor on who draws them. The generator is
 * xoshiro128** (Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47, 2021), 32 bits a number, its
 * state filled by mixing (the finalizer of MurmurHash3). Decision 0226.
 */
export function fillUniforms(into: Float64Array, seed: number, key: string, block: number): void {
  const [low, high] = hashOf(key);
  let a = mixed(seed ^ mixed(low));
  let b = mixed(a ^ mixed(high + 0x9e3779b9));
  let c = mixed(b ^ mixed(block + 0x7f4a7c15));
  let d = mixed(c ^ a) | 1; // never all zero
  for (let at = 0; at < into.length; at += 1) {
    const scrambled = Math.imul(b, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    into[at] = ((result >>> 0) + 0.5) / 0x1_0000_0000;
  }
}

/** Spreads every bit of a number over all 32. */
function mixed(number: number): number {
  let bits = number | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** 64 bits of a text in two halves (FNV-1a, the second half over the text with other beginnings). */
function hashOf(text: string): readonly [number, number] {
  let low = 0x811c9dc5;
  let high = 0x6c62272e;
  for (let at = 0; at < text.length; at += 1) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(at) ^ (low >>> 24), 0x01000193);
  }
  return [low, high];
}
