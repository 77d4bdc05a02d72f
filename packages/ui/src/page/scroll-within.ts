import { afterFrame } from './after-frame.ts';

/** Whether an item stands wholly within its list, below a head of so many pixels that stays on top. */
export function isSeen(list: Element, item: Element, head = 0): boolean {
  const [frame, at] = [list.getBoundingClientRect(), item.getBoundingClientRect()];
  return at.top >= frame.top + head && at.bottom <= frame.bottom;
}

/** An item, or what it stands in while that is not laid out (`content-visibility`): where the item is within it is not known before. */
function drawn(item: Element): Element {
  const parent = item.checkVisibility({ contentVisibilityAuto: true }) ? null : item.parentElement;
  return parent === null ? item : drawn(parent);
}

/** What lets go of the item each list was scrolled to. */
const held = new WeakMap<Element, () => void>();

/**
 * Scrolls a list, and not the page around it as `scrollIntoView` would, until an item stands so many pixels below its upper edge. What was
 * never in sight is as high as was guessed (`contain-intrinsic-size`), letters and parts may come later, and another element may take the
 * place of the item: it is found and brought there again whenever the content of the list changes its height, until somebody scrolls, points
 * or presses a key in it.
 */
export function scrollWithin(list: Element, find: () => Element | null, below = 0): void {
  held.get(list)?.();
  const away = (): number | null => {
    const item = find();
    return item && drawn(item).getBoundingClientRect().top - list.getBoundingClientRect().top - below;
  };
  const isGuessed = (): boolean => {
    const item = find();
    return item !== null && drawn(item) !== item;
  };
  let [top, rest] = [0, 0];
  const left = new AbortController();
  const bring = (): void => {
    const by = away();
    if (by === null) return;
    list.scrollTop += by;
    [top, rest] = [list.scrollTop, away() ?? 0];
    // A part that was in sight before is as high when it is laid out again: no change of height tells.
    if (Math.abs(by) > 1 && isGuessed()) afterFrame(() => left.signal.aborted || bring());
  };
  bring();
  const grown = new ResizeObserver(bring);
  for (const child of list.children) grown.observe(child);
  const letGo = (): void => {
    grown.disconnect();
    left.abort();
  };
  held.set(list, letGo);
  // The browser keeps what is in sight in its place by scrolling, too.
  const scrolled = (): void => {
    const by = away();
    if (by !== null && Math.abs(list.scrollTop - top) > 1 && Math.abs(by - rest) > 1) letGo();
  };
  const options = { signal: left.signal, passive: true };
  list.addEventListener('scroll', scrolled, options);
  for (const kind of ['pointerdown', 'keydown']) list.addEventListener(kind, letGo, options);
}
