import { type Outline, type OutlinePart, outlineWords } from '@traguardo/model';

/** Parts that stand on pages of one direction. */
export interface Sheets {
  readonly isWide: boolean;
  readonly parts: Outline;
}

/**
 * Parts by the direction of their pages. A wide table or picture lies, and with it what introduces it, so that no page holds a heading
 * alone; little that stands between two lying parts of a chapter lies too, so that pages do not turn for a few lines.
 */
export function sheetsOf(outline: Outline): readonly Sheets[] {
  const wide = outline.map(isWide);
  for (const [at, part] of outline.entries()) if (isWide(part)) wide.fill(true, introduction(outline, at), at);
  return joined(runsOf(outline, wide)).map(({ isWide: lies, parts }) => ({ isWide: lies, parts }));
}

/** In pixels: above this a picture on an upright page has letters too small to read. */
const UPRIGHT = 760;

function isWide(part: OutlinePart): boolean {
  return part.kind === 'table' ? part.wide === true : part.kind === 'picture' && part.drawing.width > UPRIGHT;
}

/** Lines of text that may lie because of what follows them, and of all that may lie between two lying parts. */
const FEW = 6;
const SOME = 34;

/** Where what introduces the part at `at` begins: headings, and few lines of text below them. */
function introduction(outline: Outline, at: number): number {
  let first = at;
  let lines = 0;
  for (let before = at - 1; before >= 0; before -= 1) {
    const part = outline[before];
    if (part === undefined || part.kind === 'table' || part.kind === 'picture') break;
    if (part.kind === 'heading') first = before;
    else lines += linesOf(part);
    if (lines > FEW || (part.kind === 'heading' && part.level === 1)) break;
  }
  return first;
}

function runsOf(outline: Outline, wide: readonly boolean[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [at, part] of outline.entries()) {
    const lies = wide[at] === true;
    const last = runs.at(-1);
    if (last?.isWide === lies) last.parts.push(part);
    else runs.push({ isWide: lies, parts: [part] });
  }
  return runs;
}

interface Run {
  isWide: boolean;
  readonly parts: OutlinePart[];
}

/** The runs with those between two lying ones turned and joined to them, where they are short and begin no chapter. */
function joined(runs: readonly Run[]): readonly Run[] {
  const all: Run[] = [];
  for (const [at, run] of runs.entries()) {
    const last = all.at(-1);
    const isBetween = last?.isWide === true && runs[at + 1]?.isWide === true && isShort(run);
    if (last !== undefined && (isBetween || (last.isWide && run.isWide && !beginsChapter(run))))
      last.parts.push(...run.parts);
    else all.push({ isWide: run.isWide, parts: [...run.parts] });
  }
  return all;
}

function isShort({ parts }: Run): boolean {
  return !parts.some(isChapter) && parts.reduce((sum, part) => sum + linesOf(part), 0) <= SOME;
}

function beginsChapter({ parts }: Run): boolean {
  return parts[0] !== undefined && isChapter(parts[0]);
}

function isChapter(part: OutlinePart): boolean {
  return part.kind === 'heading' && part.level === 1;
}

/** About how many lines a part is high. */
function linesOf(part: OutlinePart): number {
  switch (part.kind) {
    case 'heading':
      return 2;
    case 'paragraph':
      return Math.ceil(outlineWords(part.text).length / 95);
    case 'list':
      return part.items.reduce((sum, item) => sum + Math.ceil(outlineWords(item).length / 90), 0);
    case 'table':
      return 3 + part.rows.length * 1.6;
    case 'picture':
      return part.drawing.height / 18;
    default:
      return part satisfies never;
  }
}
