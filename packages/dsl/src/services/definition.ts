import type { Place } from '@traguardo/model';
import { unquote } from '../lex/text.ts';
import type { Program } from '../program.ts';
import type { Vocabulary } from '../vocabulary/schema.ts';
import { cursorAt, fileOf, isWordToken, tokenAt } from './cursor.ts';
import { labelOf } from './hover.ts';
import { declaredNames, resolveName } from './names.ts';

/** Where the name at an offset is declared; null for words of the vocabulary and unknown names. */
export function definition(program: Program, vocabulary: Vocabulary, path: string, offset: number): Place | null {
  const file = fileOf(program, path);
  const token = file && tokenAt(file, offset);
  if (!file || !token || !isWordToken(token)) return null;
  const cursor = cursorAt(file, vocabulary, token.place.end.offset);
  const labels = [...cursor.around.map(({ label }) => label), ...labelOf(cursor.item)];
  return resolveName(declaredNames(program.plan), unquote(token.image), labels)?.place ?? null;
}
