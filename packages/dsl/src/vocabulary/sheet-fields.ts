import type { Language, SheetField } from '@traguardo/model';
import { coreVocabulary } from './core.ts';
import { foldWord } from './fold.ts';
import { words } from './record.ts';
import type { Spelling, Vocabulary } from './schema.ts';

/** Fields of a sheet that no clause fills: the quoted title, and the `///` comment above. */
const WRITTEN: Readonly<Partial<Record<SheetField, Spelling>>> = {
  title: words('title', 'titolo'),
  documentation: words(['description', 'documentation'], ['descrizione', 'documentazione']),
};

/** Every field, those no clause fills first. */
export const SHEET_FIELDS: readonly SheetField[] = [
  'title',
  'documentation',
  'weight',
  'target',
  'type',
  'unit',
  'source',
  'formula',
  'measure',
  'phases',
  'scoring',
  'cap',
  'floor',
  'baseline',
  'owner',
  'office',
  'responsible',
  'composition',
  'common',
  'transversal',
  'cause',
  'action',
  'tag',
  'aka',
  'note',
];

/** What a rule may require of the sheets of declarations of a concept (`indicator`, `area`, …). */
export function requirableFields(vocabulary: Vocabulary, block: string): readonly SheetField[] {
  const schema = vocabulary.blockOf(block);
  const legal = new Set([...(schema?.clauses ?? []), ...(schema?.blocks ?? [])]);
  return SHEET_FIELDS.filter((field) => field in WRITTEN || legal.has(field));
}

/** The field that a word names in the sheets of declarations of a concept, in either language; null for none. */
export function fieldConcept(vocabulary: Vocabulary, word: string, block: string): SheetField | null {
  const concepts = [vocabulary.clause(word, block)?.concept, vocabulary.block(word, block)?.concept];
  return (
    requirableFields(vocabulary, block).find((field) => concepts.includes(field) || isWrittenAs(field, word)) ?? null
  );
}

function isWrittenAs(field: SheetField, word: string): boolean {
  const spelling = WRITTEN[field];
  return [...(spelling?.it ?? []), ...(spelling?.en ?? [])].some((each) => foldWord(each) === foldWord(word));
}

/** The word of a field as the language writes it. */
export function fieldWord(field: SheetField, language: Language): string {
  const written = WRITTEN[field]?.[language][0];
  if (written !== undefined) return written;
  return coreVocabulary.print(coreVocabulary.clauseOf(field) ? 'clause' : 'block', field, language);
}
