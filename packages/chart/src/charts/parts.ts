import { type Drawing, type Shape, withFullStop } from '@traguardo/model';
import { textWidth, wrap } from '../wrap.ts';
import { CHART_WIDTH, type ChartMark } from './chart.ts';

/** Size of letters and height of their lines, in pixels. */
export const LETTER = 12;
export const LINE = 15;

/** A coordinate with one decimal: the same text on every machine. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A box with square corners. */
export function box(tone: string, x: number, y: number, width: number, height: number): Shape {
  return { kind: 'box', tone, x: px(x), y: px(y), width: px(Math.max(0, width)), height: px(height), radius: 0 };
}

/** A line through points given as x, y, x, y … */
export function line(tone: string, ...points: readonly number[]): Shape {
  return { kind: 'path', tone, path: path(points) };
}

/** Room for numbers, in pixels: digits are wider than letters, and a number is never cut. */
export function numberWidth(words: string): number {
  return Math.ceil(textWidth(words, LETTER) * 1.15);
}

/** A closed outline through points given as x, y, x, y … */
export function outline(tone: string, ...points: readonly number[]): Shape {
  return { kind: 'path', tone, path: `${path(points)} Z` };
}

function path(points: readonly number[]): string {
  const pairs: string[] = [];
  for (let at = 0; at + 1 < points.length; at += 2)
    pairs.push(`${at === 0 ? 'M' : 'L'} ${px(points[at] ?? 0)} ${px(points[at + 1] ?? 0)}`);
  return pairs.join(' ');
}

/** One line of text standing on `y`. */
export function text(
  tone: string,
  x: number,
  y: number,
  words: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Shape {
  return { kind: 'text', tone, x: px(x), y: px(y), anchor, text: words };
}

/** Text in lines from `top` down, the first in `tone` of its own when it is a code before a title. */
export function block(x: number, top: number, lines: readonly TextLine[]): readonly Shape[] {
  return lines.map(({ tone, words }, at) => text(tone, x, top + LETTER + at * LINE, words));
}

export interface TextLine {
  readonly tone: string;
  readonly words: string;
}

/** A code in bold with a title below it, no wider than `width` and no longer than `most` lines. Without a code the title is plain. */
export function nameLines(code: string, title: string, width: number, most: number): readonly TextLine[] {
  const head = code === '' ? [] : [{ tone: 'strong', words: code }];
  return [...head, ...textLines('', title, width, most - head.length)];
}

/** Text in lines no wider than `width`, cut after `most` with `…`: the whole stands in the table of the chart. */
export function textLines(tone: string, words: string, width: number, most: number): readonly TextLine[] {
  if (words === '') return [];
  const lines = wrap(words, width, LETTER);
  const shown = lines.slice(0, most);
  const last = shown.at(-1);
  if (lines.length > most && last !== undefined) shown[most - 1] = `${last.replace(/[\s,;:.]*\S?$/u, '')}…`;
  return shown.map((each) => ({ tone, words: each }));
}

/** What a chart tells as one sentence. */
export function sentence(told: readonly string[]): string {
  return withFullStop(told.join('; '));
}

/** A picture as high as said, of the common width unless told otherwise. */
export function drawing(title: string, height: number, shapes: readonly Shape[], width = CHART_WIDTH): Drawing {
  return { width, height: Math.ceil(height), top: 0, title, shapes };
}

/** A mark over a whole line of a picture. */
export function lineMark(width: number, y: number, height: number, told: string, of: string | null): ChartMark {
  return { x: 0, y: px(y), width, height: px(height), told: sentence([told]), of };
}
