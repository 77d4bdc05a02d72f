import { codeKey, ownPlace, planNodes } from '@traguardo/model';
import { type Spot, spotOf } from '../../workspace/spots.ts';
import type { Analysis } from '../../workspace/workspace.ts';

type Written = Pick<Analysis, 'plan' | 'spots'>;

/** Gives the code of the goal or indicator that was last declared, or changed by a revision, before an offset of a file; empty for none. Sorts a plan once. */
export function createNodeFinder(): (written: Written, path: string, offset: number) => string {
  let read: Written | null = null;
  let starts = new Map<string, { readonly offset: number; readonly code: string }[]>();
  return (written, path, offset) => {
    if (written !== read) {
      read = written;
      const { plan, spots } = written;
      const changes = plan.revisions.flatMap(({ place, overrides }) => [{ place, code: '' }, ...overrides]);
      starts = Map.groupBy(
        [...planNodes(plan), ...changes].map(({ place, code }) => {
          const { file, offset } = spotOf(ownPlace(place), spots);
          return { file, offset, code };
        }),
        ({ file }) => file,
      );
      for (const list of starts.values()) list.sort((a, b) => a.offset - b.offset);
    }
    return lastBefore(starts.get(path) ?? [], offset);
  };
}

/** Several nodes may come from one line of a pack: the first of them is meant. */
function lastBefore(list: readonly { readonly offset: number; readonly code: string }[], offset: number): string {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = list[low - 1];
  return found ? (list.find((each) => each.offset === found.offset)?.code ?? '') : '';
}

/**
 * Where a node of a plan, one of its groups, an index, an individual sheet (`SG`) or an objective of it (`SG.SG1`) is declared in the
 * plan's own texts; null for a code nobody has.
 */
export function nodePlace({ plan, spots }: Written, code: string): Spot | null {
  const key = codeKey(code).replace(/\.(indicators|operationals)$/, '');
  const index = plan.profile.indexes.find((one) => codeKey(one.code) === key);
  const sheets = plan.individuals.flatMap((sheet) => [
    sheet,
    ...sheet.objectives.map(({ code: own, place }) => ({ code: `${sheet.code}.${own}`, place })),
  ]);
  const place = [...planNodes(plan), ...sheets].find((node) => codeKey(node.code) === key)?.place ?? index?.place;
  return place ? spotOf(ownPlace(place), spots) : null;
}
