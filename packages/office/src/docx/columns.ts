import { cellText, type Language, type OutlineTable } from '@traguardo/model';

/** A column that holds a long text is wide, but not beyond this many letters of a line. */
const LONGEST_LINE = 60;
/** Letters left beside the text of a cell. */
const ROOM = 2;

/** The line a table has: its width in twentieths of a point, and how high its letters are. */
interface Line {
  readonly width: number;
  readonly points: number;
  readonly language: Language;
}

/** Widths of the columns in twentieths of a point, summing to `width`: as the report says, or as much as the cells ask for. */
export function columnWidths(table: OutlineTable, line: Line): readonly number[] {
  const shares = table.widths ?? askedShares(table, line);
  const ends = shares.map((_, at) => Math.round(line.width * sum(shares.slice(0, at + 1))));
  return ends.map((end, at) => end - (ends[at - 1] ?? 0));
}

/** Letters are about half as wide as they are high. */
const LETTER = 0.52;

/** Every column gets its longest word; what is left goes to those with long texts. */
function askedShares(table: OutlineTable, { width, points, language }: Line): readonly number[] {
  const least: number[] = [];
  const asked: number[] = [];
  for (const [at, title] of table.columns.entries()) {
    const cells = table.rows.flatMap(({ cells, group }) => {
      const cell = group ? undefined : cells[at];
      return cell === undefined ? [] : [{ text: cellText(cell, language), whole: cell.kind === 'quantity' }];
    });
    const words = [...title.split(/\s+/), ...cells.flatMap(({ text, whole }) => (whole ? [text] : text.split(/\s+/)))];
    const longestWord = Math.max(...words.map((word) => word.length)) + ROOM;
    const longest = Math.max(...cells.map(({ text }) => text.length), title.length / 2) + ROOM;
    least.push(longestWord);
    asked.push(Math.max(longestWord, Math.min(longest, LONGEST_LINE)));
  }
  const extra = asked.map((wish, at) => wish - (least[at] ?? 0));
  const wide = Math.max(sum(asked), 1);
  // A table that asks for less than a line still fills it: shares of what is asked.
  if (wide <= LONGEST_LINE) return asked.map((wish) => wish / wide);
  const line = Math.max(width / (points * 20 * LETTER), sum(least));
  const left = Math.min(line - sum(least), sum(extra));
  const widths = least.map((word, at) => word + (sum(extra) === 0 ? 0 : (left * (extra[at] ?? 0)) / sum(extra)));
  return widths.map((each) => each / sum(widths));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
