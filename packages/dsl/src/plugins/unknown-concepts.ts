import type { Plugin, PluginWord } from '@traguardo/model';
import type { Vocabulary } from '../vocabulary/schema.ts';
import { ownedConcept } from './plugin-state.ts';

/** What the words and additions of a plugin name that neither it nor the language defines: faults of its author, one sentence each. */
export function unknownConcepts({ name, words, additions }: Plugin, { schemas }: Vocabulary): readonly string[] {
  const known = new Set(schemas.map(({ kind, concept }) => `${kind} ${concept}`));
  const unknown = (by: string, kind: PluginWord['kind'], concepts: readonly string[] = []): readonly string[] =>
    concepts
      .filter((concept) => !known.has(`${kind} ${concept}`) && !known.has(`${kind} ${ownedConcept(name, concept)}`))
      .map((concept) => `${by} names the ${kind} "${concept}", which nobody defines`);
  const inWord = (word: PluginWord): readonly string[] => {
    const by = `the ${word.kind} "${word.concept}"`;
    if (word.kind === 'clause') return unknown(by, 'argument', word.arguments);
    if (word.kind !== 'block') return [];
    const { clauses, blocks, rows } = word;
    return [
      ...unknown(by, 'clause', [...clauses, ...(rows?.clauses ?? [])]),
      ...unknown(by, 'block', blocks),
      ...unknown(by, 'argument', rows?.arguments),
    ];
  };
  return [...unknown('"additions"', 'block', Object.keys(additions)), ...words.flatMap(inWord)];
}
