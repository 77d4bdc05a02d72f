import { canonicalJson, type Json } from '@traguardo/model';
import type { BrokenCode } from './broken.ts';

/** A line that is, to the byte, the canonical JSON of what it says; otherwise what is wrong with it. */
export function readCanonicalLine(line: string): { readonly value: Json } | { readonly fault: BrokenCode } {
  if (!line.isWellFormed()) return { fault: 'encoding' };
  const value = parse(line);
  if (value === undefined) return { fault: 'not-json' };
  return isCanonical(value, line) ? { value } : { fault: 'not-canonical' };
}

function parse(line: string): Json | undefined {
  try {
    return JSON.parse(line) as Json;
  } catch {
    return undefined; // JSON.parse has no other way to say no
  }
}

/** Re-reading what was read gives the same bytes: no white space, doubled keys, other escapes or other numbers. */
function isCanonical(value: Json, line: string): boolean {
  try {
    return canonicalJson(value) === line;
  } catch {
    return false; // a number that is not a safe integer, a lone surrogate by escape
  }
}

/** The lines of a text in which every line has its end; null when the last one has none. */
export function wholeLines(text: string): readonly string[] | null {
  if (text === '') return [];
  return text.endsWith('\n') ? text.slice(0, -1).split('\n') : null;
}
