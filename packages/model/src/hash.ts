import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of the UTF-8 text, as `sha256:` and 64 lower-case hexadecimal digits (FIPS 180-4). */
export function hashText(text: string): string {
  return hashBytes(utf8ToBytes(text));
}

/** The same of bytes: of a document. */
export function hashBytes(bytes: Uint8Array): string {
  return `sha256:${bytesToHex(sha256(bytes))}`;
}
