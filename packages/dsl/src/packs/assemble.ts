import type { Binder } from '../bind/binder.ts';
import { declarationsIn } from '../bind/clauses.ts';
import type { Gathered } from '../bind/gather.ts';
import type { ItemNode, ParsedFile, Word } from '../parse/tree.ts';
import { broughtDefinitions, type Renamed, wordsOf } from './bring.ts';
import { behindAlias, expanded, type Expansion } from './expand.ts';
import { changedItems, isChange } from './merge.ts';
import { asksForMore, type PackWorld, type Resolved, resolvePacks } from './resolve.ts';
import { reportSealedRevisions } from './sealed-revisions.ts';

/** The items of a program with everything from elsewhere in its place. */
export interface Assembled extends Gathered {
  readonly resolved: Resolved;
  readonly renamed: Renamed;
}

const NOTHING: Pick<Assembled, 'resolved' | 'renamed'> = {
  resolved: { aliases: new Map(), used: [] },
  renamed: new Map(),
};

/**
 * Writes out what a program takes from packs and templates: finds the packs, puts includes in their place, brings the
 * definitions that are named, applies overrides and withdrawals in the order they are written. Trees in, trees out: what
 * comes after knows no packs. Whatever was brought remembers the line that asked for it (`Place.via`).
 */
export function assemble(
  binder: Binder,
  files: readonly ParsedFile[],
  gathered: Gathered,
  world: PackWorld,
): Assembled {
  const { items } = gathered;
  if (!asksForMore(items)) return { ...gathered, ...NOTHING };
  const resolved = resolvePacks(binder, items, world);
  const { aliases, used } = resolved;
  const expansion: Expansion = {
    binder,
    templates: declarationsIn(items, 'template'),
    regions: declarationsIn(items, 'region'),
    included: new Set(),
    used,
    words: used.length === 0 ? new Set() : new Set(wordsOf(files, null)),
  };
  const written = expanded(expansion, items, aliases).filter(
    (item) => !isChange(item) && !expansion.included.has(item),
  );
  const aliasOf = (pack: (typeof used)[number]): string =>
    [...aliases].find(([, other]) => other === pack)?.[0] ?? pack.pack.name;
  const { items: definitions, renamed } = broughtDefinitions(used, written, expansion.words, aliasOf);
  const nameOf = ({ text }: Word): string => behindAlias(aliases, text)?.rest ?? text;
  const expand = (inner: readonly ItemNode[]): readonly ItemNode[] => expanded(expansion, inner, aliases);
  const changed = declarationsIn(items)
    .filter(isChange)
    .reduce<readonly ItemNode[]>(
      (current, change) => changedItems(binder, current, change, expand, nameOf),
      [...written, ...definitions],
    );
  reportSealedRevisions(binder, changed);
  return { declaration: gathered.declaration, items: changed, resolved, renamed };
}
