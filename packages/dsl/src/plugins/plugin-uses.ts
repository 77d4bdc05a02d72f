import type { SourceFile } from '../source-file.ts';

/** A plugin that some text of the program asks for, before anything is parsed. */
export interface WrittenUse {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A line that asks for a plugin. Its words must be known before parsing, because parsing needs them. */
const USE = /(?:^|[{;])[^\S\n]*(?:use|usa)[^\S\n]+plugin[^\S\n]+["“«]([^"”»\n]+)["”»]([^\n]*)/gimu;
const ALIAS = /(?:^|[\s{;])(?:as|come)\s+([A-Za-z_][A-Za-z0-9_]*)/iu;

/** The plugins the texts ask for, in the order they are first named. */
export function pluginUses(files: readonly SourceFile[]): readonly WrittenUse[] {
  const aliases = new Map<string, string[]>();
  for (const { text } of files) {
    if (!/plugin/i.test(text)) continue;
    for (const [, name = '', rest = ''] of text.matchAll(USE)) {
      const known = aliases.get(name) ?? [];
      const alias = ALIAS.exec(rest)?.[1];
      aliases.set(name, alias === undefined || known.includes(alias) ? known : [...known, alias]);
    }
  }
  return [...aliases].map(([name, found]) => ({ name, aliases: found }));
}
