/**
 * The identity of a code: NFC, case-insensitive, blanks equal `_`. `PIRA 09_2024` and `pira_09_2024` have one key.
 * Compare and index codes by key; show them as first written.
 */
export function codeKey(code: string): string {
  for (let at = 0; at < code.length; at += 1) if (!isPlain(code.charCodeAt(at))) return knownKey(code);
  return code; // plain codes need nothing else
}

/** Keys of codes met before: the same codes are looked up again and again. */
const known = new Map<string, string>();
const [MOST_KNOWN, LONGEST_KNOWN] = [10_000, 100];

function knownKey(code: string): string {
  const found = known.get(code);
  if (found !== undefined) return found;
  const key = code.normalize('NFC').trim().replace(/\s+/gu, '_').toLowerCase();
  if (code.length > LONGEST_KNOWN) return key;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(code, key);
  return key;
}

/** A small letter of ASCII, a digit, `_` or `.`. */
function isPlain(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f || unit === 0x2e;
}

/** The key without punctuation. Codes with different keys but one skeleton look alike (`D3.1_03`, `D3.1.03`). */
export function codeSkeleton(code: string): string {
  return codeKey(code).replace(/[^\p{L}\p{N}]/gu, '');
}
