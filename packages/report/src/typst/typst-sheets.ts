import type { Outline, OutlinePart } from '@traguardo/model';

/** Parts that stand on pages of one direction. */
export interface Sheets {
  readonly isWide: boolean;
  readonly parts: Outline;
}

/**
 * Parts by the direction of their pages. A wide table or picture lies; the headings right before it and what is short between two of them
 * lie with it, so that no page holds a heading alone.
 */
export function sheetsOf(outline: Outline): readonly Sheets[] {
  const wide = outline.map(isWide);
  for (const [at, part] of outline.entries()) if (isWide(part)) takeHeadings(outline, wide, at);
  const sheets: { isWide: boolean; parts: OutlinePart[] }[] = [];
  for (const [at, part] of outline.entries()) {
    const lies = wide[at] === true;
    const last = sheets.at(-1);
    if (last?.isWide === lies) last.parts.push(part);
    else sheets.push({ isWide: lies, parts: [part] });
  }
  return sheets;
}

/** In pixels: above this a picture on an upright page has letters too small to read. */
const UPRIGHT = 760;

function isWide(part: OutlinePart): boolean {
  return part.kind === 'table' ? part.wide === true : part.kind === 'picture' && part.drawing.width > UPRIGHT;
}

/** Marks what goes with the wide part at `at`: headings above it, and paragraphs if a wide part is before them. */
function takeHeadings(outline: Outline, wide: boolean[], at: number): void {
  let first = at;
  while (first > 0 && outline[first - 1]?.kind === 'heading') first -= 1;
  let before = first;
  while (before > 0 && isShort(outline[before - 1])) before -= 1;
  if (wide[before - 1] === true) first = before;
  wide.fill(true, first, at);
}

function isShort(part: OutlinePart | undefined): boolean {
  return part?.kind === 'paragraph' || part?.kind === 'heading';
}
