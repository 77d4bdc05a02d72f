import type { SourceFile } from '../source-file.ts';
import { PACK_NAME } from './manifest.ts';

/** A line that asks for a pack: read before parsing, by whoever has to find its texts. */
const USE = /(?:^|[{;])[^\S\n]*(?:use|usa)[^\S\n]+(?:pack|pacchetto)[^\S\n]+["“«]([^"”»\n]+)["”»]/gimu;

/** The packs that texts ask for by name, each once. Only names a pack may have: they become paths. */
export function packNames(files: readonly SourceFile[]): readonly string[] {
  const names = files.flatMap(({ text }) => Array.from(text.matchAll(USE), ([, name = '']) => name.trim()));
  return [...new Set(names)].filter((name) => PACK_NAME.test(name));
}
