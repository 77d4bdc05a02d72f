import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSignature, keyFingerprint, readSignature, signatureText, signedBytes } from '@traguardo/verify';
import type { EventRecord } from '@traguardo/workflow';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyEd25519 } from '../src/commands/cycle/ed25519.ts';
import { run } from './run.ts';

const EXAMPLE = join(import.meta.dirname, '../../../examples/alessandria-asti-2024');

const bytes = (hex: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(hex, 'hex'));

/** RFC 8032, section 7.1, tests 1 to 3: secret, public key, message, signature. */
const VECTORS = [
  [
    '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
] as const;

/** A private key from its 32 bytes, wrapped as PKCS #8 (RFC 8410). */
const secretOf = (hex: string) =>
  createPrivateKey({ key: Buffer.from(`302e020100300506032b657004220420${hex}`, 'hex'), format: 'der', type: 'pkcs8' });

describe('Ed25519 as RFC 8032 has it', () => {
  test.each(VECTORS)('secret %s', async (secret, key, message, signature) => {
    expect(await verifyEd25519(bytes(key), bytes(signature), bytes(message))).toBe(true);
    expect(await verifyEd25519(bytes(key), bytes(signature), bytes(`${message}00`))).toBe(false);
    expect(sign(null, bytes(message), secretOf(secret)).toString('hex')).toBe(signature);
  });

  test('in WebCrypto too, which the page uses', async () => {
    for (const [, key, message, signature] of VECTORS) {
      const open = await crypto.subtle.importKey('raw', bytes(key), { name: 'Ed25519' }, false, ['verify']);
      expect(await crypto.subtle.verify('Ed25519', open, bytes(signature), bytes(message))).toBe(true);
    }
  });
});

describe('the signature of a head', () => {
  const [secret, key] = VECTORS[0];
  const events = ['a', 'b', 'c'].map((letter) => ({ hash: `sha256:${letter.repeat(64)}` }) as EventRecord);
  const head = { seq: 2, hash: events[1]!.hash };
  const signed = { ...head, key, signature: sign(null, signedBytes(head), secretOf(secret)).toString('hex') };

  test('is of the journal that has grown from it, and of no other', async () => {
    expect(await checkSignature(signed, events, verifyEd25519)).toBe('valid');
    expect(await checkSignature(signed, events.slice(0, 1), verifyEd25519)).toBe('other-journal');
    expect(await checkSignature({ ...signed, seq: 3, hash: events[2]!.hash }, events, verifyEd25519)).toBe('wrong');
    expect(await checkSignature({ ...signed, key: VECTORS[1][1] }, events, verifyEd25519)).toBe('wrong');
    expect(await checkSignature(signed, events, async () => null)).toBe('unavailable');
  });

  test('every character of its file changed makes another file or no true signature', async () => {
    const text = signatureText(signed);
    expect(readSignature(text)).toEqual(signed);
    for (const at of text.split('').keys()) {
      const changed = `${text.slice(0, at)}${text[at] === '0' ? '1' : '0'}${text.slice(at + 1)}`;
      const read = readSignature(changed);
      if (read !== null) expect(await checkSignature(read, events, verifyEd25519)).not.toBe('valid');
    }
  });

  test('a fingerprint is 128 bits in groups of four', () => {
    expect(keyFingerprint(key)).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
  });
});

describe('on the command line', () => {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'traguardo-'));
    const plan = join(folder, 'piano');
    await cp(EXAMPLE, plan, { recursive: true });
    file = join(plan, 'ciclo.traguardo');
    const words = ['--role', 'CONTROLLER', '--actor', 'Prova', '--at', '2024-01-10'];
    expect(await run(['cycle', 'apply', 'CLOSE_DRAFT', plan, ...words])).toMatchObject({ status: 0 });
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('a key is made once, its file for its owner alone', async () => {
    const path = join(folder, 'chiave');
    const made = await run(['cycle', 'key', '--output', path]);
    expect(made).toMatchObject({ status: 0 });
    expect(made.out).toContain('non è cifrata');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(`${path}.pub`)).mode & 0o777).toBe(0o644);
    expect(await readFile(path, 'utf8')).toContain('BEGIN PRIVATE KEY');
    expect(await run(['cycle', 'key', '--output', path])).toMatchObject({ status: 2 });
  });

  test('an encrypted key asks for its passphrase', async () => {
    const path = join(folder, 'cifrata');
    const { privateKey } = generateKeyPairSync('ed25519', {
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'parola' },
    });
    await writeFile(path, privateKey);
    const refused = await run(['cycle', 'sign', file, '--key', path]);
    expect(refused).toMatchObject({ status: 2 });
    expect(refused.err).toContain('la chiave è cifrata');
  });

  test('what cannot be signed says why', async () => {
    const path = join(folder, 'non-una-chiave');
    await writeFile(path, 'x');
    const why = async (...args: readonly string[]) => {
      const { status, err } = await run(['cycle', ...args]);
      return `${status} ${err}`;
    };
    expect(await why('sign', file)).toContain('2 traguardo cycle: si scrive: traguardo cycle sign');
    expect(await why('sign', file, '--key', path)).toMatch(/^2 .*non è una chiave privata Ed25519/);
    expect(await why('sign', join(folder, 'nessuno'), '--key', path)).toMatch(/^2 .*nessuno: non esiste/);
    expect(await why('verify', file, '--signature', path)).toMatch(/^2 .*non è una firma scritta da/);
  });
});
