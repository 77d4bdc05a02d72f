/**
 * The text of UTF-8 bytes, or the offset of the first byte that is not strictly well-formed: no overlong forms, no
 * surrogates, nothing beyond U+10FFFF, no byte order mark swallowed. Written here because core code has no TextDecoder.
 */
export function decodeUtf8(bytes: Uint8Array): { readonly text: string } | { readonly offset: number } {
  const parts: string[] = [];
  let units: number[] = [];
  let index = 0;
  while (index < bytes.length) {
    const read = codePointAt(bytes, index);
    if (read === null) return { offset: index };
    if (read.point > 0xffff)
      units.push(0xd800 + ((read.point - 0x10000) >> 10), 0xdc00 + ((read.point - 0x10000) & 0x3ff));
    else units.push(read.point);
    index += read.length;
    if (units.length > 4096) {
      parts.push(String.fromCharCode(...units));
      units = [];
    }
  }
  return { text: parts.join('') + String.fromCharCode(...units) };
}

/** Lead byte ranges: how many bytes follow, the bits of the lead, and the least code point of that length. */
const FORMS = [
  { mask: 0x80, lead: 0x00, length: 1, least: 0 },
  { mask: 0xe0, lead: 0xc0, length: 2, least: 0x80 },
  { mask: 0xf0, lead: 0xe0, length: 3, least: 0x800 },
  { mask: 0xf8, lead: 0xf0, length: 4, least: 0x10000 },
] as const;

function codePointAt(bytes: Uint8Array, index: number): { readonly point: number; readonly length: number } | null {
  const first = bytes[index] ?? 0;
  const form = FORMS.find(({ mask, lead }) => (first & mask) === lead);
  if (form === undefined || index + form.length > bytes.length) return null;
  let point = first & ~form.mask & 0xff;
  for (let step = 1; step < form.length; step += 1) {
    const next = bytes[index + step] ?? 0;
    if ((next & 0xc0) !== 0x80) return null;
    point = (point << 6) | (next & 0x3f);
  }
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  return point < form.least || point > 0x10ffff || isSurrogate ? null : { point, length: form.length };
}
