import type { LitElement } from 'lit';
import { typedUntil } from '../../page/held-keys.ts';
import type { Spot } from './jumps.ts';

/** What the view around an editor lends to its commands. */
export interface ToolsWorld {
  /** The path of the open file. */
  path(): string;
  /** The files in the order in which problems are gone through. */
  paths(): readonly string[];
  /** Shows a stretch of a file, in whatever view it belongs to. */
  open(file: string, from: number, to: number): void;
  /** Brings a place into view and leaves the focus where it is; absent where nothing is written over several lines. */
  reveal?(file: string, offset: number): void;
  /** Says what a command did. */
  say(text: string): void;
  /** Says what is wrong at a place, for as long as the cursor is there; as any other word where it is absent. */
  sayAt?(text: string, place: Spot): void;
  /** Absent where texts have no layout of their own. */
  format?(path: string): void;
}

/** A view with an editor; a narrow window shows one `pane` of it. */
export type ToolsHost = LitElement & { readonly narrow: boolean; pane: string };

/** The code of what a key opens, null once it is there: whoever presses the key types on at once, and even a finished import takes a moment. */
export function dialogs(): Promise<unknown> | null {
  if (['action-menu', 'rename-dialog', 'find-in-files'].every((name) => customElements.get(name))) return null;
  return Promise.all([
    import('../action-menu/action-menu.ts'),
    import('../rename-dialog/rename-dialog.ts'),
    import('../find-in-files/find-in-files.ts'),
  ]);
}

/** What is typed after a key until the code of what it opens is there: what opens takes it. */
export async function typedBeforeDialogs(): Promise<string> {
  const coming = dialogs();
  return coming ? typedUntil(coming) : '';
}
