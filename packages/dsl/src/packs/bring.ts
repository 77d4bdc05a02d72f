import { codeKey } from '@traguardo/model';
import { unquote } from '../lex/text.ts';
import type { DeclarationNode, ItemNode, ParsedFile } from '../parse/tree.ts';
import { brought } from './brought.ts';
import type { UsedPack } from './resolve.ts';

/** What a `use` line brings in by name, when it is named: everything a goal may refer to. */
const NAMEABLE: ReadonlySet<string | null> = new Set([
  'profile',
  'source',
  'office',
  'act',
  'person-role',
  'unit',
  'measure',
  'function',
  'scoring-method',
]);

/** Names given in another pack as well: what they are called in this program, by pack folder, concept and code key. */
export type Renamed = ReadonlyMap<string, string>;

/** The key of a name in `Renamed`. */
export function renamedKey(folder: string, namespace: string, name: string): string {
  return `${folder} ${namespace} ${codeKey(name)}`;
}

/**
 * The definitions of packs that the program names, in the order of the packs. `own` are the program's items as written, with
 * what was included; `words` what its files and the included parts name. A name that is taken gets the short name of its pack.
 */
export function broughtDefinitions(
  used: readonly UsedPack[],
  own: readonly ItemNode[],
  words: Set<string>,
  aliasOf: (pack: UsedPack) => string,
): { readonly items: readonly DeclarationNode[]; readonly renamed: Renamed } {
  const taken = new Set(own.flatMap((item) => definitionKey(item) ?? []));
  const renamed = new Map<string, string>();
  const items: DeclarationNode[] = [];
  const waiting = new Set(used.flatMap((pack) => definitionsIn(pack).map((item) => ({ pack, item }))));
  for (let isNew = true; isNew;) {
    isNew = false;
    for (const candidate of waiting) {
      const { pack, item } = candidate;
      const label = item.label?.text ?? '';
      if (!isNamed(label, words)) continue;
      waiting.delete(candidate);
      isNew = true;
      for (const word of wordsOf(pack.files, item)) words.add(word);
      const key = definitionKey(item) ?? '';
      const isTaken = taken.has(key) && item.word.concept !== 'measure';
      taken.add(key);
      const copy = brought(item, pack.place);
      if (!isTaken || !copy.label) items.push(copy);
      else {
        const text = `${aliasOf(pack)}.${label}`;
        renamed.set(renamedKey(pack.pack.folder, namespaceOf(item), label), text);
        items.push({ ...copy, label: { ...copy.label, text } });
      }
    }
  }
  return { items, renamed };
}

/** Names of scorings are looked up as such. */
function namespaceOf({ word: { concept } }: DeclarationNode): string {
  return concept === 'scoring-method' ? 'scoring' : (concept ?? '');
}

/** What a pack declares that comes in when something names it. */
export function definitionsIn({ items }: Pick<UsedPack, 'items'>): readonly DeclarationNode[] {
  return items.filter(
    (item): item is DeclarationNode =>
      item.kind === 'declaration' && NAMEABLE.has(item.word.concept) && item.label !== null,
  );
}

function definitionKey(item: ItemNode): string | null {
  return item.kind === 'declaration' && item.label && NAMEABLE.has(item.word.concept)
    ? `${item.word.concept} ${codeKey(item.label.text)}`
    : null;
}

function isNamed(label: string, words: ReadonlySet<string>): boolean {
  return words.has(codeKey(label));
}

/** Every word of files, or of one item of them, as code keys: of `oc.infocamere` also `infocamere`. */
export function wordsOf(files: readonly ParsedFile[], within: DeclarationNode | null): ReadonlySet<string> {
  const words = new Set<string>();
  for (const file of files)
    if (!within || within.place.file === file.path) for (const word of wordsIn(file, within)) words.add(word);
  return words;
}

/** Words by tree: while one types, nearly all trees are those of the compilation before. */
const known = new WeakMap<ParsedFile | DeclarationNode, ReadonlySet<string>>();

function wordsIn(file: ParsedFile, within: DeclarationNode | null): ReadonlySet<string> {
  const earlier = known.get(within ?? file);
  if (earlier) return earlier;
  const words = new Set<string>();
  const from = within?.place.start.offset ?? 0;
  const to = within?.place.end.offset ?? Infinity;
  for (const { kind, image, startOffset, endOffset } of file.tokens) {
    if (startOffset < from || endOffset > to) continue;
    if (kind === 'punctuation' || kind === 'number' || kind === 'line-end' || kind === 'comment') continue;
    const key = codeKey(kind === 'quoted' || kind === 'text' ? unquote(image) : image);
    words.add(key);
    for (let dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) words.add(key.slice(dot + 1));
  }
  known.set(within ?? file, words);
  return words;
}
