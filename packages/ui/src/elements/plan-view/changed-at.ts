import { codeKey, ownPlace, planNodes } from '@traguardo/model';
import { spotOf } from '../../workspace/spots.ts';
import type { Analysis } from '../../workspace/workspace.ts';

/** The code of the node a revision changes, at an offset of a file: on the line of the revision or on that of the node; null elsewhere. */
export function changedAt(
  { plan, spots }: Pick<Analysis, 'plan' | 'spots'>,
  path: string,
  offset: number,
): string | null {
  const overrides = plan.revisions.flatMap((revision) => revision.overrides);
  const changed = new Set(overrides.map(({ code }) => codeKey(code)));
  const nodes = planNodes(plan).filter(({ code }) => changed.has(codeKey(code)));
  const here = [...overrides, ...nodes]
    .map(({ code, place }) => ({ code, spot: spotOf(ownPlace(place), spots) }))
    .filter(({ spot }) => spot.file === path && spot.offset <= offset && offset <= spot.end);
  return here.toSorted((a, b) => b.spot.offset - a.spot.offset)[0]?.code ?? null; // the innermost
}
