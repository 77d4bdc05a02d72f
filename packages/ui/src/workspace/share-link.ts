import { fromBase64, toBase64 } from './backup/base64.ts';

/** The longest text a link may carry, in characters of its address: mail and chat programs cut or refuse longer ones. */
export const MOST_LINK = 32_000;

/** The most bytes a link may hold once unpacked; more is a mistake or an attack. */
const MOST_UNPACKED = 4 * 1024 * 1024;

/** Why a link does not open: it is cut or none of ours, or it grows too large when unpacked. */
export type BrokenLink = 'broken' | 'too-large';

/** A text packed for an address: UTF-8, raw deflate, base64 without padding in the letters an address takes. */
export async function packText(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The bytes that an address carries. Reading ends as soon as there are more than `most`; nothing of them is believed. */
export async function unpackBytes(packed: string, most = MOST_UNPACKED): Promise<Uint8Array<ArrayBuffer> | BrokenLink> {
  const bytes = /^[A-Za-z0-9_-]+$/.test(packed) ? fromBase64(packed.replaceAll('-', '+').replaceAll('_', '/')) : null;
  if (bytes === null) return 'broken';
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > most) {
        await reader.cancel();
        return 'too-large';
      }
      parts.push(value);
    }
  } catch {
    return 'broken'; // not deflated, or cut
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
