import { focusedElement } from './focused.ts';

/** Where something stands in the window, in pixels from its upper edge. */
type Place = Pick<DOMRect, 'top' | 'bottom'>;

/**
 * Calls `bring` when the window is turned, or becomes lower around what stood in it, as when the keys of a phone come up. Whoever has scrolled
 * away from it stays where he is: the bar of a phone's browser comes and goes with scrolling. Returns what ends this.
 */
export function whenCovered(page: Window, placeOf: () => Place | null, bring: () => void): () => void {
  let [width, height] = [page.innerWidth, page.innerHeight];
  const look = (): void => {
    const [isTurned, before] = [page.innerWidth !== width, height];
    [width, height] = [page.innerWidth, page.innerHeight];
    const place = placeOf();
    if (place === null) return;
    if (isTurned || (height < before && place.top >= 0 && place.bottom <= before)) bring();
  };
  page.addEventListener('resize', look);
  return () => page.removeEventListener('resize', look);
}

/** Until the page ends: the field with the focus stays in sight when the window becomes another. */
export function keepFocusInSight(page: Window): void {
  const field = (): Element | null => {
    const focused = focusedElement(page.document);
    return focused?.matches('input, select, textarea') ? focused : null;
  };
  whenCovered(
    page,
    () => field()?.getBoundingClientRect() ?? null,
    () => field()?.scrollIntoView({ block: 'nearest', behavior: 'instant' }),
  );
}
