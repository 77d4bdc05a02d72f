import { declaredUnit } from '@traguardo/model';
import type { SourceFile } from '../source-file.ts';
import { foldWord } from './fold.ts';
import { says, unit, words } from './record.ts';
import type { UnitSchema, Vocabulary } from './schema.ts';

/** A line that declares a unit: `unit ha "hectares"`. The word is known before parsing, because units are read by the lexer. */
const DECLARATION =
  /^[^\S\n]*(?:unit|unità|unita)[^\S\n]+(?:`([^`\n]+)`|([\p{L}_€%][\p{L}\p{N}_/²³]*))[^\S\n]*(?:"([^"\n]*)"|“([^”\n]*)”|«([^»\n]*)»)/gimu;

/** The units that files declare, in the order they are first met. A declared unit never replaces one that `base` knows. */
export function declaredUnits(base: Vocabulary, files: readonly SourceFile[]): readonly UnitSchema[] {
  const found = new Map<string, UnitSchema>();
  for (const { text } of files) {
    for (const match of text.matchAll(DECLARATION)) {
      const symbol = match[1] ?? match[2] ?? '';
      const title = match[3] ?? match[4] ?? match[5] ?? '';
      const key = foldWord(symbol);
      if (base.unit(symbol) === null && !found.has(key)) {
        found.set(key, unit(symbol, words(symbol, symbol), declaredUnit(symbol), says(title, title)));
      }
    }
  }
  return [...found.values()];
}
