import { codeKey } from '@traguardo/model';
import { clausesIn, declarationsIn } from '../bind/clauses.ts';
import { topItems } from '../bind/gather.ts';
import { prefixesOf } from '../packs/prefixes.ts';
import type { UsedPack } from '../packs/resolve.ts';
import { usesPlugin } from '../plugins/bind-uses.ts';
import type { DeclarationNode, Word } from '../parse/tree.ts';
import type { Program } from '../program.ts';

/** A line of the program's own text that asks for a pack. */
export interface UseLine {
  readonly declaration: DeclarationNode;
  /** The short name as written. */
  readonly alias: string;
  /** Where the line gives it; null when it is the last part of the pack's name. */
  readonly named: Word | null;
  /** Null when no pack at hand fits. */
  readonly pack: UsedPack | null;
}

/** The lines that ask for packs, in the order of the text. */
export function useLines({ files, assembled }: Program): readonly UseLine[] {
  return declarationsIn(topItems(files), 'use').flatMap((declaration) => {
    if (usesPlugin(declaration) || !declaration.title) return [];
    const named = clausesIn(declaration).find(({ word }) => word.concept === 'as')?.names[0] ?? null;
    const name = declaration.title.text.trim();
    const alias = named?.text ?? name.slice(name.lastIndexOf('/') + 1);
    return [{ declaration, alias, named, pack: assembled.resolved.aliases.get(codeKey(alias)) ?? null }];
  });
}

/** The line whose short name a name starts with, and what stands behind the point. */
export function behindUse(
  lines: readonly UseLine[],
  name: string,
): { readonly line: UseLine; readonly rest: string } | null {
  for (const { prefix, rest } of prefixesOf(name)) {
    const line = lines.find(({ alias }) => codeKey(alias) === codeKey(prefix));
    if (line) return { line, rest };
  }
  return null;
}
