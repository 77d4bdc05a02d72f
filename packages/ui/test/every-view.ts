import type { AppShell, ViewEntry } from '../src/elements/app-shell/app-shell.ts';
import { VIEWS } from '../src/workspace/route.ts';

/** The views of a shell under test: `view` in the place of each, but for `others`. */
export function everyView(view: ViewEntry, others: Partial<AppShell['views']> = {}): AppShell['views'] {
  const all = Object.fromEntries(VIEWS.map((name) => [name, view])) as AppShell['views'];
  return { ...all, ...others };
}
