import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { definePlugin, type Language, type Plugin, type PluginParts } from '@traguardo/model';
import { UsageError } from './environment.ts';
import { texts } from './locales.ts';

/**
 * The plugins a manifest names: packages installed for its folder or where the program runs, or modules of the folder itself (`./mine.js`).
 * One that is not installed is left out: a plan that asks for it says so. Throws `UsageError` for a module that is there and is no plugin.
 */
export async function loadPlugins(
  names: readonly string[],
  folder: string,
  language: Language,
): Promise<readonly Plugin[]> {
  return (await locatePlugins(names, folder, language)).map(({ plugin }) => plugin);
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

/** The address of a module, as seen from the folder or else from where the program runs; null when there is none. */
function locate(name: string, folder: string): string | null {
  for (const from of name.startsWith('.') ? [folder] : [folder, '.']) {
    try {
      return pathToFileURL(createRequire(resolve(from, 'traguardo.json')).resolve(name)).href;
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  }
  return null;
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
