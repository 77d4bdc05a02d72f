import { cellText, type Language, type OutlineTable } from '@traguardo/model';
import { textLength } from '../letters.ts';

/** The line a table has: its width in twentieths of a point, and the height of its letters in points. */
interface Line {
  readonly width: number;
  readonly points: number;
  readonly language: Language;
}

/** What a column asks for, in twentieths of a point: room for its longest word, and for its longest text. */
interface Wish {
  readonly least: number;
  readonly whole: number;
}

/** Room beside the text of a cell, with a little more for fonts that are wider. */
const ROOM = 230;
/** A long text is set in lines of about this width rather than in one. */
const LONGEST_LINE = 4500;

/**
 * Widths of the columns in twentieths of a point, summing to `width`: as the report says, or as the cells ask; no word is broken as long as
 * all the longest words fit on the line.
 */
export function columnWidths(table: OutlineTable, line: Line): readonly number[] {
  const wishes = table.columns.map((_, at) => wishOf(table, at, line));
  const shares = table.widths ?? sharesAsked(wishes, line.width);
  const widths = withRoom(
    shares.map((share) => share * line.width),
    wishes,
  );
  const scale = line.width / sum(widths);
  const ends = widths.map((_, at) => Math.round(scale * sum(widths.slice(0, at + 1))));
  return ends.map((end, at) => end - (ends[at - 1] ?? 0));
}

function wishOf({ columns, rows }: OutlineTable, at: number, { points, language }: Line): Wish {
  const length = (text: string, bold: boolean): number => textLength(text, points * 20, bold) + ROOM;
  const title = columns[at] ?? '';
  let least = Math.max(...title.split(/\s+/).map((word) => length(word, true)));
  let whole = length(title, true) / 2;
  for (const { cells, group, total } of rows) {
    const cell = group ? undefined : cells[at];
    if (cell === undefined) continue;
    const text = cellText(cell, language);
    const words = cell.kind === 'quantity' ? [text] : text.split(/\s+/);
    least = Math.max(least, ...words.map((word) => length(word, total)));
    whole = Math.max(whole, length(text, total));
  }
  return { least, whole: Math.max(least, Math.min(whole, LONGEST_LINE)) };
}

/** As much as the whole texts ask; where that is more than there is, what the longest words leave goes to the long texts. */
function sharesAsked(wishes: readonly Wish[], width: number): readonly number[] {
  const whole = sum(wishes.map((wish) => wish.whole));
  const least = sum(wishes.map((wish) => wish.least));
  if (whole <= width || whole === least) return wishes.map((wish) => wish.whole / whole);
  const part = Math.max(0, (width - least) / (whole - least));
  return wishes.map((wish) => (wish.least + part * (wish.whole - wish.least)) / width);
}

/** Columns too narrow for their longest word are widened, at the cost of those that have room to spare. */
function withRoom(widths: readonly number[], wishes: readonly Wish[]): readonly number[] {
  const spare = widths.map((width, at) => width - (wishes[at]?.least ?? 0));
  const missing = -sum(spare.filter((each) => each < 0));
  const there = sum(spare.filter((each) => each > 0));
  const taken = there === 0 ? 0 : Math.min(1, missing / there);
  return widths.map((width, at) => {
    const left = spare[at] ?? 0;
    return left < 0 ? width - left : width - taken * left;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
