import type { Outcome } from '@traguardo/model';
import { remembered } from '../../workspace/remembered.ts';
import type { Problem } from '../../workspace/workspace.ts';
import { type OutcomeTree, outcomeTree } from '../figures/outcome-tree.ts';

/** Gives the problems of one file: the same array for the same analysis, so that the editor redraws its marks only when they changed. */
export function createProblemsOf(): (all: readonly Problem[], path: string) => readonly Problem[] {
  const found = remembered<readonly Problem[]>();
  return (all, path) => found([all, path], () => all.filter((problem) => problem.file === path));
}

/** Gives the tree of an outcome: the same for the same nodes, so that it is drawn again only when one of them changed. */
export function createTreeOf(): (outcome: Outcome) => OutcomeTree {
  const tree = remembered<OutcomeTree>();
  return (outcome) => tree([outcome.nodes], () => outcomeTree(outcome));
}

/** Gives how many errors each file has; those of an analysis are counted once. */
export function createErrorsIn(): (all: readonly Problem[]) => ReadonlyMap<string, number> {
  const counts = remembered<ReadonlyMap<string, number>>();
  return (all) =>
    counts([all], () => {
      const byFile = Map.groupBy(
        all.filter(({ severity }) => severity === 'error'),
        ({ file }) => file,
      );
      return new Map([...byFile].map(([file, errors]) => [file, errors.length]));
    });
}
