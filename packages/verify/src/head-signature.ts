import { canonicalJson, hashBytes } from '@traguardo/model';
import type { EventRecord, Head } from '@traguardo/workflow';

/** The head of a journal signed with a key of the body (Ed25519, RFC 8032). Bytes are lower-case hexadecimal digits. */
export interface HeadSignature extends Head {
  /** The public key, 32 bytes. */
  readonly key: string;
  /** 64 bytes. */
  readonly signature: string;
}

/** Verifies one Ed25519 signature; null where nothing here can (a browser without it, a page that is no secure context). */
export type VerifyEd25519 = (
  key: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
) => Promise<boolean | null>;

/**
 * What a signature says of a journal: `valid` (the event it names is there, and the key signed it), `wrong`, `other-journal`
 * (no event with that number and hash), `unavailable`.
 */
export type SignatureVerdict = 'valid' | 'wrong' | 'other-journal' | 'unavailable';

/** What is signed, as bytes: the number and the whole hash of the last event, under a name that keeps them from meaning anything else. */
export function signedBytes({ seq, hash }: Head): Uint8Array<ArrayBuffer> {
  return ascii(canonicalJson({ format: 'traguardo.head/1', seq, hash }));
}

/** A signature as the text of its file: canonical JSON and a line end. */
export function signatureText({ seq, hash, key, signature }: HeadSignature): string {
  return `${canonicalJson({ format: 'traguardo.signature/1', seq, hash, key, signature })}\n`;
}

/** Reads such a text; null when it is anything else, to the byte. */
export function readSignature(text: string): HeadSignature | null {
  const form =
    /^\{"format":"traguardo\.signature\/1","hash":"(sha256:[0-9a-f]{64})","key":"([0-9a-f]{64})","seq":([1-9]\d{0,8}),"signature":"([0-9a-f]{128})"\}\n$/;
  const [, hash, key, seq, signature] = form.exec(text) ?? [];
  return hash === undefined || key === undefined || signature === undefined
    ? null
    : { seq: Number(seq), hash, key, signature };
}

/** Whether a signature is one of this journal: its last event's, or that of an event it has grown from. */
export async function checkSignature(
  { seq, hash, key, signature }: HeadSignature,
  events: readonly EventRecord[],
  verify: VerifyEd25519,
): Promise<SignatureVerdict> {
  if (events[seq - 1]?.hash !== hash) return 'other-journal';
  const isSigned = await verify(bytesOf(key), bytesOf(signature), signedBytes({ seq, hash }));
  return isSigned === null ? 'unavailable' : isSigned ? 'valid' : 'wrong';
}

/** A public key as it is printed and compared: the first 128 bits of its SHA-256, in groups of four digits. */
export function keyFingerprint(key: string): string {
  const digits = hashBytes(bytesOf(key)).slice('sha256:'.length, 'sha256:'.length + 32);
  return digits.replace(/.{4}(?=.)/g, '$& ');
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: hex.length / 2 }, (_, index) =>
    Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16),
  );
}

/** Canonical JSON of numbers and hashes has no character beyond ASCII. */
function ascii(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
