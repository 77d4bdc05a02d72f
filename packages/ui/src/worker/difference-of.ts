import type { Place } from '@traguardo/model';
import type { Difference } from './difference.ts';
import type { PlaceNumbers } from './place-numbers.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What changed between data whose places are numbered and data with places; null for nothing but places, which are noted in
 * `numbers`. Of lists of other lengths the ends are compared item by item as long as these have one name, or are the same.
 */
export function differenceOf(before: unknown, after: unknown, numbers: PlaceNumbers): Difference | null {
  if (before === after) return null;
  if (!isObject(before) || !isObject(after)) return value(after, numbers);
  if (isPlace(after)) return isPlace(before) && numbers.move(before, after) ? null : value(after, numbers);
  if (Array.isArray(after)) return Array.isArray(before) ? ofItems(before, after, numbers) : value(after, numbers);
  return Array.isArray(before) || isPlace(before) ? value(after, numbers) : ofFields(before, after, numbers);
}

function ofFields(before: Fields, after: Fields, numbers: PlaceNumbers): Difference | null {
  const keys = Object.keys(after);
  if (Object.keys(before).length !== keys.length) return value(after, numbers);
  const fields: [string, Difference][] = [];
  for (const key of keys) {
    if (!(key in before)) return value(after, numbers);
    const change = differenceOf(before[key], after[key], numbers);
    if (change !== null) fields.push([key, change]);
  }
  return fields.length === 0 ? null : { kind: 'fields', fields };
}

function ofItems(before: readonly unknown[], after: readonly unknown[], numbers: PlaceNumbers): Difference | null {
  const items: [number, Difference][] = [];
  const most = Math.min(before.length, after.length);
  const isPair = (old: unknown, item: unknown): boolean =>
    before.length === after.length || (nameOf(old) ?? old) === (nameOf(item) ?? item);
  const compare = (from: number, to: number): void => {
    const change = differenceOf(before[from], after[to], numbers);
    if (change !== null) items.push([to, change]);
  };
  let head = 0;
  for (; head < most && isPair(before[head], after[head]); head += 1) compare(head, head);
  let tail = 0;
  for (; tail < most - head && isPair(before.at(-1 - tail), after.at(-1 - tail)); tail += 1) {
    compare(before.length - 1 - tail, after.length - 1 - tail);
  }
  const between = after.slice(head, after.length - tail).map((item) => numbered(item, numbers));
  const isSame = before.length === after.length && between.length === 0 && items.length === 0;
  return isSame ? null : { kind: 'items', head, tail, between, items };
}

/** What an item is called, where it has a name: it is then the same one, whatever else of it changed. */
function nameOf(item: unknown): unknown {
  return isObject(item) ? (item['code'] ?? item['id'] ?? item['name']) : undefined;
}

function value(after: unknown, numbers: PlaceNumbers): Difference {
  return { kind: 'value', value: numbered(after, numbers) };
}

function numbered(data: unknown, numbers: PlaceNumbers): unknown {
  if (!isObject(data)) return data;
  if (Array.isArray(data)) return data.map((item) => numbered(item, numbers));
  if (isPlace(data)) return numbers.number(data);
  const fields: Record<string, unknown> = {};
  for (const key of Object.keys(data)) fields[key] = numbered(data[key], numbers);
  return fields;
}

function isObject(data: unknown): data is Fields {
  return typeof data === 'object' && data !== null;
}

function isPlace(data: Fields | Place): data is Place {
  return typeof data.file === 'string' && typeof data.start === 'object' && typeof data.end === 'object';
}
