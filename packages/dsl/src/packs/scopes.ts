import { codeKey } from '@traguardo/model';
import type { DeclaredSymbol, Namespace, Symbols, WrittenName } from '../bind/symbols.ts';
import { type Renamed, renamedKey } from './bring.ts';
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
    for (let dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
      const pack = known.get(codeKey(name.slice(0, dot)));
      const found = pack && inside(pack, namespace, name.slice(dot + 1));
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
