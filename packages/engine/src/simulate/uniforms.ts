/** Draws come in blocks of so many: a block can be made without those before it, by any worker. */
export const BLOCK = 500;

/** Where the generator of one value stands; `Uniforms.begin` makes it ready for a block. */
export interface Uniforms {
  /** Goes to the first number of a block. */
  readonly begin: (block: number) => void;
  /** The next numbers, between 0 and 1, never either. */
  readonly fill: (into: Float64Array) => void;
}

/**
 * Uniform numbers that depend on the seed, the key of a value and the number of the block alone: neither on other values nor on who
 * draws them. The generator is xoshiro128** (Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47,
 * 2021), 32 bits a number, its state filled by mixing (the finalizer of MurmurHash3). Decision 0226.
 */
export function createUniforms(seed: number, key: string): Uniforms {
  const [low, high] = hashOf(key);
  let [a, b, c, d] = [0, 0, 0, 0];
  return {
    begin(block) {
      a = mixed(seed ^ mixed(low));
      b = mixed(a ^ mixed(high + 0x9e3779b9));
      c = mixed(b ^ mixed(block + 0x7f4a7c15));
      d = mixed(c ^ a) | 1; // never all zero
    },
    fill(into) {
      let [w, x, y, z] = [a, b, c, d];
      for (let at = 0; at < into.length; at += 1) {
        const scrambled = Math.imul(x, 5);
        const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
        const shifted = x << 9;
        y ^= w;
        z ^= x;
        x ^= y;
        w ^= z;
        y ^= shifted;
        z = (z << 11) | (z >>> 21);
        into[at] = ((result >>> 0) + 0.5) / 0x1_0000_0000;
      }
      [a, b, c, d] = [w, x, y, z];
    },
  };
}

/** The numbers of one value in one block. */
export function fillUniforms(into: Float64Array, seed: number, key: string, block: number): void {
  const uniforms = createUniforms(seed, key);
  uniforms.begin(block);
  uniforms.fill(into);
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
