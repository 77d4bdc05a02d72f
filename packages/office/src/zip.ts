import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** A part of an office document: its name inside the archive and its content. */
export interface Part {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The parts as an archive in the order given; the same bytes for the same parts everywhere. */
export function zipped(parts: readonly Part[]): Uint8Array {
  const files: Zippable = {};
  for (const { path, content } of parts) files[path] = typeof content === 'string' ? strToU8(content) : content;
  // The first day an archive can note, made of local parts now, as fflate reads local parts now: the same in every time zone.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 });
}

/** The parts of an archive in its order, as bytes. Throws when it is none. */
export function unzipped(archive: Uint8Array): readonly { readonly path: string; readonly content: Uint8Array }[] {
  return Object.entries(unzipSync(archive)).map(([path, content]) => ({ path, content }));
}

/** The text of one part; null when the archive has none of that name. Throws when it is no archive. */
export function partText(archive: Uint8Array, path: string): string | null {
  const content = unzipSync(archive, { filter: ({ name }) => name === path })[path];
  return content === undefined ? null : strFromU8(content);
}
