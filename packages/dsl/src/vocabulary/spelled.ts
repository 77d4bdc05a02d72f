import type { WordSchema } from '@traguardo/model';
import { foldWord } from './fold.ts';

/** A word of a plugin as printed in a language, behind the prefix it was written with or must have. */
export function qualified(schema: WordSchema, word: string, written: string | null): string {
  if (!schema.owner) return word;
  const { prefixes, taken } = schema.owner;
  const prefix = written?.includes('.') ? written.slice(0, written.indexOf('.')) : null;
  if (prefix !== null && prefixes.includes(foldWord(prefix))) return `${prefix}.${word}`;
  const [first] = prefixes;
  return taken.includes(foldWord(word)) && first !== undefined ? `${first}.${word}` : word;
}

const known = new WeakMap<WordSchema, ReadonlySet<string>>();

/** Every way a word may be written, folded. Made once per record, which stands in many positions and vocabularies. */
export function spellingsOf(schema: WordSchema): ReadonlySet<string> {
  const found = known.get(schema) ?? spell(schema);
  known.set(schema, found);
  return found;
}

function spell(schema: WordSchema): ReadonlySet<string> {
  const plain = [...schema.spelling.it, ...schema.spelling.en].map(foldWord);
  if (!schema.owner) return new Set(plain);
  const { prefixes, taken } = schema.owner;
  const behind = prefixes.flatMap((prefix) => plain.map((word) => `${prefix}.${word}`));
  return new Set([...plain.filter((word) => !taken.includes(word)), ...behind]);
}
