import { isPlainPath, plainPath } from '../texts/plain-path.ts';

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
