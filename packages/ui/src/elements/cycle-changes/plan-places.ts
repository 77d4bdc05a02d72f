import { codeKey, ownPlace, planNodes } from '@traguardo/model';
import type { Analysis } from '../../workspace/workspace.ts';
import { placeHref } from '../figures/places.ts';

/** Where the text says what changes in a node, an address by code as a key: the newest revision that names it, else where it is declared. */
export function planPlaces({ plan, spots }: Pick<Analysis, 'plan' | 'spots'>): Readonly<Record<string, string>> {
  const overrides = plan.revisions.flatMap((revision) => revision.overrides);
  const declared = [...planNodes(plan), ...plan.individuals, ...overrides];
  return Object.fromEntries(declared.map(({ code, place }) => [codeKey(code), placeHref(ownPlace(place), spots)]));
}
