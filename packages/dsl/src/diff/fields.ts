import type { Change, FieldKind, FieldTypes, Subject } from './change.ts';
import type { Kept } from './pair.ts';
import { isSame, type Renaming } from './same.ts';

/** One plain kind of change: how to read its field from an item. */
export interface Field<T> {
  readonly kind: FieldKind;
  readonly read: (item: T) => unknown;
}

/** A row of a table of fields: the types of kind and field must agree. */
export function field<T, K extends FieldKind>(kind: K, read: (item: T) => FieldTypes[K]): Field<T> {
  return { kind, read };
}

/** The changes of the fields that differ, in the order of the table. */
export function fieldChanges<T>(
  subject: Subject,
  { before, after }: Kept<T>,
  fields: readonly Field<T>[],
  renaming?: Renaming,
): readonly Change[] {
  return fields.flatMap(({ kind, read }) => {
    const [old, now] = [read(before), read(after)];
    // the row of the table ties the kind to the type
    return isSame(old, now, renaming) ? [] : [{ kind, subject, before: old, after: now } as Change];
  });
}
