import { compile } from '../src/compile.ts';
import type { Program } from '../src/program.ts';

/** A compiled text and the offset of the `|` that was in it. */
export interface Marked {
  readonly program: Program;
  readonly path: string;
  readonly offset: number;
}

/** Reads a text with one `|` where the cursor stands. */
export function marked(text: string): Marked {
  const offset = text.indexOf('|');
  const path = 'test.piano';
  return { program: compile({ files: [{ path, text: text.replace('|', '') }] }), path, offset };
}
