/** Limits of language.md section 2, counted before parsing. Lengths in UTF-16 code units, the file in UTF-8 bytes. */
export const LIMITS = {
  fileBytes: 4 * 1024 * 1024,
  line: 10_000,
  text: 20_000,
  digits: 34,
  nesting: 64,
  /** Operators and separators in one expression: a long chain is as deep a tree as nested brackets. */
  operators: 1000,
} as const;

/** Whether `text` takes more than `bytes` bytes in UTF-8. */
export function isLongerThan(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  if (text.length * 3 <= bytes) return false;
  let size = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    size += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
  }
  return size > bytes;
}
