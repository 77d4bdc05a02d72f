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

/**
 * Until the page ends: what Tab leads to is brought in sight whole, also where a browser takes a part of it for enough, and the field with the
 * focus stays in sight when the window becomes another.
 */
export function keepFocusInSight(page: Window): void {
  bringWhatTabReaches(page.document);
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

function bringWhatTabReaches(document: Document): void {
  afterTab(document, (focused) => focused.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' }));
}

/**
 * Calls `leave` when Tab leads the focus behind a panel that floats over the page, down its whole height: what has the focus is never covered.
 * A dialog stands above the panel. Returns what ends this.
 */
export function whenBehind(panel: () => HTMLElement | null, leave: () => void): () => void {
  return afterTab(document, (focused) => {
    const over = panel();
    if (over === null || getComputedStyle(over).position !== 'fixed') return;
    if (around(focused).some((one) => one === over || one instanceof HTMLDialogElement)) return;
    const [cover, place] = [over.getBoundingClientRect(), focused.getBoundingClientRect()];
    if (place.left >= cover.left && place.right <= cover.right) leave();
  });
}

/** Calls `look` once Tab has moved the focus: an event of the focus is not heard outside the shadow it moves within. Returns what ends this. */
function afterTab(document: Document, look: (focused: Element) => void): () => void {
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab') return;
    requestAnimationFrame(() => {
      const focused = focusedElement(document);
      if (focused !== null && focused !== document.body && !event.defaultPrevented) look(focused);
    });
  };
  document.addEventListener('keydown', hear);
  return () => document.removeEventListener('keydown', hear);
}

/** An element and what it stands in, out of every shadow. */
function around(element: Element): readonly Element[] {
  const root = element.getRootNode();
  const parent = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return parent === null ? [element] : [element, ...around(parent)];
}
