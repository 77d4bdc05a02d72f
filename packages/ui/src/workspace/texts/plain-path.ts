/** Whether a path is relative and of plain names: no drive, no way up, nothing hidden. A backup with another is not restored. */
export function isPlainPath(path: string): boolean {
  return path.split('/').every((part) => /^[^\\:*?"<>|\p{Cc}.][^\\:*?"<>|\p{Cc}]*$/u.test(part));
}

/** The name of a file from outside as a plain path: `-` in the place of what none may have. */
export function plainPath(name: string): string {
  const parts = name.split('/').map((part) => part.replaceAll(/[\\:*?"<>|\p{Cc}]|^\./gu, '-'));
  return parts.filter((part) => part !== '').join('/');
}
