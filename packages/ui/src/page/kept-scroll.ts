let stop = (): void => undefined;

/** What a view leads to itself after going back stays in sight. */
export function leaveScroll(): void {
  stop();
}

/**
 * Until the page ends: going back or forward shows a page as far down as it was left, as soon as it is that long again (views come in parts, and a
 * browser looks once, before they do). Whoever scrolls, points or presses a key meanwhile is left where they are. A browser without the
 * Navigation API does as ever.
 */
export function keepScroll(page: Window): void {
  const navigation = page.navigation as Navigation | undefined; // not in every browser
  if (navigation === undefined) return;
  const root = page.document.documentElement;
  const placeOf = new Map<string | undefined, number>();
  let top = 0;
  const grown = new ResizeObserver(() => {
    if (root.scrollHeight - page.innerHeight >= top) page.scrollTo({ top, behavior: 'instant' });
  });
  stop = (): void => grown.disconnect();
  for (const kind of ['wheel', 'pointerdown', 'keydown'])
    page.addEventListener(kind, stop, { capture: true, passive: true });
  navigation.addEventListener('navigate', () => {
    stop();
    placeOf.set(navigation.currentEntry?.key, page.scrollY);
  });
  navigation.addEventListener('currententrychange', ({ navigationType }) => {
    top = placeOf.get(navigation.currentEntry?.key) ?? 0;
    if (navigationType === 'traverse' && top > 0) grown.observe(root);
  });
}
