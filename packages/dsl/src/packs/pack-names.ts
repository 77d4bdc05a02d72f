import type { SourceFile } from '../source-file.ts';
import { useLines } from '../use-lines.ts';
import { PACK_NAME } from './manifest.ts';
import { LOCK_FILE } from './pack-folder.ts';

/** The packs that texts ask for by name, each once, before anything is parsed. Only names a pack may have: they become paths. */
export function packNames(files: readonly SourceFile[]): readonly string[] {
  const names = useLines(files).flatMap(({ kind, name }) => (kind === 'pack' ? [name.trim()] : []));
  return [...new Set(names)].filter((name) => PACK_NAME.test(name));
}

/** Of the texts of packs at hand, those of packs that `files` ask for, and that these ask for, with the lock: of the others nothing depends. */
export function askedPacks(files: readonly SourceFile[], atHand: readonly SourceFile[]): readonly SourceFile[] {
  if (atHand.length === 0) return atHand;
  const asked = new Set(packNames(files));
  const isAsked = ({ path }: SourceFile, name: string): boolean => path.startsWith(`packs/${name}/`);
  for (const name of asked)
    for (const other of packNames(atHand.filter((file) => isAsked(file, name)))) asked.add(other);
  return atHand.filter((file) => file.path === LOCK_FILE || [...asked].some((name) => isAsked(file, name)));
}
