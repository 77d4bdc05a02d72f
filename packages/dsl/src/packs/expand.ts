import { codeKey, type Place } from '@traguardo/model';
import type { Binder } from '../bind/binder.ts';
import { declarationsIn, isGoal } from '../bind/clauses.ts';
import { reportUnknown } from '../bind/names.ts';
import type { DeclarationNode, ItemNode, Word } from '../parse/tree.ts';
import { wordsOf } from './bring.ts';
import { brought } from './brought.ts';
import { merged } from './merge.ts';
import { prefixesOf } from './prefixes.ts';
import type { Aliases, UsedPack } from './resolve.ts';
import { templateName, writtenOut } from './template.ts';

/** What an `include` may bring by the name of its pack alone: all that is no mere name. */
const INCLUDABLE: ReadonlySet<string | null> = new Set([
  'area',
  'objective',
  'operational',
  'indicator',
  'check',
  'cycle',
  'benchmark',
]);

/** What writing out includes needs: where short names and templates are found, and where the named words go. */
export interface Expansion {
  readonly binder: Binder;
  /** Templates and regions of cycles of the program's own text. */
  readonly templates: readonly DeclarationNode[];
  readonly regions: readonly DeclarationNode[];
  /** Of these regions those that stand in a cycle now. */
  readonly included: Set<ItemNode>;
  readonly used: readonly UsedPack[];
  /** Words of what was brought in, as code keys. */
  readonly words: Set<string>;
}

/** Templates and packs may write out others: so deep, and no loop of theirs runs for ever. */
const DEEPEST = 16;

/** The items with every `include` written out, at any depth of goals and in cycles. `aliases` are the short names of the text they stand in. */
export function expanded(
  expansion: Expansion,
  items: readonly ItemNode[],
  aliases: Aliases,
  depth = 0,
): readonly ItemNode[] {
  if (!hasInclude(items)) return items;
  return items.flatMap((item): readonly ItemNode[] => {
    if (item.kind !== 'declaration') return [item];
    if (item.word.concept === 'include') return writeOut(expansion, item, aliases, depth);
    return item.block && mayInclude(item)
      ? [{ ...item, block: expanded(expansion, item.block, aliases, depth) }]
      : [item];
  });
}

function writeOut(
  expansion: Expansion,
  include: DeclarationNode,
  aliases: Aliases,
  depth: number,
): readonly DeclarationNode[] {
  const { binder } = expansion;
  if (!include.label) {
    binder.report('label/missing', include.headerPlace, { block: 'include' });
    return [];
  }
  if (depth > DEEPEST) {
    binder.report('pack/loop', include.headerPlace, { path: [include.label.text, '…'] });
    return [];
  }
  const name = templateName(include);
  const found = name
    ? fromTemplate(expansion, include, name, aliases)
    : fromPack(expansion, include, include.label, aliases);
  const expand = (items: readonly ItemNode[]): readonly ItemNode[] => expanded(expansion, items, aliases, depth + 1);
  const isWhole = name === null && aliases.has(codeKey(include.label.text));
  const [ofEach, ofAll] = isWhole ? splitChange(include) : [include, null];
  const parts = found.map(({ item, aliases: inner }) => {
    const [whole = item] = expanded(expansion, [item], inner, depth + 1) as readonly DeclarationNode[];
    return merged(binder, whole, ofEach, expand);
  });
  return ofAll ? declarationsIn(merged(binder, { ...ofAll, block: parts }, ofAll, expand).block) : parts;
}

/** What the include of a whole pack says of each part, and what its braces change among all of them. */
function splitChange(include: DeclarationNode): readonly [DeclarationNode, DeclarationNode | null] {
  const inside = declarationsIn(include.block);
  if (inside.length === 0) return [include, null];
  const block = (include.block ?? []).filter((item) => item.kind !== 'declaration');
  return [
    { ...include, block },
    { ...include, title: null, clauses: [], block: inside },
  ];
}

/** A declaration that comes in, with the short names of the text it comes from. */
interface Found {
  readonly item: DeclarationNode;
  readonly aliases: Aliases;
}

function fromTemplate(
  { binder, templates, used, words }: Expansion,
  include: DeclarationNode,
  name: Word,
  aliases: Aliases,
): readonly Found[] {
  const isCalled = (text: string) => (template: DeclarationNode) =>
    template.label !== null && codeKey(template.label.text) === codeKey(text);
  const behind = behindAlias(aliases, name.text);
  const home = used.find(({ pack }) => name.place.file.startsWith(pack.folder)) ?? null;
  const inPack = ({ items }: UsedPack, text: string) => declarationsIn(items, 'template').find(isCalled(text));
  const candidates: readonly (readonly [DeclarationNode | undefined, UsedPack | null])[] = [
    home ? [inPack(home, name.text), home] : [templates.find(isCalled(name.text)), null],
    ...(behind ? [[inPack(behind.pack, behind.rest), behind.pack] as const] : []),
    ...[...aliases.values()].map((pack) => [inPack(pack, name.text), pack] as const),
  ];
  const [template, pack] = candidates.find(([candidate]) => candidate !== undefined) ?? [undefined, null];
  if (!template) {
    const known = [...templates, ...[...aliases.values()].flatMap(({ items }) => declarationsIn(items, 'template'))];
    reportUnknown(
      binder,
      name,
      'template',
      known.flatMap(({ label }) => label?.text ?? []),
    );
    return [];
  }
  if (pack) for (const word of wordsOf(pack.files, template)) words.add(word);
  const item = writtenOut(binder, template, include);
  return item ? [{ item, aliases: pack?.aliases ?? aliases }] : [];
}

function fromPack(expansion: Expansion, include: DeclarationNode, label: Word, aliases: Aliases): readonly Found[] {
  const { binder, words } = expansion;
  const whole = aliases.get(codeKey(label.text));
  const behind = behindAlias(aliases, label.text);
  const come = (pack: UsedPack, item: DeclarationNode): Found => {
    for (const word of wordsOf(pack.files, item)) words.add(word);
    return { item: brought(item, viaOf(include)), aliases: pack.aliases };
  };
  if (whole)
    return declarationsIn(whole.items)
      .filter(isIncludable)
      .map((item) => come(whole, item));
  const isMeant = (item: DeclarationNode): boolean => codeKey(item.label?.text ?? '') === codeKey(behind?.rest ?? '');
  const found = behind && includableIn(behind.pack.items).find(isMeant);
  if (found) return [come(behind.pack, found)];
  const region = regionNamed(expansion, label, behind);
  if (region?.pack) return [come(region.pack, region.item)];
  if (region) {
    expansion.included.add(region.item);
    return [{ item: region.item, aliases }];
  }
  if (!label.quoted && label.text.endsWith('.')) {
    binder.report('label/missing', label.place, { block: 'include' }); // half typed
    return [];
  }
  const known = [...namesIn(aliases), ...expansion.regions.map(({ label: own }) => own?.text ?? '')];
  const meant = behind
    ? []
    : known.filter((name) => codeKey(name.slice(name.lastIndexOf('.') + 1)) === codeKey(label.text));
  reportUnknown(binder, label, 'pack-item', meant.length === 1 ? meant : known);
  return [];
}

/** A region of a cycle that stands by itself: of the pack behind a short name, else of the text the include stands in. */
function regionNamed(
  { used, regions }: Expansion,
  { text, place }: Word,
  behind: Behind | null,
): { readonly item: DeclarationNode; readonly pack: UsedPack | null } | null {
  const home = behind?.pack ?? used.find(({ pack }) => place.file.startsWith(pack.folder)) ?? null;
  const key = codeKey(behind?.rest ?? text);
  const item = (home ? declarationsIn(home.items, 'region') : regions).find(
    ({ label }) => label !== null && codeKey(label.text) === key,
  );
  return item ? { item, pack: home } : null;
}

/** The line that asked; of an include inside a pack, the line of the plan that brought the pack's part. */
function viaOf({ headerPlace }: DeclarationNode): Place {
  return headerPlace.via ?? headerPlace;
}

interface Behind {
  readonly pack: UsedPack;
  readonly rest: string;
}

/** `oc.OS5` as the pack used as `oc` and `OS5`; the longest known prefix decides. */
export function behindAlias(aliases: Aliases, name: string): Behind | null {
  for (const { prefix, rest } of prefixesOf(name)) {
    const pack = aliases.get(codeKey(prefix));
    if (pack) return { pack, rest };
  }
  return null;
}

function namesIn(aliases: Aliases): readonly string[] {
  return [...aliases].flatMap(([alias, { items }]) => [
    alias,
    ...includableIn(items).map(({ label }) => `${alias}.${label?.text ?? ''}`),
  ]);
}

/** What `include` may bring out of items, at any depth of goals. */
export function includableIn(items: readonly ItemNode[]): readonly DeclarationNode[] {
  return declarationsIn(items).flatMap((item) => [
    ...(isIncludable(item) && item.label ? [item] : []),
    ...(isGoal(item) ? includableIn(item.block ?? []) : []),
  ]);
}

/** Whether `include` may bring a declaration. */
function isIncludable({ word }: DeclarationNode): boolean {
  return INCLUDABLE.has(word.concept);
}

function mayInclude(item: DeclarationNode): boolean {
  return isGoal(item) || item.word.concept === 'cycle';
}

function hasInclude(items: readonly ItemNode[]): boolean {
  return items.some(
    (item) =>
      item.kind === 'declaration' &&
      (item.word.concept === 'include' || (item.block !== null && mayInclude(item) && hasInclude(item.block))),
  );
}
