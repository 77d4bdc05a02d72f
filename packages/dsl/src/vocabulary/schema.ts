import type {
  ArgumentSchema,
  BlockSchema,
  ClauseSchema,
  FunctionSchema,
  Language,
  OperatorSchema,
  UnitSchema,
  WordSchema,
} from '@traguardo/model';

import type { PluginState } from '../plugins/plugin-state.ts';

export type {
  ArgumentSchema,
  BlockSchema,
  ClauseSchema,
  Documentation,
  FunctionSchema,
  OperatorSchema,
  RowSchema,
  Spelling,
  UnitSchema,
  WordSchema,
} from '@traguardo/model';

/** Look-ups by spelling; `word` is folded inside (case, accents). All return null for an unknown word. */
export interface Vocabulary {
  readonly schemas: readonly WordSchema[];
  /** The plugins whose words are among them, and those that are not there. */
  readonly plugins: PluginState;
  /** The declaration `word` starts inside block `parent` (null: top of a file). */
  block(word: string, parent: string | null): BlockSchema | null;
  /** The clause `word` is inside a declaration or row of block `parent`. */
  clause(word: string, parent: string | null): ClauseSchema | null;
  /** Any block or clause of that spelling, wherever it may stand: for "not here" messages and for recovery. */
  anyBlock(word: string): BlockSchema | null;
  anyClause(word: string): ClauseSchema | null;
  argument(word: string): ArgumentSchema | null;
  unit(word: string): UnitSchema | null;
  function(word: string): FunctionSchema | null;
  operator(word: string): OperatorSchema | null;
  /** The record of a concept, by kind. */
  blockOf(concept: string): BlockSchema | null;
  clauseOf(concept: string): ClauseSchema | null;
  /** How the formatter prints a concept; a word of a plugin written behind a prefix stays behind it. */
  print(kind: WordSchema['kind'], concept: string, language: Language, written?: string | null): string;
}
