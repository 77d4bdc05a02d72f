import type { VerifyEd25519 } from '@traguardo/verify';

/** Ed25519 by WebCrypto; null where the browser has none, or the page is no secure context. */
export const webEd25519: VerifyEd25519 = async (key, signature, message) => {
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;
  if (subtle === undefined) return null;
  const open = await subtle.importKey('raw', key, { name: 'Ed25519' }, false, ['verify']).catch(() => null);
  return open === null ? null : subtle.verify('Ed25519', open, signature, message);
};
