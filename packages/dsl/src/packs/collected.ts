import type { Binder } from '../bind/binder.ts';
import { collectNames } from '../bind/collect-names.ts';
import type { Assembled } from './assemble.ts';
import { namesBehind, scopedFind } from './scopes.ts';

/** A binder that knows every name of an assembled program, and looks names up where they are written. */
export function collected(binder: Binder, { declaration, items, resolved, renamed }: Assembled): Binder {
  collectNames(binder, declaration, items);
  if (resolved.used.length === 0) return binder;
  return {
    ...binder,
    find: scopedFind(binder.symbols, resolved, renamed),
    behindAlias: (namespace, name) => namesBehind(resolved, namespace, name),
  };
}
