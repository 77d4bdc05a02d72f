import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import type { ReadLimits } from './limits.ts';
import { refuse, RefusedFile } from './refusal.ts';

/** The WHATWG Encoding standard's decoder, present in browsers and in Node alike. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string };

/** Parts of an archive, inflated when they are asked for. */
export interface Archive {
  has(path: string): boolean;
  /** The text of a part, which has to be there, whole, unaltered and in UTF-8; else the file is refused. */
  text(path: string): string;
}

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly header: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** Bytes handed over at once: what inflates from them is bounded before the budget is looked at again. */
const PIECE = 16_384;

/** Opens a ZIP archive by its directory; nothing is inflated yet. Refuses what office programs never write. */
export function openArchive(bytes: Uint8Array, limits: ReadLimits): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directoryOf(bytes, view, limits);
  let left = limits.inflatedBytes;
  return {
    has: (path) => entries.has(path),
    text(path) {
      const entry = entries.get(path) ?? refuse('missing-part', { part: path });
      const content = contentOf(bytes, view, entry, path, left, limits.inflatedBytes);
      left -= content.length;
      if (crc32(content) !== entry.crc) refuse('crc', { part: path });
      return decoded(content, path);
    },
  };
}

function directoryOf(bytes: Uint8Array, view: DataView, limits: ReadLimits): ReadonlyMap<string, Entry> {
  const end = endOf(bytes, view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) refuse('parts-limit', { limit: limits.parts });
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) refuse('damaged');
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const path = new TextDecoder('utf-8').decode(bytes.subarray(at + 46, at + 46 + name));
    if (view.getUint16(at + 8, true) & 1) refuse('encrypted', { part: path });
    if (isUnsafe(path) || entries.has(path)) refuse('unsafe-name', { part: path });
    entries.set(path, {
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** Names that lead out of the archive, or that programs read in different ways. */
function isUnsafe(path: string): boolean {
  return path === '' || /^[/\\]|^[a-z]:|\\|\0/i.test(path) || path.split('/').includes('..');
}

/** Where the end of the directory is written: the last thing of the file but for a comment. */
function endOf(bytes: Uint8Array, view: DataView): number {
  const first = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  return refuse('damaged');
}

function contentOf(
  bytes: Uint8Array,
  view: DataView,
  { method, packed, size, header }: Entry,
  part: string,
  left: number,
  limit: number,
): Uint8Array {
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL) refuse('damaged', { part });
  const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (from + packed > bytes.length) refuse('damaged', { part });
  if (size > left) refuse('size-limit', { part, limit });
  const content = bytes.subarray(from, from + packed);
  if (method === 0) return packed === size ? content : refuse('damaged', { part });
  if (method !== 8) refuse('compression', { part });
  return inflated(content, size, part);
}

/** Never more than the size the directory gives, whatever the bytes would become. */
function inflated(packed: Uint8Array, size: number, part: string): Uint8Array {
  const whole = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((piece) => {
    if (filled + piece.length > size) refuse('damaged', { part });
    whole.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    refuse('damaged', { part });
  }
  return filled === size ? whole : refuse('damaged', { part });
}

function decoded(content: Uint8Array, part: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return refuse('encoding', { part });
  }
}
