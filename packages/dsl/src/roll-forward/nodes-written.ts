import { codeKey } from '@traguardo/model';
import type { DeclarationNode, ItemNode, ParsedFile } from '../parse/tree.ts';

/** A declaration of the program's own text that says something of a node: the node itself, or what is written anew of one from a pack. */
export interface WrittenNode {
  /** As the report names it: an objective of a sheet with the sheet before it. */
  readonly code: string;
  readonly kind: 'node' | 'change' | 'objective';
  readonly declaration: DeclarationNode;
  readonly file: ParsedFile;
}

/** Declarations by the code they speak of, as a key, in written order. */
export type WrittenNodes = ReadonlyMap<string, readonly WrittenNode[]>;

const KINDS: Readonly<Record<string, WrittenNode['kind']>> = {
  plan: 'node',
  area: 'node',
  objective: 'node',
  operational: 'node',
  indicator: 'node',
  include: 'change',
  'plan-override': 'change',
  'individual-objective': 'objective',
};

/** Every declaration that says something of a node or of an objective of a sheet; templates, packs and tests apart. */
export function nodesWritten(files: readonly ParsedFile[]): WrittenNodes {
  const found = files.flatMap((file) => writtenIn(file, file.items, null));
  return Map.groupBy(found, ({ code }) => codeKey(code));
}

function writtenIn(file: ParsedFile, items: readonly ItemNode[], sheet: string | null): readonly WrittenNode[] {
  return items.flatMap((item): readonly WrittenNode[] => {
    if (item.kind !== 'declaration') return [];
    const { label, word, block } = item;
    if (word.concept === 'individual') return writtenIn(file, block ?? [], label?.text ?? '');
    const kind = KINDS[word.concept ?? ''];
    if (kind === undefined) return [];
    const code = sheet === null ? (label?.text ?? '') : `${sheet}.${label?.text ?? ''}`;
    return [{ code, kind, declaration: item, file }, ...writtenIn(file, block ?? [], sheet)];
  });
}
