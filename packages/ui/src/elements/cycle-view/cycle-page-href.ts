import { routeHref } from '../../workspace/route.ts';

/** The address of a page of the cycle, and of a place in it, ready for an `href`. */
export function cyclePageHref(name: string, place?: string): string {
  return routeHref('ciclo', place === undefined ? name : `${name}/${place}`);
}
