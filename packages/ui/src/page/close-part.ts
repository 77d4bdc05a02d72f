/**
 * Closes a part of a page that has an address of its own. Where the page alone is what one came from, as `isPart` tells of the entries
 * between, one goes back to it; else its address takes the place of the one that is left. Going back afterwards leads to what was before the
 * page, not to what was just closed.
 */
export function closePart(alone: string, isPart: (hash: string) => boolean): void {
  const navigation = window.navigation as Navigation | undefined; // not in every browser
  const here = navigation?.currentEntry?.index ?? -1;
  const before = navigation?.entries().slice(0, Math.max(here, 0)) ?? [];
  const from = before.findLastIndex((entry) => !isPart(hashOf(entry)));
  const entry = before[from];
  if (entry && hashOf(entry) === hashOf(alone)) history.go(from - here);
  else location.replace(alone);
}

function hashOf(place: string | NavigationHistoryEntry): string {
  return new URL(typeof place === 'string' ? place : (place.url ?? ''), location.href).hash;
}
