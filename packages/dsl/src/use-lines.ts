import type { SourceFile } from './source-file.ts';

/** A line that asks for a pack or a plugin, as far as it can be read before anything is parsed. */
export interface UseText {
  readonly kind: 'pack' | 'plugin';
  readonly name: string;
  /** What follows the name on its line. */
  readonly rest: string;
}

const USE = /(?:^|[{;])[^\S\n]*(?:use|usa)[^\S\n]+(pack|pacchetto|plugin)[^\S\n]+["“«]([^"”»\n]+)["”»](?=([^\n]*))/gimu;

/** The `use` lines of texts, in written order. Their packs and words must be at hand before parsing. */
export function useLines(files: readonly SourceFile[]): readonly UseText[] {
  return files.flatMap(({ text }) =>
    Array.from(text.matchAll(USE), ([, kind = '', name = '', rest = '']): UseText => {
      const isPlugin = kind.toLowerCase() === 'plugin';
      return { kind: isPlugin ? 'plugin' : 'pack', name, rest };
    }),
  );
}
