/** Milliseconds within which a page one goes back to becomes as long as it was. */
const PATIENCE = 3000;

/**
 * Until the page ends: going back or forward shows a page as far down as it was left, as soon as it is that long again (views come in parts, and a
 * browser looks once, before they do). Whoever scrolls, points or presses a key meanwhile is left where they are. A browser without the
 * Navigation API does as ever.
 */
export function keepScroll(page: Window): void {
  const navigation = page.navigation as Navigation | undefined; // not in every browser
  if (navigation === undefined) return;
  const root = page.document.documentElement;
  const placeOf = new Map<string, number>();
  let stop = (): void => undefined;
  navigation.addEventListener('navigate', () => {
    const key = navigation.currentEntry?.key;
    if (key !== undefined) placeOf.set(key, page.scrollY);
    stop();
  });
  navigation.addEventListener('currententrychange', ({ navigationType }) => {
    const top = placeOf.get(navigation.currentEntry?.key ?? '') ?? 0;
    if (navigationType !== 'traverse' || top === 0) return;
    const look = (): void => {
      if (root.scrollHeight - page.innerHeight < top) return;
      page.scrollTo({ top, behavior: 'instant' });
    };
    const grown = new ResizeObserver(look);
    const left = new AbortController();
    const patience = page.setTimeout(() => stop(), PATIENCE);
    stop = () => {
      grown.disconnect();
      left.abort();
      page.clearTimeout(patience);
    };
    for (const kind of ['wheel', 'pointerdown', 'touchstart', 'keydown'])
      page.addEventListener(kind, () => stop(), { signal: left.signal, passive: true, capture: true });
    grown.observe(root);
  });
}
