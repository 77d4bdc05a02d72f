/** Runs a task once the next frame is drawn; at once where nothing is drawn. */
export function afterFrame(task: () => void): void {
  if (document.hidden) task();
  else requestAnimationFrame(() => setTimeout(task));
}

/** Resolves once the next frame is drawn. */
export function nextFrame(): Promise<void> {
  return new Promise(afterFrame);
}

/** Draws what waits to be drawn in an element: Firefox prints what stands when a listener of `beforeprint` returns, not what it asks for. */
export function drawAtOnce(element: Element): void {
  (element as { performUpdate?(): void }).performUpdate?.();
  element.shadowRoot?.querySelectorAll('*').forEach(drawAtOnce);
}
