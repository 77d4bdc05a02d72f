import { CORE_PROPERTIES, coreXml, type DocumentProperties } from '../properties.ts';
import { unzipped, zipped } from '../zip.ts';

/**
 * A workbook packed anew, with what it says of itself: how well a platform compresses is its own, and the library writes no language. Pure.
 */
export function packed(book: Uint8Array, properties: DocumentProperties): Uint8Array {
  const core = { path: CORE_PROPERTIES, content: coreXml(properties) };
  return zipped(unzipped(book).map((part) => (part.path === core.path ? core : part)));
}
