import { codeKey } from '@traguardo/model';
import type { ClauseNode, DeclarationNode, ItemNode, RowNode } from '../parse/tree.ts';
import type { BlockSchema } from '../vocabulary/schema.ts';
import type { Binder } from './binder.ts';
import { fix, related } from './problem.ts';

/** The clauses of one declaration or row by concept. */
export interface Clauses {
  /** The first of that concept; null when it was not given. */
  get(concept: string): ClauseNode | null;
  all(concept: string): readonly ClauseNode[];
}

/**
 * The clauses of a declaration, of its header and of its block alike. Reports those that may not stand there, those given twice and
 * those that are missing.
 */
export function clausesOf(binder: Binder, declaration: DeclarationNode, schema: BlockSchema | null): Clauses {
  const clauses = legalClauses(binder, clausesIn(declaration), schema?.clauses ?? [], declaration.word.concept ?? '');
  const found = groupClauses(binder, clauses, schema?.repeatedClauses ?? []);
  for (const concept of schema?.requiredClauses ?? []) {
    if (found.get(concept)) continue;
    const owner = declaration.label?.text ?? declaration.word.text;
    binder.report('clause/missing', declaration.headerPlace, { clause: concept, owner });
  }
  return found;
}

/** The clauses of a declaration as written, those of its header before those of its block. */
export function clausesIn({ clauses, block }: DeclarationNode): readonly ClauseNode[] {
  const inBlock = block?.filter((item) => item.kind === 'clause') ?? [];
  return inBlock.length === 0 ? clauses : [...clauses, ...inBlock];
}

/** The clauses among the cells of a row. */
export function clausesOfRow(binder: Binder, row: RowNode, legal: readonly string[], parent: string): Clauses {
  const clauses = row.cells.filter((cell): cell is ClauseNode => cell.kind === 'clause');
  return groupClauses(binder, legalClauses(binder, clauses, legal, parent), []);
}

function legalClauses(
  binder: Binder,
  clauses: readonly ClauseNode[],
  legal: readonly string[],
  parent: string,
): readonly ClauseNode[] {
  return clauses.filter((clause) => {
    const isLegal = clause.word.concept !== null && legal.includes(clause.word.concept);
    if (!isLegal && clause.word.concept !== null)
      binder.report('word/not-here', clause.word.place, { word: clause.word.text, parent });
    return isLegal;
  });
}

const NONE: readonly ClauseNode[] = [];

/** Few concepts are legal in one block: to look through a short list is quicker than to build a map. */
function groupClauses(binder: Binder, clauses: readonly ClauseNode[], repeated: readonly string[]): Clauses {
  const firsts: ClauseNode[] = [];
  for (const clause of clauses) {
    const concept = clause.word.concept ?? '';
    const first = firstOf(firsts, concept);
    if (!first) firsts.push(clause);
    else if (!repeated.includes(concept)) {
      const more = { related: [related('first', first.place)], fixes: [fix('remove-clause', clause.place, '')] };
      binder.report('clause/duplicate', clause.place, { clause: concept }, more);
    }
  }
  return {
    get: (concept) => firstOf(firsts, concept),
    all: (concept) => (firstOf(firsts, concept) ? clauses.filter(({ word }) => word.concept === concept) : NONE),
  };
}

function firstOf(clauses: readonly ClauseNode[], concept: string): ClauseNode | null {
  for (const clause of clauses) if (clause.word.concept === concept) return clause;
  return null;
}

/** Declarations among items, of one concept when given. */
export function declarationsIn(items: readonly ItemNode[] | null, concept?: string): readonly DeclarationNode[] {
  const found: DeclarationNode[] = [];
  for (const item of items ?? [])
    if (item.kind === 'declaration' && (concept === undefined || item.word.concept === concept)) found.push(item);
  return found;
}

const GOALS: ReadonlySet<string | null> = new Set(['area', 'objective', 'operational']);

/** Whether a declaration is a goal below the plan: what other goals and indicators may stand in. */
export function isGoal({ word }: DeclarationNode): boolean {
  return GOALS.has(word.concept);
}

/** Rows among items. */
export function rowsIn(items: readonly ItemNode[] | null): readonly RowNode[] {
  return (items ?? []).filter((item): item is RowNode => item.kind === 'row');
}

/** Rows whose first word was not used above in the same block; the others are reported, with both places. */
export function distinctRows(binder: Binder, rows: readonly RowNode[]): readonly RowNode[] {
  const seen = new Map<string, RowNode>();
  return rows.filter((row) => {
    const key = codeKey(row.word.text);
    const first = seen.get(key);
    if (!first) return seen.set(key, row);
    const more = { related: [related('first', first.word.place)] };
    binder.report('code/duplicate', row.word.place, { code: row.word.text }, more);
    return false;
  });
}
