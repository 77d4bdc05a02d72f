import { troubleBesideTexts, troubleOf } from '../storage/database.ts';
import type { Trouble } from './troubles.ts';

/** As browsers say that the file of a module, or the style of one, did not come. */
const PART = /dynamically imported module|importing a module script|unable to preload/i;

/** As they say that a store can no longer be used. */
const STORE = /database|transaction|indexeddb/i;

/** What an exception nobody has caught means for the person; null for work that was only given up. */
export function failureOf(error: unknown): Trouble | null {
  if (!(error instanceof Error)) return 'program'; // in browsers a DOMException is an Error
  if (error.name === 'AbortError') return null;
  if (PART.test(error.message)) return 'parts';
  const isOfStore = error instanceof DOMException && (STORE.test(error.message) || error.name === 'QuotaExceededError');
  return isOfStore ? troubleBesideTexts(error) : 'program'; // a text that is not saved is told by whoever saves it
}

/** Tells of every exception that reaches the top of a page; the browser writes it down as well, but for those of a closed store. */
export function followFailures(page: EventTarget, report: (trouble: Trouble) => void): void {
  const tell = (error: unknown): Trouble | null => {
    const trouble = failureOf(error);
    if (trouble !== null) report(trouble);
    return trouble;
  };
  page.addEventListener('error', (event) => {
    const { error } = event as ErrorEvent;
    if (error instanceof Error) tell(error); // without one it is a remark of the browser: of observers that were late
  });
  page.addEventListener('unhandledrejection', (event) => {
    // A store that is closed refuses all that is asked of it: said once, on the page.
    if (tell((event as PromiseRejectionEvent).reason) === 'terminated') event.preventDefault();
  });
}

/** What it means that the application could not be started: mostly that the browser grants no storage. */
export function startupTrouble(error: unknown): Trouble {
  if (error instanceof DOMException) return troubleOf(error);
  const hasStore = (globalThis as { indexedDB?: IDBFactory | null }).indexedDB instanceof IDBFactory;
  return hasStore ? (failureOf(error) ?? 'program') : 'unavailable';
}
