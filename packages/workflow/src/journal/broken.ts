import type { CycleDefinition } from '@traguardo/model';
import type { Refusal } from '../refusal.ts';

/** What is wrong with a journal. */
export type BrokenCode =
  | 'not-a-bundle'
  | 'encoding'
  | 'not-json'
  | 'not-canonical'
  | 'no-line-end'
  | 'shape'
  | 'sequence'
  | 'previous'
  | 'hash'
  | 'facts'
  | 'definition'
  | 'repeated-id'
  | 'refused'
  | 'head'
  | 'header'
  | 'cut'
  | 'blob'
  | 'plan-text'
  | 'data-text';

/**
 * Where a journal breaks and why. `line` counts from 1 in what was read; `seq` is the number of the event that should stand
 * there. `refusals` are the rules of the cycle that a recorded step offends, `definition` is the cycle that has them: its titles
 * name the things in sentences; null when the journal broke before one could be read.
 */
export interface Broken {
  readonly kind: 'broken';
  readonly code: BrokenCode;
  readonly line: number;
  readonly seq: number | null;
  readonly detail: string;
  readonly refusals: readonly Refusal[];
  readonly definition: CycleDefinition | null;
}

/** A break at a line, with the event that should stand there. */
export function broken(
  code: BrokenCode,
  line: number,
  seq: number | null,
  detail = '',
  refusals: readonly Refusal[] = [],
  definition: CycleDefinition | null = null,
): Broken {
  return { kind: 'broken', code, line, seq, detail, refusals, definition };
}
