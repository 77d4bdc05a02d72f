/** Held by every page of this application until it has begun. */
const LOCK = 'traguardo:beginning';

/**
 * Says to the other pages that this one is beginning until `begun` is settled, whose failure stays one of the page. A browser that is told to let another build take over ends the
 * one before; what a page asks for at that moment starts it again, and the other waits until nothing was asked for half a minute
 * (decision 0478).
 */
export function tellBeginning(begun: Promise<unknown>): void {
  const locks = navigator.locks as LockManager | undefined; // not in a page that is not served safely
  void locks?.request(LOCK, { mode: 'shared' }, () => begun);
}

/** Waits until no page of this application is beginning; false when one still is after so many milliseconds. */
export async function allBegun(patience: number): Promise<boolean> {
  try {
    await navigator.locks.request(LOCK, { signal: AbortSignal.timeout(patience) }, () => undefined);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError') return false;
    throw error;
  }
}
