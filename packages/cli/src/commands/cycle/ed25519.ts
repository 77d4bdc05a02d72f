import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { VerifyEd25519 } from '@traguardo/verify';

/** Ed25519 as Node has it, in every version Traguardo runs on. */
export const verifyEd25519: VerifyEd25519 = async (key, signature, message) => {
  const x = Buffer.from(key).toString('base64url');
  return verify(null, message, createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }), signature);
};

/** The 32 bytes of a public key, or of the public half of a private one, as hexadecimal digits. */
export function publicHex(key: KeyObject): string {
  const { x = '' } = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' });
  return Buffer.from(x, 'base64url').toString('hex');
}
