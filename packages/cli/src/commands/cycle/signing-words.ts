import type { Language } from '@traguardo/model';

/** Sentences about keys and signatures. */
interface SigningWords {
  readonly keyUsage: string;
  readonly signUsage: string;
  readonly keyMade: (path: string, fingerprint: string) => string;
  readonly keyOpen: string;
  readonly keyClosed: string;
  readonly notWritten: (path: string) => string;
  readonly nothingToSign: string;
  readonly badKey: (path: string) => string;
  readonly lockedKey: (path: string) => string;
  readonly signed: (head: string, path: string, fingerprint: string) => string;
  readonly badSignature: (path: string) => string;
}

/** The sentences in each language. */
export const signingWords: Readonly<Record<Language, SigningWords>> = {
  it: {
    keyUsage: 'si scrive: traguardo cycle key --output FILE [--json]',
    signUsage: 'si scrive: traguardo cycle sign FILE --key CHIAVE [--output FILE]',
    keyMade: (path, fingerprint) =>
      `${path}: chiave nuova; ${path}.pub: la parte pubblica. Impronta da pubblicare: ${fingerprint}`,
    keyOpen:
      'La chiave non è cifrata: chi legge il file può firmare. Con TRAGUARDO_PASSPHRASE nell’ambiente viene cifrata.',
    keyClosed: 'La chiave è cifrata con TRAGUARDO_PASSPHRASE.',
    notWritten: (path) => `${path}: non si può scrivere, o c’è già: una chiave non si sovrascrive.`,
    nothingToSign: 'il giornale non ha ancora eventi: non c’è una testa da firmare.',
    badKey: (path) =>
      `${path}: non è una chiave privata Ed25519, o TRAGUARDO_PASSPHRASE non è la sua. Una nuova si fa con traguardo cycle key.`,
    lockedKey: (path) => `${path}: la chiave è cifrata. La sua parola si mette nell’ambiente, in TRAGUARDO_PASSPHRASE.`,
    signed: (head, path, fingerprint) => `Firmata la testa ${head} in ${path}. Impronta della chiave: ${fingerprint}`,
    badSignature: (path) => `${path}: non è una firma scritta da traguardo cycle sign.`,
  },
  en: {
    keyUsage: 'usage: traguardo cycle key --output FILE [--json]',
    signUsage: 'usage: traguardo cycle sign FILE --key KEY [--output FILE]',
    keyMade: (path, fingerprint) =>
      `${path}: new key; ${path}.pub: its public half. Fingerprint to be published: ${fingerprint}`,
    keyOpen:
      'The key is not encrypted: who reads the file can sign. With TRAGUARDO_PASSPHRASE in the environment it is.',
    keyClosed: 'The key is encrypted with TRAGUARDO_PASSPHRASE.',
    notWritten: (path) => `${path}: cannot be written, or is there already: a key is never written over.`,
    nothingToSign: 'the journal has no events yet: there is no head to sign.',
    badKey: (path) =>
      `${path}: no private Ed25519 key, or TRAGUARDO_PASSPHRASE is not its own. traguardo cycle key makes a new one.`,
    lockedKey: (path) =>
      `${path}: the key is encrypted. Put its passphrase in the environment, in TRAGUARDO_PASSPHRASE.`,
    signed: (head, path, fingerprint) => `Signed the head ${head} in ${path}. Fingerprint of the key: ${fingerprint}`,
    badSignature: (path) => `${path}: no signature written by traguardo cycle sign.`,
  },
};
