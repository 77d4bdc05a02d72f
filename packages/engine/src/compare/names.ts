import { codeKey, type OutcomeNode } from '@traguardo/model';
import { nodesByCode } from '../nodes-by-code.ts';
import type { Counterparts } from './comparison.ts';
import type { Pairing } from './pairing.ts';
import type { SideName, Two } from './two.ts';

/** Codes of two outcomes under names that both share. */
export interface Names {
  /** The name of a node of one side, the same as that of its counterpart and of nothing else. */
  readonly shared: (side: SideName, code: string) => string;
  /** What a name stands for on each side. */
  readonly counterparts: (name: string) => Counterparts;
  /** The node of the earlier outcome that a later one is compared with; null when it has none. */
  readonly earlier: (node: OutcomeNode) => OutcomeNode | null;
}

/**
 * Nodes of the trees are those the pairing pairs, groups those of paired goals; an index, a sheet or one of its objectives has the same
 * code on both sides. Of nodes that share a code by mistake the first counts.
 */
export function namesOf(nodes: Two<readonly OutcomeNode[]>, { nameOn, pairs: joined }: Pairing): Names {
  const [old, now] = [nodesByCode(nodes.before), nodesByCode(nodes.after)];
  const earlier = (node: OutcomeNode): OutcomeNode | null => {
    if (now.get(codeKey(node.code)) !== node) return null;
    const found = old.get(codeKey(nameOn('before', node.code)));
    return found && isLike(found, node) && codeKey(nameOn('after', found.code)) === codeKey(node.code) ? found : null;
  };
  const inOutcomes = nodes.after.flatMap((node) => {
    const found = earlier(node);
    return found ? [{ before: found.code, after: node.code }] : [];
  });
  const pairs = [...joined, ...inOutcomes]; // what is below a loop is in no outcome
  const both = {
    before: new Map(pairs.map((pair) => [codeKey(pair.before), pair])),
    after: new Map(pairs.map((pair) => [codeKey(pair.after), pair])),
  };
  const known = new Map<string, Counterparts>();
  return {
    earlier,
    counterparts: (name) => known.get(name) ?? { before: name, after: name },
    shared: (side, code) => {
      const pair = both[side].get(codeKey(code));
      const name = pair ? `both ${codeKey(pair.after)}` : `${side} ${codeKey(code)}`;
      if (!known.has(name)) known.set(name, pair ?? { before: null, after: null, [side]: code });
      return name;
    },
  };
}

/** Levels may change from one plan to the other; what is no node of the tree stands only for its like. */
function isLike(one: OutcomeNode, other: OutcomeNode): boolean {
  return sortOf(one) === sortOf(other);
}

function sortOf({ kind }: OutcomeNode): string {
  return kind === 'indicator' || kind === 'group' || kind === 'index' || kind === 'individual' ? kind : 'goal';
}
