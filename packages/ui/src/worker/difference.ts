/** How plain data became other plain data. */
export type Difference =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'fields'; readonly fields: Changed }
  /** Items kept from the start and from the end, those between, and what changed in the whole by index. */
  | {
      readonly kind: 'items';
      readonly head: number;
      readonly tail: number;
      readonly between: readonly unknown[];
      readonly items: Changed;
    };

type Changed = readonly (readonly [key: string | number, difference: Difference])[];
type Fields = Readonly<Record<string, unknown>>;

/** The data a difference leads to: whatever did not change is the same object as before. Pure. */
export function patched(before: unknown, difference: Difference | null): unknown {
  if (difference === null) return before;
  if (difference.kind === 'value') return difference.value;
  if (difference.kind === 'fields') {
    const fields: Record<string, unknown> = { ...(before as Fields) };
    for (const [key, change] of difference.fields) fields[key] = patched(fields[key], change);
    return fields;
  }
  const { head, tail, between, items } = difference;
  const old = before as readonly unknown[];
  const made = [...old.slice(0, head), ...between, ...old.slice(old.length - tail)];
  for (const [index, change] of items) made[Number(index)] = patched(made[Number(index)], change);
  return made;
}
