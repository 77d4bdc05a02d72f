/** The WHATWG Encoding standard's decoder, present in browsers and in Node alike. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/**
 * How the letters of a table are kept in its file. `ibm850` is what Italian spreadsheets call CSV (MS-DOS), `windows-1252` what they
 * call CSV, `macintosh` their CSV on older Macs.
 */
export type TextEncoding = 'utf-8' | 'windows-1252' | 'ibm850' | 'macintosh' | 'utf-16le' | 'utf-16be';

/** The text of a file, and how it was read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Line, from 1, of the first bytes that are no text in this encoding; null when all are. In their place the text has U+FFFD. */
  readonly brokenLine: number | null;
}

/** The letters of code page 850 from 128 on, which the standard's decoder does not know. */
const IBM850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD' +
  '±‗¾¶§÷¸°¨·¹³²■\u00A0';

/** The code pages met in Italian offices, the commonest first. */
const CODE_PAGES = ['windows-1252', 'ibm850', 'macintosh'] as const;
const LETTERS = 'àèéìòùÀÈÉÌÒÙ°€';
const BROKEN = '\uFFFD';

/**
 * Text of a file a person exported: UTF-8 or UTF-16 by byte order mark, else UTF-8, else the code page that gives the most letters Italian is
 * written with, Windows-1252 when several do. The mark is dropped.
 */
export function decodeText(bytes: Uint8Array): string {
  return decodedText(bytes).text;
}

/** The same with the encoding that was found, or read in `encoding` when it is given. A UTF-8 text with a few broken bytes is one still. */
export function decodedText(bytes: Uint8Array, encoding: TextEncoding = encodingOf(bytes)): DecodedText {
  const text = decoded(bytes, encoding, true);
  if (text !== null) return { text, encoding, brokenLine: null };
  const lossy = decoded(bytes, encoding, false) ?? '';
  const brokenLine = lossy.slice(0, lossy.indexOf(BROKEN)).split(/\r\n|\r|\n/).length;
  return { text: lossy, encoding, brokenLine };
}

function encodingOf(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (decoded(bytes, 'utf-8', true) !== null || isMostlyUtf8(bytes)) return 'utf-8';
  const high = bytes.filter((byte) => byte >= 128);
  const letters = CODE_PAGES.map((page) => lettersIn(decoded(high, page, false) ?? ''));
  return CODE_PAGES[letters.indexOf(Math.max(...letters))] ?? CODE_PAGES[0];
}

/** Whether more bytes beyond ASCII are letters in UTF-8 than are not: those of a code page hardly ever are. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const beyond = (decoded(bytes, 'utf-8', false) ?? '').replace(/[\0-\x7F]+/g, '');
  return beyond.replaceAll(BROKEN, '').length > beyond.length / 2;
}

function lettersIn(text: string): number {
  let count = 0;
  for (const letter of text) if (LETTERS.includes(letter)) count += 1;
  return count;
}

function decoded(bytes: Uint8Array, encoding: TextEncoding, fatal: boolean): string | null {
  if (encoding === 'ibm850') return fromIbm850(bytes);
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null; // bytes that are none of its letters
  }
}

function fromIbm850(bytes: Uint8Array): string {
  const ascii = new TextDecoder('windows-1252').decode(bytes.map((byte) => (byte < 128 ? byte : 0x80)));
  let at = 0;
  const high = bytes.filter((byte) => byte >= 128);
  return ascii.replaceAll('€', () => IBM850[(high[at++] ?? 128) - 128] ?? '');
}
