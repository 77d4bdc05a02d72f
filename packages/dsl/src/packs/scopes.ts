import { codeKey } from '@traguardo/model';
import { declarationsIn } from '../bind/clauses.ts';
import type { DeclaredSymbol, Namespace, Symbols, WrittenName } from '../bind/symbols.ts';
import { type Renamed, renamedKey } from './bring.ts';
import { prefixesOf } from './prefixes.ts';
import type { Aliases, Resolved, UsedPack } from './resolve.ts';

/** How names are looked up where packs are in use. */
export type ScopedFind = (namespace: Namespace, name: WrittenName) => DeclaredSymbol | null;

/**
 * In the text of a pack its own names come first, then those of the program. `oc.OS5` is a name in full, else `OS5` of the
 * pack used as `oc` by the text it stands in; the longest known prefix decides.
 */
export function scopedFind(symbols: Symbols, { aliases, used }: Resolved, renamed: Renamed): ScopedFind {
  const packOf = new Map(used.flatMap((pack) => pack.files.map((file) => [file.path, pack] as const)));

  const inside = ({ pack }: UsedPack, namespace: Namespace, name: string): DeclaredSymbol | null => {
    const symbol = symbols.find(namespace, renamed.get(renamedKey(pack.folder, namespace, name)) ?? name);
    return symbol?.place.file.startsWith(pack.folder) ? symbol : null;
  };

  const behindAlias = (known: Aliases, namespace: Namespace, name: string): DeclaredSymbol | null => {
    for (const { prefix, rest } of prefixesOf(name)) {
      const pack = known.get(codeKey(prefix));
      const found = pack && inside(pack, namespace, rest);
      if (found) return found;
    }
    return null;
  };

  return (namespace, { text, place }) => {
    const pack = packOf.get(place.file);
    const own = pack && inside(pack, namespace, text);
    return own ?? symbols.find(namespace, text) ?? behindAlias(pack?.aliases ?? aliases, namespace, text);
  };
}

/** What a pack calls the things of a namespace, where its words are others. */
const CONCEPTS: Partial<Readonly<Record<Namespace, string>>> = { scoring: 'scoring-method', operand: 'measure' };

/** The names that the pack meant by the short name in front of `name` declares there, behind that short name; null without one. */
export function namesBehind(
  { aliases, used }: Resolved,
  namespace: Namespace,
  { text, place }: WrittenName,
): readonly string[] | null {
  const home = used.find(({ files }) => files.some(({ path }) => path === place.file));
  const alias = text.slice(0, Math.max(text.indexOf('.'), 0));
  const pack = (home?.aliases ?? aliases).get(codeKey(alias));
  if (!pack) return null;
  return declarationsIn(pack.items, CONCEPTS[namespace] ?? namespace).flatMap(({ label }) =>
    label ? [`${alias}.${label.text}`] : [],
  );
}
