import type { CycleContext } from '../context.ts';
import type { Facts } from '../facts/facts-shape.ts';

/**
 * Where a value stands. What was recorded of it counts before its mark in the data; with nothing recorded, a value that is marked final
 * there counts as confirmed, and one that is marked certified as certified, unless the profile asks that values be certified in the
 * cycle: that is somebody's act then. `changed`: the data say something else than what was recorded last.
 */
export type ValueStanding = 'expected' | 'provisional' | 'confirmed' | 'certified' | 'corrected' | 'changed';

const STANDINGS = {
  entered: 'provisional',
  confirmed: 'confirmed',
  certified: 'certified',
  corrected: 'corrected',
} as const;

/** The standing of one value, by its id as the facts have it. */
export function valueStanding(id: string, { values: recorded }: CycleContext, facts: Facts): ValueStanding {
  const { given, provisional, certified } = facts.values;
  const now = Object.hasOwn(given, id) ? given[id] : undefined;
  const last = Object.hasOwn(recorded, id) ? recorded[id]?.at(-1) : undefined;
  if (now === undefined) return last === undefined ? 'expected' : 'changed';
  if (last !== undefined) return last.value === now ? STANDINGS[last.kind] : 'changed';
  if (isIn(provisional, id)) return 'provisional';
  return isIn(certified, id) && !facts.certification.required ? 'certified' : 'confirmed';
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether a list that never changes has an id: it may be asked for thousands. */
function isIn(ids: readonly string[], id: string): boolean {
  const set = sets.get(ids) ?? new Set(ids);
  sets.set(ids, set);
  return set.has(id);
}

/** Who entered the value as it stands: as recorded since it was last entered or corrected, else as the data say. Empty when nobody knows. */
export function enteredBy(id: string, { values: recorded }: CycleContext, facts: Facts): readonly string[] {
  const steps = Object.hasOwn(recorded, id) ? (recorded[id] ?? []) : [];
  const since = steps.findLastIndex(({ kind }) => kind === 'entered' || kind === 'corrected');
  const people = steps.slice(Math.max(since, 0)).flatMap(({ kind, actor }) => (kind === 'certified' ? [] : [actor]));
  const author = Object.hasOwn(facts.values.authors, id) ? facts.values.authors[id] : undefined;
  return [...new Set([...people, ...(author === undefined ? [] : [author])])];
}

/** Whether a value is certified by who entered it, as the profile of a small body may allow: it is printed wherever the value is. */
export function isSelfCertified(id: string, context: CycleContext, facts: Facts): boolean {
  const last = Object.hasOwn(context.values, id) ? context.values[id]?.at(-1) : undefined;
  return last?.kind === 'certified' && enteredBy(id, context, facts).some((person) => isSamePerson(person, last.actor));
}

/** Whether two people as written are one: case and blanks aside. Nobody can attest it; a name that is written otherwise passes. */
export function isSamePerson(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(name: string): string {
  return name.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();
}
