/** Runs a task once the next frame is drawn; at once where nothing is drawn. */
export function afterFrame(task: () => void): void {
  if (document.hidden) task();
  else requestAnimationFrame(() => setTimeout(task));
}

/** Resolves once the next frame is drawn. */
export function nextFrame(): Promise<void> {
  return new Promise(afterFrame);
}
