import { codeKey } from '@traguardo/model';
import type { Binder } from '../bind/binder.ts';
import { clausesIn, declarationsIn, isGoal } from '../bind/clauses.ts';
import { chosenBy } from '../bind/cycle-names.ts';
import { writeName } from '../lex/text.ts';
import { reportUnknown } from '../bind/names.ts';
import { fix, related } from '../bind/problem.ts';
import { suggest } from '../lex/suggest.ts';
import type { ClauseNode, DeclarationNode, ItemNode, Word } from '../parse/tree.ts';

/** How the items of a change that stand in its braces become items: includes are written out. */
export type Expand = (items: readonly ItemNode[]) => readonly ItemNode[];

/** Clauses of a change that say something of the change itself. */
const OF_THE_CHANGE: ReadonlySet<string | null> = new Set(['reason', 'from']);
/** Ways of writing one and the same thing. */
const SCORING: ReadonlySet<string | null> = new Set(['scoring', 'curve']);

/**
 * `target` with what `change` writes anew: a clause replaces the clause of that name, a declaration goes into the one of that
 * name below it or is added, `withdraw` takes one out. Sealed parts stay, reported (decision 0101).
 */
export function merged(
  binder: Binder,
  target: DeclarationNode,
  change: DeclarationNode,
  expand: Expand,
): DeclarationNode {
  const inBlock = change.block ?? [];
  const open = (part: { readonly word: Word }): boolean => !isSealed(binder, target, part);
  const clauses = clausesIn(change).filter((clause) => !OF_THE_CHANGE.has(clause.word.concept) && open(clause));
  const blocks = declarationsIn(inBlock).filter((item) => !isTree(item) && open(item));
  const entries = inBlock.filter((item) => item.kind === 'entry' || item.kind === 'row');
  const written = new Set([...clauses, ...blocks.filter(({ label }) => !label)].map(({ word }) => word.concept));
  if ([...written].some((concept) => SCORING.has(concept))) for (const concept of SCORING) written.add(concept);
  const repeated = binder.vocabulary.blockOf(target.word.concept ?? '')?.repeatedClauses ?? [];
  const isReplaced = ({ word }: ClauseNode | DeclarationNode): boolean =>
    written.has(word.concept) && !repeated.includes(word.concept ?? '');
  const kept = (target.block ?? []).filter((item) => {
    if (item.kind === 'clause') return !isReplaced(item);
    if (item.kind === 'entry') return !written.has('scoring');
    return item.kind !== 'declaration' || item.label !== null || !isReplaced(item);
  });
  const { headerPlace } = target;
  const rewritten: DeclarationNode = {
    ...target,
    // what is found amiss in a part of a pack is mended where the plan changes it
    headerPlace: headerPlace.via ? { ...headerPlace, via: change.headerPlace } : headerPlace,
    title: change.title ?? target.title,
    arrow: change.arrow ?? target.arrow,
    clauses: [...target.clauses.filter((clause) => !isReplaced(clause)), ...clauses],
    block: [...kept, ...entries],
  };
  const withBlocks = blocks.reduce((node, item) => put(binder, node, item, expand), rewritten);
  return changedBelow(binder, withBlocks, inBlock, expand);
}

/** Whether an item is an `override` or a `withdraw`: at the top of a plan it is applied, and is no item of its own. */
export function isChange(item: ItemNode): item is DeclarationNode {
  return item.kind === 'declaration' && (item.word.concept === 'plan-override' || item.word.concept === 'withdraw');
}

/** What changes the tree below, and is no part of the node itself. */
function isTree(item: DeclarationNode): boolean {
  const { concept } = item.word;
  return isChange(item) || concept === 'include' || concept === 'weights';
}

/** A declaration goes into the one of its kind and name, or is added; steps of one event are told apart by what they choose. */
function put(binder: Binder, node: DeclarationNode, item: DeclarationNode, expand: Expand): DeclarationNode {
  const items = node.block ?? [];
  const { label } = item;
  const isTwin = (other: ItemNode): other is DeclarationNode =>
    other.kind === 'declaration' &&
    other.word.concept === item.word.concept &&
    label !== null &&
    other.label !== null &&
    codeKey(other.label.text) === codeKey(label.text) &&
    (item.word.concept !== 'on' || chosenBy(other) === chosenBy(item));
  if (!items.some(isTwin)) {
    reportAdded(binder, items, item);
    return { ...node, block: [...items, ...expand([item])] };
  }
  return { ...node, block: items.map((other) => (isTwin(other) ? merged(binder, other, item, expand) : other)) };
}

/** What the parts of a cycle are called by others: to misspell one adds another, and changes nothing. */
const CALLED: ReadonlySet<string | null> = new Set(['actor', 'term', 'document', 'region', 'state', 'on']);

/** Reports a part of a cycle that is added and was probably meant to change one: a name that is close, a step without its `when`. */
function reportAdded(binder: Binder, items: readonly ItemNode[], item: DeclarationNode): void {
  const { label } = item;
  if (!label || !CALLED.has(item.word.concept)) return;
  const others = declarationsIn(items, item.word.concept ?? '').filter((other) => other.label !== null);
  const key = codeKey(label.text);
  const namesakes = others.filter((other) => codeKey(other.label?.text ?? '') === key);
  const name = label.text;
  if (namesakes.length > 0) {
    const data = { name, problem: 'when', others: namesakes.map((other) => `${name}.${chosenBy(other) ?? ''}`) };
    if (chosenBy(item) === null) binder.report('cycle/added', label.place, data);
    return;
  }
  const suggestion = suggest(
    name,
    others.map((other) => other.label?.text ?? ''),
  );
  if (suggestion === null) return;
  const fixes = [fix('did-you-mean', label.place, writeName(suggestion))];
  binder.report('cycle/added', label.place, { name, problem: 'name', suggestion }, { fixes });
}

/** The overrides, withdrawals, includes and weights in the braces of a change. */
function changedBelow(
  binder: Binder,
  node: DeclarationNode,
  changes: readonly ItemNode[],
  expand: Expand,
): DeclarationNode {
  let items: readonly ItemNode[] = node.block ?? [];
  for (const change of declarationsIn(changes).filter(isTree)) {
    if (change.word.concept === 'include') items = [...items, ...expand([change])];
    else if (change.word.concept === 'weights') items = [...withoutWeights(items, change), change];
    else items = changedItems(binder, items, change, expand);
  }
  return { ...node, block: items };
}

/** The items with one `override` or `withdraw` applied to the node it names, at any depth; reported when it names none. */
export function changedItems(
  binder: Binder,
  items: readonly ItemNode[],
  change: DeclarationNode,
  expand: Expand,
  nameOf: (label: Word) => string = ({ text }) => text,
): readonly ItemNode[] {
  if (!change.label) {
    binder.report('label/missing', change.headerPlace, { block: change.word.concept ?? '' });
    return items;
  }
  const key = codeKey(nameOf(change.label));
  const act = (node: DeclarationNode): readonly DeclarationNode[] =>
    change.word.concept === 'withdraw' ? [] : [merged(binder, node, change, expand)];
  let isFound = false;
  const walk = (level: readonly ItemNode[]): readonly ItemNode[] => {
    if (isFound) return level;
    const at = level.findIndex((item) => isDeclared(item, key));
    isFound = at >= 0;
    if (isFound) return level.toSpliced(at, 1, ...act(level[at] as DeclarationNode));
    return level.map((item) => {
      if (isFound || item.kind !== 'declaration' || item.block === null || !isGoal(item)) return item;
      const block = walk(item.block);
      return isFound ? { ...item, block } : item;
    });
  };
  const changed = walk(items);
  if (!isFound) reportUnknown(binder, change.label, 'node', () => codesIn(items), 'override/nothing');
  return changed;
}

function isDeclared(item: ItemNode, key: string): boolean {
  return (
    item.kind === 'declaration' &&
    item.label !== null &&
    !isTree(item) &&
    item.word.concept !== 'use' &&
    codeKey(item.label.text) === key
  );
}

function codesIn(items: readonly ItemNode[]): readonly string[] {
  return declarationsIn(items).flatMap((item) => [
    ...(item.label && !isTree(item) ? [item.label.text] : []),
    ...(isGoal(item) ? codesIn(item.block ?? []) : []),
  ]);
}

/** The children whose weight a new `weights` block gives lose their own. */
function withoutWeights(items: readonly ItemNode[], weights: DeclarationNode): readonly ItemNode[] {
  const named = new Set((weights.block ?? []).flatMap((row) => (row.kind === 'row' ? [codeKey(row.word.text)] : [])));
  const isWeight = (item: ItemNode): boolean => item.kind === 'clause' && item.word.concept === 'weight';
  return items.map((item) => {
    if (item.kind !== 'declaration') return item;
    if (item.word.concept === 'weights')
      return {
        ...item,
        block: (item.block ?? []).filter((row) => row.kind !== 'row' || !named.has(codeKey(row.word.text))),
      };
    if (!item.label || !named.has(codeKey(item.label.text))) return item;
    const clauses = item.clauses.filter((clause) => !isWeight(clause));
    return { ...item, clauses, block: item.block && item.block.filter((inner) => !isWeight(inner)) };
  });
}

/** Whether the target seals a part; reported at the part, with the place of the seal. */
export function isSealed(binder: Binder, target: DeclarationNode, part: { readonly word: Word }): boolean {
  const seal = sealOf(binder, target, part.word.concept);
  if (!seal) return false;
  const data = { code: target.label?.text ?? '', clause: part.word.text };
  binder.report('pack/sealed', part.word.place, data, { related: [related('seal', seal.place)] });
  return true;
}

/** The word that seals a part of a declaration; null when it is open. */
function sealOf(binder: Binder, declaration: DeclarationNode, concept: string | null): Word | null {
  const seals = clausesIn(declaration).flatMap(({ word, names }) => (word.concept === 'seal' ? names : []));
  const { vocabulary } = binder;
  const conceptOf = ({ text }: Word): string | undefined =>
    (vocabulary.anyClause(text) ?? vocabulary.anyBlock(text))?.concept;
  const asked = SCORING.has(concept) ? 'scoring' : concept;
  return seals.find((seal) => (conceptOf(seal) === 'curve' ? 'scoring' : conceptOf(seal)) === asked) ?? null;
}
