/** The WHATWG Encoding standard's decoder, present in browsers and in Node alike. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** Text of a file a person exported: UTF-8 or UTF-16 by byte order mark, else UTF-8, else Windows-1252. The mark is dropped. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: spreadsheets of the eighties' code page are the one other thing met in practice.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
