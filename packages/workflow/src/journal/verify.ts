import { broken, type Broken } from './broken.ts';
import { readCanonicalLine } from './canonical-line.ts';
import { type Folded, foldEvent, type FoldOptions, startFold } from './fold.ts';
import type { EventRecord, Head } from './record.ts';

/** What a reader of lines may know beside them. */
export interface VerifyOptions extends FoldOptions {
  /** The head as printed elsewhere (in the Relazione): finds a journal whose end was cut off. */
  readonly head?: Head;
}

/**
 * Verifies a journal written as lines, given without their ends: each byte-equal to its canonical form, then sequence,
 * previous hash, hash, and the rules of the cycle again. No service and no clock is asked.
 */
export function verifyLines(lines: readonly string[], options: VerifyOptions): Folded | Broken {
  const { head } = options;
  const ids = new Set<string>();
  let folded = startFold(options);
  for (const line of lines) {
    const read = readCanonicalLine(line);
    const seq = folded.head.seq + 1;
    if ('fault' in read) return broken(read.fault, seq, seq);
    const next = isRecord(read.value)
      ? foldEvent(folded, read.value as unknown as EventRecord, ids, options)
      : broken('shape', seq, seq);
    if (next.kind === 'broken') return next;
    folded = next;
  }
  const isAsPrinted = head === undefined || (head.seq === folded.head.seq && head.hash === folded.head.hash);
  return isAsPrinted ? folded : broken('head', lines.length, folded.head.seq, folded.head.hash);
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
