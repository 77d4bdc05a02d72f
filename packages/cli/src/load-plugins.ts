import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { definePlugin, type Language, type Plugin, type PluginParts } from '@traguardo/model';
import { UsageError } from './environment.ts';
import { texts } from './locales.ts';

/** The plugins of our own: the only names that lead to code installed beside the program, whoever asks for them. */
const OWN_PLUGINS = ['@traguardo/gender-budget'];
const BESIDE_PROGRAM = dirname(fileURLToPath(import.meta.url));

/**
 * The plugins a manifest names: packages installed for its folder, where the program runs or, our own, beside the program; or
 * modules of the folder itself (`./mine.js`).
 * One that is not installed is left out: a plan that asks for it says so. Throws `UsageError` for a module that is there and is no plugin.
 */
export async function loadPlugins(
  names: readonly string[],
  folder: string,
  language: Language,
): Promise<readonly Plugin[]> {
  return (await locatePlugins(names, folder, language)).map(({ plugin }) => plugin);
}

/**
 * Our own plugins installed beside the program, for texts that lie alone: neither the texts nor the folder they lie in decide what
 * is loaded. A plan that asks for none of them is read as without them.
 */
export async function loadOwnPlugins(language: Language): Promise<readonly Plugin[]> {
  const found = OWN_PLUGINS.map((name) => ({ name, url: addressFrom(BESIDE_PROGRAM, name) }));
  return Promise.all(found.flatMap(({ name, url }) => (url === null ? [] : [load(name, url, language)])));
}

/** A plugin and the file of its module. */
export interface LocatedPlugin {
  readonly plugin: Plugin;
  readonly module: string;
}

/** The same, each with where it was found. */
export async function locatePlugins(
  names: readonly string[],
  folder: string,
  language: Language,
): Promise<readonly LocatedPlugin[]> {
  const plugins: LocatedPlugin[] = [];
  for (const name of names) {
    const found = locate(name, folder);
    if (found !== null)
      plugins.push({ plugin: await load(name, found, language), module: realpathSync(fileURLToPath(found)) });
  }
  return plugins;
}

/** The address of a module, as seen from the folder, from where the program runs or, for our own, from the program; null when there is none. */
function locate(name: string, folder: string): string | null {
  const places = [
    folder,
    ...(name.startsWith('.') ? [] : ['.']),
    ...(OWN_PLUGINS.includes(name) ? [BESIDE_PROGRAM] : []),
  ];
  for (const place of places) {
    const address = addressFrom(place, name);
    if (address !== null) return address;
  }
  return null;
}

function addressFrom(place: string, name: string): string | null {
  try {
    return pathToFileURL(createRequire(resolve(place, 'traguardo.json')).resolve(name)).href;
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return null;
  }
}

function isNotFound(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return code === 'MODULE_NOT_FOUND';
}

async function load(name: string, url: string, language: Language): Promise<Plugin> {
  const refuse = (error: unknown): never => {
    throw new UsageError(texts[language].badPlugin(name, error instanceof Error ? error.message : String(error)));
  };
  const module = (await import(url).catch(refuse)) as { readonly plugin?: unknown };
  if (typeof module.plugin !== 'object' || module.plugin === null)
    return refuse('export const plugin = definePlugin({ … })');
  try {
    return definePlugin(module.plugin as PluginParts);
  } catch (error) {
    return refuse(error);
  }
}
