/**
 * The identity of a code: NFC, case-insensitive, blanks equal `_`. `PIRA 09_2024` and `pira_09_2024` have one key.
 * Compare and index codes by key; show them as first written.
 */
export function codeKey(code: string): string {
  let isLower = true;
  for (let at = 0; at < code.length; at += 1) {
    const unit = code.charCodeAt(at);
    if (unit >= 0x41 && unit <= 0x5a) isLower = false;
    else if (!isPlain(unit)) return code.normalize('NFC').trim().replace(/\s+/gu, '_').toLowerCase();
  }
  return isLower ? code : code.toLowerCase(); // plain codes, nearly all, need nothing else
}

/** A small letter of ASCII, a digit, `_` or `.`. */
function isPlain(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f || unit === 0x2e;
}

/** The key without punctuation. Codes with different keys but one skeleton look alike (`D3.1_03`, `D3.1.03`). */
export function codeSkeleton(code: string): string {
  return codeKey(code).replace(/[^\p{L}\p{N}]/gu, '');
}
