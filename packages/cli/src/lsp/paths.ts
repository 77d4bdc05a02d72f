import { basename, dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { NARRATIVE_FOLDERS } from '../read-program.ts';

/** The path of a document: that of its file, or its address when it is none (a text not saved yet). */
export function pathOf(uri: unknown): string {
  if (typeof uri !== 'string') return 'nowhere:'; // said by a client that makes no sense
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : uri;
  } catch {
    return uri;
  }
}

/** The address of a path given by `pathOf` or read from a folder. */
export function uriOf(path: string): string {
  return isAddress(path) ? path : pathToFileURL(path).href;
}

/** The folder whose texts make one program with the document; null when it is not in a folder. The words of a report stand one folder below their plan. */
export function folderOf(path: string): string | null {
  if (isAddress(path)) return null;
  const folder = dirname(path);
  return path.endsWith('.md') && NARRATIVE_FOLDERS.includes(basename(folder)) ? dirname(folder) : folder;
}

function isAddress(path: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(path);
}
