import { codeKey, ownPlace, type Plan, planNodes } from '@traguardo/model';

/** Gives the code of the goal or indicator declared last before an offset of a file; empty for none. Sorts a plan once. */
export function createNodeFinder(): (plan: Plan, path: string, offset: number) => string {
  let read: Plan | null = null;
  let starts = new Map<string, { readonly offset: number; readonly code: string }[]>();
  return (plan, path, offset) => {
    if (plan !== read) {
      read = plan;
      starts = Map.groupBy(
        [...planNodes(plan)].map(({ place, code }) => {
          const { file, start } = ownPlace(place);
          return { file, offset: start.offset, code };
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
export function nodePlace(plan: Plan, code: string): { readonly file: string; readonly offset: number } | null {
  const key = codeKey(code).replace(/\.(indicators|operationals)$/, '');
  const index = plan.profile.indexes.find((one) => codeKey(one.code) === key);
  const sheets = plan.individuals.flatMap((sheet) => [
    sheet,
    ...sheet.objectives.map(({ code: own, place }) => ({ code: `${sheet.code}.${own}`, place })),
  ]);
  const place = [...planNodes(plan), ...sheets].find((node) => codeKey(node.code) === key)?.place ?? index?.place;
  if (!place) return null;
  const { file, start } = ownPlace(place);
  return { file, offset: start.offset };
}
