import type { ViewName } from '../workspace/route.ts';
import { APP_KEYS, type AppCommand, GO, GO_LETTERS, isPressed } from './shortcuts.ts';

/** What keys reach. */
export interface KeyWorld {
  run(command: AppCommand): void;
  go(view: ViewName): void;
  /** Whether keys without Ctrl or Alt are heeded. */
  heedsLetters(): boolean;
}

const COMMANDS = Object.keys(APP_KEYS) as readonly AppCommand[];
const VIEW_OF = new Map(Object.entries(GO_LETTERS).map(([view, letter]) => [letter, view as ViewName]));

/** Milliseconds within which the second letter comes. */
const PATIENCE = 1500;

/**
 * Listens to the keys of the whole application. What a field, a sheet or a dialog has taken for itself is left alone; so is typing, but for
 * the commands that are of use there.
 */
export function createKeyListener(world: KeyWorld): (event: KeyboardEvent) => void {
  let since = -Infinity;
  return (event) => {
    const command = COMMANDS.find((one) => APP_KEYS[one].some((keys) => isPressed(keys, event)));
    if (event.isComposing || (event.defaultPrevented && command !== 'save')) return;
    const isFree = command === 'save' || (!isInDialog(event) && (command === 'palette' || !isInText(event)));
    if (!isFree) return;
    const isBare = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isBare && !world.heedsLetters()) return;
    const view = isBare && event.timeStamp - since < PATIENCE ? VIEW_OF.get(event.key.toLowerCase()) : undefined;
    since = isBare && !event.shiftKey && event.key === GO ? event.timeStamp : -Infinity;
    if (command === undefined && view === undefined) return;
    event.preventDefault();
    if (view !== undefined) world.go(view);
    else if (command !== undefined) world.run(command);
  };
}

function isInDialog(event: Event): boolean {
  return event.composedPath().some((each) => each instanceof HTMLDialogElement);
}

/** Whether the focus is where letters are text, or choose something. */
function isInText(event: Event): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  const isField = target.matches('input, textarea, select') && !target.matches('[type="checkbox"], [type="radio"]');
  return isField || target.isContentEditable;
}
