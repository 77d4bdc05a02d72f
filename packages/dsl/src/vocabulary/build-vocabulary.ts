import type { Language } from '@traguardo/model';
import { foldWord } from './fold.ts';
import type {
  ArgumentSchema,
  BlockSchema,
  ClauseSchema,
  FunctionSchema,
  OperatorSchema,
  UnitSchema,
  Vocabulary,
  WordSchema,
} from './schema.ts';

/** Two records that want one word in one position. */
export interface WordClash {
  readonly word: string;
  readonly kind: string;
  readonly concepts: readonly [string, string];
  /** The block in which both would stand; null when the position does not depend on a block. */
  readonly parent: string | null;
}

type Index<T> = ReadonlyMap<string, readonly T[]>;

/**
 * Look-ups over word records. A parent of null is the top of a file (the record `file`).
 * Throws `TypeError` naming words and concepts when two records clash: a vocabulary is built from code, never from plan text.
 */
export function createVocabulary(schemas: readonly WordSchema[]): Vocabulary {
  const clashes = findClashes(schemas);
  if (clashes.length > 0) throw new TypeError(`words claimed twice: ${clashes.map(describeClash).join('; ')}`);

  const blocks = indexBySpelling(schemas.filter((schema): schema is BlockSchema => schema.kind === 'block'));
  const clauses = indexBySpelling(schemas.filter((schema): schema is ClauseSchema => schema.kind === 'clause'));
  const argumentWords = indexBySpelling(
    schemas.filter((schema): schema is ArgumentSchema => schema.kind === 'argument'),
  );
  const units = indexBySpelling(schemas.filter((schema): schema is UnitSchema => schema.kind === 'unit'));
  const functions = indexBySpelling(schemas.filter((schema): schema is FunctionSchema => schema.kind === 'function'));
  const operators = indexBySpelling(schemas.filter(isOperator));
  const byConcept = new Map(schemas.map((schema) => [`${schema.kind} ${schema.concept}`, schema]));
  const byBlock = new Map(
    schemas.flatMap((schema) => (schema.kind === 'block' ? [[schema.concept, schema] as const] : [])),
  );
  const parentOf = (concept: string | null) => byBlock.get(concept ?? 'file');

  return {
    schemas,
    block: (word, parent) => {
      const legal = parentOf(parent)?.blocks ?? [];
      return find(blocks, word).find((schema) => legal.includes(schema.concept)) ?? null;
    },
    clause: (word, parent) => {
      const schema = parentOf(parent);
      const legal = [...(schema?.clauses ?? []), ...(schema?.rows?.clauses ?? [])];
      return find(clauses, word).find((candidate) => legal.includes(candidate.concept)) ?? null;
    },
    anyBlock: (word) => find(blocks, word)[0] ?? null,
    anyClause: (word) => find(clauses, word)[0] ?? null,
    argument: (word) => find(argumentWords, word)[0] ?? null,
    unit: (word) => find(units, word)[0] ?? null,
    function: (word) => find(functions, word)[0] ?? null,
    operator: (word) => find(operators, word)[0] ?? null,
    blockOf: (concept) => (byConcept.get(`block ${concept}`) as BlockSchema | undefined) ?? null,
    clauseOf: (concept) => (byConcept.get(`clause ${concept}`) as ClauseSchema | undefined) ?? null,
    print: (kind, concept, language) => byConcept.get(`${kind} ${concept}`)?.spelling[language][0] ?? concept,
  };
}

/** Words that two records claim in the same position. Empty for a sound set. */
export function findClashes(schemas: readonly WordSchema[]): readonly WordClash[] {
  const clashes: WordClash[] = [];
  const blocks = schemas.filter((schema): schema is BlockSchema => schema.kind === 'block');
  for (const parent of blocks) {
    clashes.push(
      ...clashesAmong(
        blocks.filter(({ concept }) => parent.blocks.includes(concept)),
        parent.concept,
      ),
    );
    const legal = [...parent.clauses, ...(parent.rows?.clauses ?? [])];
    const clauses = schemas.filter((schema): schema is ClauseSchema => schema.kind === 'clause');
    clashes.push(
      ...clashesAmong(
        clauses.filter(({ concept }) => legal.includes(concept)),
        parent.concept,
      ),
    );
  }
  for (const kind of ['argument', 'unit', 'function'] as const) {
    clashes.push(
      ...clashesAmong(
        schemas.filter((schema) => schema.kind === kind),
        null,
      ),
    );
  }
  clashes.push(...clashesAmong(schemas.filter(isOperator), null));
  return clashes;
}

function clashesAmong(schemas: readonly WordSchema[], parent: string | null): readonly WordClash[] {
  const owners = new Map<string, WordSchema>();
  const clashes: WordClash[] = [];
  for (const schema of schemas) {
    for (const word of spellingsOf(schema)) {
      const owner = owners.get(word);
      if (owner !== undefined && owner !== schema) {
        clashes.push({ word, kind: schema.kind, concepts: [owner.concept, schema.concept], parent });
      }
      owners.set(word, schema);
    }
  }
  return clashes;
}

function describeClash({ word, kind, concepts, parent }: WordClash): string {
  return `"${word}" (${kind}${parent === null ? '' : ` in ${parent}`}): ${concepts.join(', ')}`;
}

function spellingsOf(schema: WordSchema): ReadonlySet<string> {
  const languages: readonly Language[] = ['it', 'en'];
  return new Set(languages.flatMap((language) => schema.spelling[language].map(foldWord)));
}

function indexBySpelling<T extends WordSchema>(schemas: readonly T[]): Index<T> {
  const index = new Map<string, T[]>();
  for (const schema of schemas) {
    for (const word of spellingsOf(schema)) index.set(word, [...(index.get(word) ?? []), schema]);
  }
  return index;
}

function find<T>(index: Index<T>, word: string): readonly T[] {
  return index.get(foldWord(word)) ?? [];
}

function isOperator(schema: WordSchema): schema is OperatorSchema {
  return schema.kind === 'operator' || schema.kind === 'yes' || schema.kind === 'no' || schema.kind === 'missing';
}
