import type { Plugin, PluginAddition, PluginWord } from './plugin.ts';
import type { ArgumentSchema, BlockSchema, ClauseSchema, RowSchema, UnitSchema } from './word-schema.ts';

/** Every key of a record; whose word it is, the plugin that gives it says. */
type Keys<T> = Readonly<Record<Exclude<keyof T, 'owner'>, true>>;

const WORD = { kind: true, concept: true, spelling: true, documentation: true } as const;
const BLOCK: Keys<BlockSchema> = {
  ...WORD,
  example: true,
  label: true,
  labelRequired: true,
  value: true,
  clauses: true,
  requiredClauses: true,
  repeatedClauses: true,
  blocks: true,
  rows: true,
  entries: true,
};
const ROWS: Keys<RowSchema> = { label: true, clauses: true, arguments: true, accepts: true };
const CLAUSE: Keys<ClauseSchema> = {
  ...WORD,
  takes: true,
  registry: true,
  arguments: true,
  accepts: true,
  continues: true,
  example: true,
};
const ARGUMENT: Keys<ArgumentSchema> = { ...WORD, example: true, takes: true };
const UNIT: Keys<UnitSchema> = { ...WORD, unit: true };
const ADDITION: Keys<PluginAddition> = { blocks: true, clauses: true };

const WORDS: Readonly<Record<PluginWord['kind'], Readonly<Record<string, true>>>> = {
  block: BLOCK,
  clause: CLAUSE,
  argument: ARGUMENT,
  unit: UNIT,
};

/** Keys of words and additions that nobody reads: most may be left out, and a slip in one would leave it out unsaid. */
export function* faultsOfKeys({ words, additions }: Pick<Plugin, 'words' | 'additions'>): Generator<string> {
  for (const word of words) {
    const by = `the ${word.kind} "${word.concept}"`;
    yield* unknownKeys(by, word, WORDS[word.kind]);
    if (word.kind === 'block' && word.rows) yield* unknownKeys(`the rows of "${word.concept}"`, word.rows, ROWS);
  }
  for (const [home, addition] of Object.entries(additions)) yield* unknownKeys(`"${home}"`, addition, ADDITION);
}

function* unknownKeys(by: string, given: object, known: Readonly<Record<string, true>>): Generator<string> {
  const possible = Object.keys(known);
  for (const key of Object.keys(given))
    if (!possible.includes(key)) yield `${by} has an unknown key "${key}": ${possible.join(', ')} are possible`;
}
