/**
 * The identity of a code: NFC, case-insensitive, blanks equal `_`. `PIRA 09_2024` and `pira_09_2024` have one key.
 * Compare and index codes by key; show them as first written.
 */
export function codeKey(code: string): string {
  if (/^[\w.]+$/.test(code)) return code.toLowerCase(); // plain codes, nearly all, need nothing else
  return code.normalize('NFC').trim().replace(/\s+/gu, '_').toLowerCase();
}

/** The key without punctuation. Codes with different keys but one skeleton look alike (`D3.1_03`, `D3.1.03`). */
export function codeSkeleton(code: string): string {
  return codeKey(code).replace(/[^\p{L}\p{N}]/gu, '');
}
