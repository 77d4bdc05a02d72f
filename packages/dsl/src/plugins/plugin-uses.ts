import type { SourceFile } from '../source-file.ts';
import { useLines } from '../use-lines.ts';

/** A plugin that some text of the program asks for, before anything is parsed. */
export interface WrittenUse {
  readonly name: string;
  readonly aliases: readonly string[];
}

const ALIAS = /(?:^|[\s{;])(?:as|come)\s+([A-Za-z_][A-Za-z0-9_]*)/iu;

/** The plugins the texts ask for, in the order they are first named. Parsing needs their words. */
export function pluginUses(files: readonly SourceFile[]): readonly WrittenUse[] {
  const aliases = new Map<string, string[]>();
  const mentioning = files.filter(({ text }) => /plugin/i.test(text)); // quicker than to look for whole lines
  for (const { kind, name, rest } of useLines(mentioning)) {
    if (kind !== 'plugin') continue;
    const known = aliases.get(name) ?? [];
    const alias = ALIAS.exec(rest)?.[1];
    aliases.set(name, alias === undefined || known.includes(alias) ? known : [...known, alias]);
  }
  return [...aliases].map(([name, found]) => ({ name, aliases: found }));
}
