/** Whether a path is relative and of plain names: no drive, no way up, nothing hidden. A backup with another is not restored. */
export function isPlainPath(path: string): boolean {
  return path.split('/').every((part) => /^[^\\:*?"<>|\p{Cc}.][^\\:*?"<>|\p{Cc}]*$/u.test(part));
}

/** Files whose paths are all plain, as a backup must have them: one that is not gets the nearest that no other has. */
export function withPlainPaths<File extends { readonly path: string }>(files: readonly File[]): readonly File[] {
  const taken = new Set(files.map(({ path }) => path));
  return files.map((file) => {
    if (isPlainPath(file.path) && file.path.trim() !== '') return file;
    const [, stem = '', ending = ''] = /^(.*?)(\.[^./]*)?$/su.exec(plainPath(file.path).trim()) ?? [];
    let path = `${stem || '-'}${ending}`;
    for (let number = 2; taken.has(path); number += 1) path = `${stem}-${number}${ending}`;
    taken.add(path);
    return { ...file, path };
  });
}

/** The name of a file from outside as a plain path: `-` in the place of what none may have. */
export function plainPath(name: string): string {
  const parts = name.split('/').map((part) => part.replaceAll(/[\\:*?"<>|\p{Cc}]|^\./gu, '-'));
  return parts.filter((part) => part !== '').join('/');
}
