import { canonicalJson, compareText } from '@traguardo/model';
import { LOCK_FILE, MANIFEST_FILE, packFolderOf } from './packs/pack-folder.ts';
import type { SourceFile } from './source-file.ts';

/**
 * The texts of a program as one text, the form in which they are hashed and kept for ever: canonical JSON (RFC 8785) of
 * `[path, text]` pairs in code-unit order. Paths are taken from the folder all files share, so that the same program has
 * the same hash wherever it stands; `packs` keep theirs, which are the same everywhere.
 */
export function sealTexts(files: readonly SourceFile[], packs: readonly SourceFile[] = []): string {
  const shared = sharedFolder(files.map(({ path }) => path));
  const own = files.map(({ path, text }) => ({ path: path.slice(shared), text }));
  const pairs = [...own, ...packs]
    .map(({ path, text }) => [path.toWellFormed(), text.toWellFormed()] as const)
    .toSorted(([a, textA], [b, textB]) => compareText(a, b) || compareText(textA, textB));
  return canonicalJson(pairs);
}

/** The files of a sealed text, the packs it stands on apart; null when it is none. */
export function unsealTexts(
  sealed: string,
): { readonly files: readonly SourceFile[]; readonly packs: readonly SourceFile[] } | null {
  let pairs: unknown;
  try {
    pairs = JSON.parse(sealed);
  } catch {
    return null;
  }
  if (!Array.isArray(pairs) || !pairs.every(isPair)) return null;
  const all = pairs.map(([path, text]) => ({ path, text }));
  const folders = new Set(
    all.flatMap(({ path }) => (path === packFolderOf(path) + MANIFEST_FILE ? [packFolderOf(path)] : [])),
  );
  const isPack = ({ path }: SourceFile): boolean => path === LOCK_FILE || folders.has(packFolderOf(path) ?? '');
  return { files: all.filter((file) => !isPack(file)), packs: all.filter(isPack) };
}

function isPair(pair: unknown): pair is [string, string] {
  return Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string');
}

/** Length of the longest folder path, final slash included, that starts every path. */
function sharedFolder(paths: readonly string[]): number {
  const [first = ''] = paths;
  let length = first.lastIndexOf('/') + 1;
  while (!paths.every((path) => path.startsWith(first.slice(0, length)))) {
    length = length < 2 ? 0 : first.lastIndexOf('/', length - 2) + 1; // a path may begin with the slash, and another not
  }
  return length;
}
