import { codeKey, type Place } from '@traguardo/model';

/** What a name can stand for. `node`: whatever has a score; `operand`: whatever has a value in a formula. */
export type Namespace =
  | 'node'
  | 'operand'
  | 'benchmark'
  | 'table'
  | 'profile'
  | 'source'
  | 'office'
  | 'act'
  | 'person-role'
  | 'body'
  | 'unit'
  | 'revision'
  | 'check'
  | 'band'
  | 'function'
  | 'scoring'
  | 'cycle'
  | 'actor'
  | 'term'
  | 'document'
  | 'region'
  | 'state'
  | 'on'
  | 'template';

export type SymbolKind =
  | 'plan'
  | 'area'
  | 'objective'
  | 'operational'
  | 'indicator'
  | 'index'
  | 'individual'
  | 'individual-objective'
  | 'measure'
  | 'entry';

/** A declared name. `id` is the name in full as first written: `PIRA08.done` for a measure of an indicator. */
export interface DeclaredSymbol {
  readonly id: string;
  readonly kind: SymbolKind;
  readonly place: Place;
  /** Names of what a function or a scoring takes, in order. */
  readonly parameters?: readonly string[];
  /** Of a table: what a formula may ask it for. Rows are null while its file is not at hand: nobody knows them. */
  readonly cells?: { readonly rows: readonly string[] | null; readonly columns: readonly string[] };
}

/** A name written somewhere: what it says and where. */
export interface WrittenName {
  readonly text: string;
  readonly place: Place;
}

/** The names of a program. Look-ups are by code key; the first declaration of a name wins. */
export interface Symbols {
  find(namespace: Namespace, name: string): DeclaredSymbol | null;
  /** Ids that are legal there, in written order. */
  ids(namespace: Namespace): readonly string[];
  /** Whether the text around a place declares any: the program itself, or the packs. */
  has(namespace: Namespace, around: Place): boolean;
}

/** A growing table of names; `declare` gives back the earlier declaration when the name is taken. */
export interface SymbolTable extends Symbols {
  declare(namespace: Namespace, symbol: DeclaredSymbol, name?: string): DeclaredSymbol | null;
}

/** Whether a place lies in a text of a pack. */
export function isInPack({ file }: Place): boolean {
  return file.startsWith('packs/');
}

/** A table without names: those of the program are declared into it before any is looked up. */
export function createSymbolTable(): SymbolTable {
  const tables = new Map<Namespace, Map<string, DeclaredSymbol>>();
  const listed = new Map<Namespace, readonly string[]>();
  const filled = { own: new Set<Namespace>(), brought: new Set<Namespace>() };
  const tableOf = (namespace: Namespace): Map<string, DeclaredSymbol> => {
    const known = tables.get(namespace);
    if (known) return known;
    const table = new Map<string, DeclaredSymbol>();
    tables.set(namespace, table);
    return table;
  };
  return {
    find: (namespace, name) => tables.get(namespace)?.get(codeKey(name)) ?? null,
    ids: (namespace) => {
      const known = listed.get(namespace);
      if (known) return known;
      const ids = [...new Set([...(tables.get(namespace)?.values() ?? [])].map(({ id }) => id))];
      listed.set(namespace, ids);
      return ids;
    },
    has: (namespace, around) => filled[isInPack(around) ? 'brought' : 'own'].has(namespace),
    declare: (namespace, symbol, name = symbol.id) => {
      const table = tableOf(namespace);
      const key = codeKey(name);
      const earlier = table.get(key);
      if (earlier) return earlier;
      table.set(key, symbol);
      filled[isInPack(symbol.place) ? 'brought' : 'own'].add(namespace);
      listed.delete(namespace);
      return null;
    },
  };
}
