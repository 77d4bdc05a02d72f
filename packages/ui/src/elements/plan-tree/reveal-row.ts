/** The head that stays on top of a list, in pixels. */
const HEAD = 48;

/**
 * Scrolls a list, and not the page around it as `scrollIntoView` would, so that a row of it is seen. What was never in sight is as high as
 * was guessed (`contain-intrinsic-block-size`): where the row came to stand is looked at again once its surroundings are drawn.
 */
export function revealRow(row: Element, list: Element): void {
  const bring = (): void => {
    const [at, frame] = [row.getBoundingClientRect(), list.getBoundingClientRect()];
    if (at.top >= frame.top + HEAD && at.bottom <= frame.bottom) return;
    list.scrollTop += at.top - frame.top - list.clientHeight / 3;
  };
  bring();
  requestAnimationFrame(() => requestAnimationFrame(bring));
}
