import type { SettingsStore } from '../../storage/settings-store.ts';

/** What a body keeps as texts among its settings and a backup takes along, by the name it has there: requests sent to units, recipes of imports, IPA code. */
export const KEPT_SETTINGS = { requests: 'data-requests', recipes: 'import-recipes', ipa: 'ipa' } as const;

/** The kept settings of a body as a backup has them; one that is not there is empty. */
export type KeptSettings = { readonly [Kept in keyof typeof KEPT_SETTINGS]?: string };

const NAMES = Object.keys(KEPT_SETTINGS) as readonly (keyof KeptSettings)[];

/** The kept settings of a body that hold something. */
export async function keptSettings(settings: Pick<SettingsStore, 'get'>): Promise<KeptSettings> {
  const read = await Promise.all(NAMES.map(async (name) => [name, await settings.get(KEPT_SETTINGS[name])] as const));
  return Object.fromEntries(read.filter(([, text]) => text !== null && text !== ''));
}

/** Of what a backup holds, the kept settings that are there. */
export function keptOf(backup: KeptSettings): KeptSettings {
  return Object.fromEntries(NAMES.flatMap((name) => (backup[name] ? [[name, backup[name]]] : [])));
}

/** Kept settings under the names the store has for them. */
export function storedSettings(kept: KeptSettings): Readonly<Record<string, string>> {
  return Object.fromEntries(NAMES.flatMap((name) => (kept[name] ? [[KEPT_SETTINGS[name], kept[name]]] : [])));
}
