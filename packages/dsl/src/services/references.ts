import type { Place } from '@traguardo/model';
import type { Program } from '../program.ts';
import type { Vocabulary } from '../vocabulary/schema.ts';
import { occurrenceAt, occurrences, partPlace } from './occurrences/occurrences.ts';

/**
 * Where the name at an offset is written, in every file and table of the program, in order: its declaration too unless
 * `withDeclaration` is false, aliases included. Each place is the name alone: `done` of `PIRA08.done`. Empty for no name.
 */
export function references(
  program: Program,
  vocabulary: Vocabulary,
  path: string,
  offset: number,
  withDeclaration = true,
): readonly Place[] {
  const all = occurrences(program, vocabulary);
  const here = occurrenceAt(all, path, offset);
  return all
    .filter(({ thing, use }) => thing === here?.thing && (withDeclaration || use !== 'declaration'))
    .map(partPlace);
}
