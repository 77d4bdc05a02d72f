import { equalEnds } from '../../workspace/texts/equal-ends.ts';

/** One replacement in the old text. Changes come in order and do not overlap. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Above this many compared pairs of lines the middle is replaced as a whole. */
const MOST_PAIRS = 4_000_000;

/** Few small replacements that turn `old` into `next`: lines by longest common subsequence, then characters in a line. */
export function textChanges(old: string, next: string): readonly TextChange[] {
  if (old === next) return [];
  const a = splitLines(old);
  const b = splitLines(next);
  const [start, tail] = equalEnds(a, b);
  const offset = a.slice(0, start).reduce((sum, line) => sum + line.length, 0);
  return hunks(a.slice(start, a.length - tail), b.slice(start, b.length - tail)).flatMap((hunk) =>
    refine(hunk, offset),
  );
}

/** Lines with their ends, so that joining them gives the text. */
function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

interface Hunk {
  readonly from: number;
  readonly old: readonly string[];
  readonly next: readonly string[];
}

/** Differing stretches of two lists of lines; `from` counts characters of `a`. */
function hunks(a: readonly string[], b: readonly string[]): Hunk[] {
  if (a.length * b.length > MOST_PAIRS) return [{ from: 0, old: a, next: b }];
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const below = common[(i + 1) * width + j] ?? 0;
      const right = common[i * width + j + 1] ?? 0;
      common[i * width + j] = a[i] === b[j] ? (common[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(below, right);
    }
  }
  return walk(a, b, (i, j) => (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0));
}

function walk(a: readonly string[], b: readonly string[], dropsOld: (i: number, j: number) => boolean): Hunk[] {
  const found: Hunk[] = [];
  let [i, j, from] = [0, 0, 0];
  while (i < a.length || j < b.length) {
    const [startOld, startNext, start] = [i, j, from];
    while ((i < a.length || j < b.length) && (i === a.length || j === b.length || a[i] !== b[j])) {
      if (j === b.length || (i < a.length && dropsOld(i, j))) from += (a[i++] as string).length;
      else j++;
    }
    if (i > startOld || j > startNext)
      found.push({ from: start, old: a.slice(startOld, i), next: b.slice(startNext, j) });
    if (i < a.length) from += (a[i] as string).length;
    i++;
    j++;
  }
  return found;
}

/** Line by line when the hunk keeps the number of lines, so that a cursor inside one stays where it is. */
function refine(hunk: Hunk, offset: number): TextChange[] {
  if (hunk.old.length !== hunk.next.length) return [trim(hunk.old.join(''), hunk.next.join(''), offset + hunk.from)];
  let from = offset + hunk.from;
  return hunk.old.map((line, index) => {
    const change = trim(line, hunk.next[index] as string, from);
    from += line.length;
    return change;
  });
}

function trim(old: string, next: string, from: number): TextChange {
  const [start, tail] = equalEnds(old, next);
  return { from: from + start, to: from + old.length - tail, insert: next.slice(start, next.length - tail) };
}
