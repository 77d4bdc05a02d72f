/** A file of the public folder; the path is relative, with `/`. */
export interface PublicFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A document or data file that is offered beside the pages. */
export interface PublicExtra {
  /** Name of the file, with its ending. */
  readonly name: string;
  readonly title: string;
  readonly content: string | Uint8Array;
}

/** Bytes of a content as it is written: text is UTF-8. */
export function byteLength(content: string | Uint8Array): number {
  if (typeof content !== 'string') return content.length;
  let bytes = 0;
  for (const sign of content) {
    const point = sign.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x8_00 ? 2 : point < 0x1_00_00 ? 3 : 4;
  }
  return bytes;
}
