import type { SettingsStore } from '../storage/settings-store.ts';

/** What is kept of importing, as texts, by the name it has in a backup: the settings of the requests sent to units and of the recipes. */
export const KEPT_LISTS = { requests: 'data-requests', recipes: 'import-recipes' } as const;

/** The lists of a body as a backup has them; one that is not there is empty. */
export type KeptLists = { readonly [List in keyof typeof KEPT_LISTS]?: string };

/** The lists of a body that hold something. */
export async function keptLists(settings: Pick<SettingsStore, 'get'>): Promise<KeptLists> {
  const names = Object.keys(KEPT_LISTS) as (keyof KeptLists)[];
  const read = await Promise.all(names.map(async (name) => [name, await settings.get(KEPT_LISTS[name])] as const));
  return Object.fromEntries(read.filter(([, text]) => text !== null && text !== ''));
}
