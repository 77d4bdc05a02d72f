import type { Unit } from './unit.ts';
import type {
  ArgumentSchema,
  BlockSchema,
  ClauseSchema,
  Documentation,
  FunctionSchema,
  OperatorSchema,
  RowSchema,
  Spelling,
  UnitSchema,
} from './word-schema.ts';

/** One spelling per language, or a list whose first is printed: `words('weight', 'peso')`. */
export function words(en: string | readonly string[], it: string | readonly string[]): Spelling {
  return { en: typeof en === 'string' ? [en] : en, it: typeof it === 'string' ? [it] : it };
}

/** What hover and the reference say, in both languages; `law` cites article and act. */
export function says(en: string, it: string, law?: string): Documentation {
  return law === undefined ? { en, it } : { en, it, law };
}

type BlockParts = Pick<BlockSchema, 'concept' | 'spelling' | 'documentation'> &
  Partial<Omit<BlockSchema, 'kind' | 'concept' | 'spelling' | 'documentation'>>;

/** A declaration word; what is left out is empty, and the label defaults to an optional code. */
export function block(parts: BlockParts): BlockSchema {
  return {
    kind: 'block',
    example: { en: '', it: '' },
    label: 'code',
    labelRequired: false,
    value: false,
    clauses: [],
    requiredClauses: [],
    repeatedClauses: [],
    blocks: [],
    rows: null,
    entries: false,
    ...parts,
  };
}

/** Rows that start with a free word of the given sort. */
export function rows(
  label: RowSchema['label'],
  clauses: readonly string[] = [],
  argumentConcepts: readonly string[] = [],
): RowSchema {
  return { label, clauses, arguments: argumentConcepts };
}

type ClauseParts = Pick<ClauseSchema, 'concept' | 'spelling' | 'documentation' | 'takes' | 'example'> &
  Partial<Pick<ClauseSchema, 'registry' | 'arguments' | 'accepts' | 'continues'>>;

/** A clause word; no registry and no argument words unless given. */
export function clause(parts: ClauseParts): ClauseSchema {
  return { kind: 'clause', registry: null, arguments: [], ...parts };
}

/** A word with a meaning inside a clause, a row or a call. */
export function argument(
  concept: string,
  spelling: Spelling,
  documentation: Documentation,
  example = '',
): ArgumentSchema {
  return { kind: 'argument', concept, spelling, documentation, example };
}

/** A unit that may follow a number. */
export function unit(concept: string, spelling: Spelling, meaning: Unit, documentation: Documentation): UnitSchema {
  return { kind: 'unit', concept, spelling, documentation, unit: meaning };
}

/** A function of expressions; `maximum` null takes any number of arguments. */
export function callable(
  concept: string,
  spelling: Spelling,
  [minimum, maximum]: readonly [number, number | null],
  documentation: Documentation,
  example = '',
): FunctionSchema {
  return { kind: 'function', concept, spelling, documentation, minimum, maximum, example };
}

/** An operator written as a word, or a yes/no/missing literal. */
export function operator(
  kind: OperatorSchema['kind'],
  concept: string,
  spelling: Spelling,
  documentation: Documentation,
  example = '',
): OperatorSchema {
  return { kind, concept, spelling, documentation, example };
}
