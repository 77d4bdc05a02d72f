import type { Place } from '@traguardo/model';
import { routeHref } from '../../workspace/route.ts';
import { type Spots, spotOf } from '../../workspace/spots.ts';

/** The address that opens the editor at a place, by the spots that came with it. */
export function placeHref(place: Place, spots: Spots): string {
  const { file, offset } = spotOf(place, spots);
  return routeHref('piano', `${file}:${offset}`);
}

/** The address that opens the form of a node of the plan. */
export function formHref(code: string): string {
  return routeHref('piano', code, new URLSearchParams({ accanto: 'modulo' }));
}

/** The reading of what `placeHref` puts after the view's name; null when it names no place. */
export function readPlace(code: string): { readonly file: string; readonly offset: number } | null {
  const match = /^(.+):(\d+)$/.exec(code);
  return match ? { file: match[1] as string, offset: Number(match[2]) } : null;
}
