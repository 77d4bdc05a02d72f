import type { Edit } from '@traguardo/model';
import type { DeclarationNode, ItemNode, ParsedFile } from '../parse/tree.ts';
import { withoutLines } from './spans.ts';
import type { WrittenNode } from './nodes-written.ts';

/** What belongs to the year that ends. */
export type LeftBehindKind = 'actuals' | 'revision' | 'test' | 'adjust' | 'cause' | 'action' | 'withdrawn';

/** How much of it was left behind. */
export interface LeftBehind {
  readonly what: LeftBehindKind;
  readonly count: number;
}

const DECLARATIONS: ReadonlySet<string> = new Set(['actuals', 'revision', 'test', 'adjust'] satisfies LeftBehindKind[]);
const CLAUSES: ReadonlySet<string> = new Set(['cause', 'action'] satisfies LeftBehindKind[]);
/** What people write once for many years: nothing in it is of one year. */
const LASTING: ReadonlySet<string | null> = new Set(['template', 'cycle', 'function', 'scoring', 'profile', 'check']);

interface Removed {
  readonly what: LeftBehindKind;
  readonly edit: Edit;
}

/** The edits that take out what belongs to the year that ends, and the nodes its revisions took out of the plan. */
export function leaveBehind(
  files: readonly ParsedFile[],
  withdrawn: readonly WrittenNode[],
): { readonly edits: readonly Edit[]; readonly counts: readonly LeftBehind[] } {
  const removed = [
    ...files.flatMap((file) => removedIn(file, file.items)),
    ...withdrawn.map(({ file, declaration }): Removed => ({
      what: 'withdrawn',
      edit: withoutLines(file, declaration.place),
    })),
  ];
  const counts = [...Map.groupBy(removed, ({ what }) => what)].map(([what, list]) => ({ what, count: list.length }));
  return { edits: removed.map(({ edit }) => edit), counts };
}

function removedIn(file: ParsedFile, items: readonly ItemNode[]): readonly Removed[] {
  return items.flatMap((item): readonly Removed[] => {
    if (item.kind === 'clause') return removedClause(file, item.word.concept, item);
    if (item.kind !== 'declaration' || LASTING.has(item.word.concept)) return [];
    if (item.word.concept !== null && DECLARATIONS.has(item.word.concept))
      return [{ what: item.word.concept as LeftBehindKind, edit: withoutLines(file, item.place) }];
    return [...inHeader(file, item), ...removedIn(file, item.block ?? [])];
  });
}

function inHeader(file: ParsedFile, { clauses }: DeclarationNode): readonly Removed[] {
  return clauses.flatMap((clause) => removedClause(file, clause.word.concept, clause));
}

function removedClause(
  file: ParsedFile,
  concept: string | null,
  { place }: Pick<ItemNode, 'place'>,
): readonly Removed[] {
  if (concept === null || !CLAUSES.has(concept)) return [];
  return [{ what: concept as LeftBehindKind, edit: withoutLines(file, place) }];
}
