import type { Binder } from '../bind/binder.ts';
import { collectNames } from '../bind/collect-names.ts';
import type { Assembled } from './assemble.ts';
import { scopedFind } from './scopes.ts';

/** A binder that knows every name of an assembled program, and looks names up where they are written. */
export function collected(binder: Binder, { declaration, items, resolved, renamed }: Assembled): Binder {
  collectNames(binder, declaration, items);
  return resolved.used.length === 0 ? binder : { ...binder, find: scopedFind(binder.symbols, resolved, renamed) };
}
