/** Whether two plain values say the same: primitives, arrays and objects of them, whatever the order of keys. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && isSameList(a, b);
  return !Array.isArray(b) && isSameRecord(a as PlainRecord, b as PlainRecord);
}

type PlainRecord = Readonly<Record<string, unknown>>;

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (!isSameData(a[index], b[index])) return false;
  return true;
}

function isSameRecord(a: PlainRecord, b: PlainRecord): boolean {
  let left = 0;
  for (const key in b) if (Object.hasOwn(b, key)) left += 1;
  for (const key in a) {
    if (!Object.hasOwn(a, key)) continue;
    if (!Object.hasOwn(b, key) || !isSameData(a[key], b[key])) return false;
    left -= 1;
  }
  return left === 0;
}
