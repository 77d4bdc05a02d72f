/** What a pack says of itself in `traguardo.json`. */
export interface Manifest {
  /** Lower-case words and slashes: `unioncamere/obiettivi-comuni`. */
  readonly name: string;
  /** Numbers and points: `2024.1`. */
  readonly version: string;
  readonly title: string;
  readonly licence: string;
  /** Names of the plugins its text needs. */
  readonly plugins: readonly string[];
}

/** What a pack may be called. */
export const PACK_NAME = /^[a-z0-9]+(?:[-_/][a-z0-9]+)*$/;
const VERSION = /^\d+(?:\.\d+)*$/;
/** The version of the language this package reads. */
const LANGUAGE = 1;

/** The manifest in a JSON text, or what is wrong with it. */
export function readManifest(text: string): Manifest | { readonly reason: string } {
  const json = parseJson(text);
  if ('reason' in json) return json;
  const { name, version, language, title = '', licence = '', plugins = [] } = json.value;
  if (typeof name !== 'string' || !PACK_NAME.test(name)) return { reason: 'name' };
  if (typeof version !== 'string' || !VERSION.test(version)) return { reason: 'version' };
  if (language !== LANGUAGE) return { reason: 'language' };
  if (typeof title !== 'string') return { reason: 'title' };
  if (typeof licence !== 'string') return { reason: 'licence' };
  if (!Array.isArray(plugins) || !plugins.every((plugin) => typeof plugin === 'string')) return { reason: 'plugins' };
  return { name, version, title, licence, plugins };
}

/** A JSON object, or why the text is none. */
export function parseJson(
  text: string,
): { readonly value: Readonly<Record<string, unknown>> } | { readonly reason: string } {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? { value: value as Readonly<Record<string, unknown>> } : { reason: '{ … }' };
  } catch (error) {
    return { reason: (error as Error).message };
  }
}
