import type { OutlineCell, Shape } from '@traguardo/model';
import { moved } from '../moved.ts';

/** A band as a table shows it. */
export type BandMark = Omit<Extract<OutlineCell, { kind: 'band' }>, 'kind'>;

/** The mark of a tone, about 12 pixels wide and high: each has a shape of its own, so that it reads without colour. */
export function bandGlyph(tone: BandMark['tone'], x: number, y: number): readonly Shape[] {
  return GLYPHS[tone].map((path) => moved({ kind: 'path', tone: `tone ${tone}`, path }, x, y));
}

const GLYPHS: Readonly<Record<BandMark['tone'], readonly string[]>> = {
  green: ['M 1 6.5 L 4.5 10 L 11 2'],
  yellow: ['M 6 1 L 11.5 11 L 0.5 11 Z', 'M 6 4.5 L 6 8'],
  red: ['M 2 2 L 10 10', 'M 10 2 L 2 10'],
  neutral: ['M 1 6 L 11 6'],
};
