import { codeKey, ownPlace, type Place, type Plan, planNodes } from '@traguardo/model';
import { routeHref } from '../../workspace/route.ts';

/** Where the text says what changes in a node, an address by code as a key: the newest revision that names it, else where it is declared. */
export function planPlaces(plan: Plan): Readonly<Record<string, string>> {
  const overrides = plan.revisions.flatMap((revision) => revision.overrides);
  const declared = [...planNodes(plan), ...plan.individuals, ...overrides];
  return Object.fromEntries(declared.map(({ code, place }) => [codeKey(code), hrefOf(place)]));
}

function hrefOf(place: Place): string {
  const { file, start } = ownPlace(place);
  return routeHref('piano', `${file}:${start.offset}`);
}
