/** Whether an item stands wholly within its list, below a head of so many pixels that stays on top. */
export function isSeen(list: Element, item: Element, head = 0): boolean {
  const [frame, at] = [list.getBoundingClientRect(), item.getBoundingClientRect()];
  return at.top >= frame.top + head && at.bottom <= frame.bottom;
}

/**
 * Scrolls a list, and not the page around it as `scrollIntoView` would, until an item stands so many pixels below its upper edge. What was
 * never in sight is as high as was guessed (`contain-intrinsic-size`): where the item came to stand is looked at again once its surroundings
 * are drawn.
 */
export function scrollWithin(list: Element, item: Element, below = 0): void {
  const bring = (): void => {
    list.scrollTop += item.getBoundingClientRect().top - list.getBoundingClientRect().top - below;
  };
  bring();
  requestAnimationFrame(() => requestAnimationFrame(bring));
}
