import type { Outcome } from '@traguardo/model';
import type { Problem } from '../../workspace/workspace.ts';
import { type OutcomeTree, outcomeTree } from '../figures/outcome-tree.ts';

/** Gives the problems of one file: the same array for the same analysis, so that the editor redraws its marks only when they changed. */
export function createProblemsOf(): (all: readonly Problem[], path: string) => readonly Problem[] {
  let known: { readonly all: readonly Problem[]; readonly path: string; readonly found: readonly Problem[] } | null =
    null;
  return (all, path) => {
    if (known?.all !== all || known.path !== path) {
      known = { all, path, found: all.filter((problem) => problem.file === path) };
    }
    return known.found;
  };
}

/** Gives the tree of an outcome, made once. */
export function createTreeOf(): (outcome: Outcome) => OutcomeTree {
  const trees = new WeakMap<Outcome, OutcomeTree>();
  return (outcome) => {
    const tree = trees.get(outcome) ?? outcomeTree(outcome);
    trees.set(outcome, tree);
    return tree;
  };
}
