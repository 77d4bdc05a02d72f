import { NO_PLUGINS, type PluginState } from '../plugins/plugin-state.ts';
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
import { qualified, spellingsOf } from './spelled.ts';

/** Two records that want one word in one position. */
export interface WordClash {
  readonly word: string;
  readonly kind: string;
  readonly concepts: readonly [string, string];
  /** The block in which both would stand; null when the position does not depend on a block. */
  readonly parent: string | null;
}

/** Everything one word may be. */
interface Entry {
  readonly blocks: BlockSchema[];
  readonly clauses: ClauseSchema[];
  argument: ArgumentSchema | null;
  unit: UnitSchema | null;
  function: FunctionSchema | null;
  operator: OperatorSchema | null;
}

/**
 * Look-ups over word records. A parent of null is the top of a file (the record `file`).
 * Throws `TypeError` naming words and concepts when two records clash: a vocabulary is built from code, never from plan text.
 */
export function createVocabulary(schemas: readonly WordSchema[], plugins: PluginState = NO_PLUGINS): Vocabulary {
  const clashes = findClashes(schemas);
  if (clashes.length > 0) throw new TypeError(`words claimed twice: ${clashes.map(describeClash).join('; ')}`);

  const entryOf = indexWords(schemas);
  const byConcept = new Map(schemas.map((schema) => [`${schema.kind} ${schema.concept}`, schema]));
  const byBlock = new Map(
    schemas.flatMap((schema) => (schema.kind === 'block' ? [[schema.concept, legalIn(schema)] as const] : [])),
  );
  const parentOf = (concept: string | null) => byBlock.get(concept ?? 'file');

  return {
    schemas,
    plugins,
    block: (word, parent) => {
      const { blocks } = entryOf(word);
      if (blocks.length === 0) return null;
      const legal = parentOf(parent)?.blocks;
      return blocks.find((schema) => legal?.has(schema.concept)) ?? null;
    },
    clause: (word, parent) => {
      const { clauses } = entryOf(word);
      if (clauses.length === 0) return null;
      const legal = parentOf(parent)?.clauses;
      return clauses.find((schema) => legal?.has(schema.concept)) ?? null;
    },
    anyBlock: (word) => entryOf(word).blocks[0] ?? null,
    anyClause: (word) => entryOf(word).clauses[0] ?? null,
    argument: (word) => entryOf(word).argument,
    unit: (word) => entryOf(word).unit,
    function: (word) => entryOf(word).function,
    operator: (word) => entryOf(word).operator,
    blockOf: (concept) => (byConcept.get(`block ${concept}`) as BlockSchema | undefined) ?? null,
    clauseOf: (concept) => (byConcept.get(`clause ${concept}`) as ClauseSchema | undefined) ?? null,
    print: (kind, concept, language, written = null) => {
      const schema = byConcept.get(`${kind} ${concept}`);
      const word = schema?.spelling[language][0];
      return schema === undefined || word === undefined ? concept : qualified(schema, word, written);
    },
  };
}

/** Words that two records claim in the same position. Empty for a sound set. */
export function findClashes(schemas: readonly WordSchema[]): readonly WordClash[] {
  const clashes: WordClash[] = [];
  const blocks = schemas.filter((schema): schema is BlockSchema => schema.kind === 'block');
  const clauses = schemas.filter((schema): schema is ClauseSchema => schema.kind === 'clause');
  for (const parent of blocks) {
    const legal = legalIn(parent);
    const among = (all: readonly WordSchema[], concepts: ReadonlySet<string>): readonly WordClash[] =>
      clashesAmong(
        all.filter(({ concept }) => concepts.has(concept)),
        parent.concept,
      );
    clashes.push(...among(blocks, legal.blocks), ...among(clauses, legal.clauses));
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

/** So many words as written are remembered with what they may be. */
const MOST_REMEMBERED = 4096;
/** A longer word may hold on to the whole text it was cut from. */
const LONGEST_REMEMBERED = 12;

/** Look-up of a word as written. A word is asked about several times in a row, and again on other lines: answers are kept. */
function indexWords(schemas: readonly WordSchema[]): (word: string) => Entry {
  const index = new Map<string, Entry>();
  for (const schema of schemas) {
    for (const word of spellingsOf(schema)) {
      const entry = index.get(word) ?? emptyEntry();
      index.set(word, entry);
      addTo(entry, schema);
    }
  }
  const nothing = emptyEntry();
  const known = new Map(index);
  const recall = (word: string): Entry => {
    const entry = index.get(foldWord(word)) ?? nothing;
    if (word.length <= LONGEST_REMEMBERED && known.size < index.size + MOST_REMEMBERED) known.set(word, entry);
    return entry;
  };
  let lastWord = '';
  let lastEntry = nothing;
  return (word) => {
    if (word === lastWord) return lastEntry;
    lastWord = word;
    lastEntry = known.get(word) ?? recall(word);
    return lastEntry;
  };
}

function emptyEntry(): Entry {
  return { blocks: [], clauses: [], argument: null, unit: null, function: null, operator: null };
}

/** Among records of one kind the first keeps the word. */
function addTo(entry: Entry, schema: WordSchema): void {
  if (schema.kind === 'block') entry.blocks.push(schema);
  else if (schema.kind === 'clause') entry.clauses.push(schema);
  else if (schema.kind === 'argument') entry.argument ??= schema;
  else if (schema.kind === 'unit') entry.unit ??= schema;
  else if (schema.kind === 'function') entry.function ??= schema;
  else if (isOperator(schema)) entry.operator ??= schema;
}

/** Concepts that may stand in a block. */
function legalIn({ blocks, clauses, rows }: BlockSchema): Record<'blocks' | 'clauses', ReadonlySet<string>> {
  return { blocks: new Set(blocks), clauses: new Set([...clauses, ...(rows?.clauses ?? [])]) };
}

function isOperator(schema: WordSchema): schema is OperatorSchema {
  return schema.kind === 'operator' || schema.kind === 'yes' || schema.kind === 'no' || schema.kind === 'missing';
}
