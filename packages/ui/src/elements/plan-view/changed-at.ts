import { codeKey, ownPlace, type Place, type Plan, planNodes } from '@traguardo/model';

/** The code of the node a revision changes, at an offset of a file: on the line of the revision or on that of the node; null elsewhere. */
export function changedAt(plan: Plan, path: string, offset: number): string | null {
  const overrides = plan.revisions.flatMap((revision) => revision.overrides);
  const changed = new Set(overrides.map(({ code }) => codeKey(code)));
  const nodes = [...planNodes(plan)].filter(({ code }) => changed.has(codeKey(code)));
  const here = [...overrides, ...nodes].filter(({ place }) => isAt(place, path, offset));
  return here.toSorted((a, b) => startOf(b.place) - startOf(a.place))[0]?.code ?? null; // the innermost
}

function startOf(place: Place): number {
  return ownPlace(place).start.offset;
}

function isAt(place: Place, path: string, offset: number): boolean {
  const { file, start, end } = ownPlace(place);
  return file === path && start.offset <= offset && offset <= end.offset;
}
