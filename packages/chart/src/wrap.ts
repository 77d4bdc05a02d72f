/** Lines of text no wider than `width` pixels at this size, broken at blanks; a longer word stands alone. */
export function wrap(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** About how wide a text is drawn, in pixels: fonts differ, so a little more than most of them need. No font is asked. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += signWidth(sign);
  return Math.ceil(width * size);
}

function signWidth(sign: string): number {
  if (/[ijltfr.,;:'’!|()[\]/ ]/u.test(sign)) return 0.34;
  if (/[mwMW@%…]/u.test(sign)) return 0.88;
  return /\p{Lu}/u.test(sign) ? 0.68 : 0.57;
}
