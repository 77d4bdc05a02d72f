/** Order of versions by their numbers: `2024.2` before `2024.10`. What is no number is compared as text. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [x, y] = [left[index] ?? '', right[index] ?? ''];
    if (x === y) continue;
    const isNumber = /^\d+$/.test(x) && /^\d+$/.test(y);
    return (isNumber ? Number(x) - Number(y) : 0) || (x < y ? -1 : 1);
  }
  return 0;
}

/** Whether a version is the one asked for or a later one under the same numbers: `2024` is met by `2024.1`. */
export function meetsVersion(asked: string, version: string): boolean {
  return version === asked || version.startsWith(`${asked}.`);
}
