/** Until what was asked for in this moment is drawn: events that wait for a task, and what answers at once, are over. */
export async function drawn(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done));
}

/** Until nothing in an element, or in the shadows in it, moves: the colours of a theme are in transition for a moment. */
export async function still(element: Element): Promise<void> {
  await drawn();
  await Promise.allSettled(animationsIn(element).map(({ finished }) => finished));
}

function animationsIn(root: Element | ShadowRoot): readonly Animation[] {
  const own = root instanceof Element ? root.getAnimations() : [];
  const shadow = root instanceof Element && root.shadowRoot ? [root.shadowRoot] : [];
  return [...own, ...[...root.children, ...shadow].flatMap((each) => animationsIn(each))];
}

/** What is read in an element and in the shadows in it. */
export function textIn(root: Element | ShadowRoot): string {
  const shadows = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const own = root instanceof Element && root.shadowRoot ? [root.shadowRoot] : [];
  return [root.textContent ?? '', ...[...own, ...shadows].map((shadow) => textIn(shadow))].join('\n');
}
