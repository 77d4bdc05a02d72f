import type { Place } from '@traguardo/model';
import type { Program } from '../program.ts';
import type { Vocabulary } from '../vocabulary/schema.ts';
import { occurrenceAt, occurrences } from './occurrences/occurrences.ts';

/** Header of the declaration that the name at an offset means; null for words of the vocabulary and unknown names. */
export function definition(program: Program, vocabulary: Vocabulary, path: string, offset: number): Place | null {
  return occurrenceAt(occurrences(program, vocabulary, { path, offset }), path, offset)?.thing.place ?? null;
}
