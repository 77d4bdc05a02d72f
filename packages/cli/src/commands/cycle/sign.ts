import { createPrivateKey, type KeyObject, sign as signBytes } from 'node:crypto';
import { keyFingerprint, signatureText, signedBytes } from '@traguardo/verify';
import { importBundleBytes, shortHead } from '@traguardo/workflow';
import { type Command, UsageError } from '../../environment.ts';
import { readBytes, writeText } from '../../files.ts';
import { readOptions } from '../../options.ts';
import { publicHex } from './ed25519.ts';
import { reportBroken } from './report-broken.ts';
import { signingWords } from './signing-words.ts';

/**
 * `traguardo cycle sign FILE --key KEY [--output FILE]`: signs the head of a cycle file that holds with the private key of
 * the body; the signature stands beside it, in FILE.firma. The key is read and not kept.
 */
export const sign: Command = async (args, environment, language) => {
  const options = readOptions(args, language, { key: 'text', output: 'text' });
  const words = signingWords[language];
  const [path, extra] = options.paths;
  if (path === undefined || extra !== undefined || options.key === null) throw new UsageError(words.signUsage);
  const bundle = importBundleBytes(await readBytes(path, language));
  if (bundle.kind === 'broken') return reportBroken(bundle, environment, language);
  if (bundle.head.seq === 0) throw new UsageError(words.nothingToSign);
  const pem = await readBytes(options.key, language);
  const secret = privateKey(pem, environment.env['TRAGUARDO_PASSPHRASE'] ?? '', {
    bad: words.badKey(options.key),
    locked: words.lockedKey(options.key),
  });
  const key = publicHex(secret);
  const signature = signBytes(null, signedBytes(bundle.head), secret).toString('hex');
  const output = options.output ?? `${path}.firma`;
  await writeText(output, signatureText({ ...bundle.head, key, signature }), language);
  environment.stdout.write(`${words.signed(shortHead(bundle.head), output, keyFingerprint(key))}\n`);
  return 0;
};

/** A private Ed25519 key from its file. Throws `UsageError` for any other, and for one whose passphrase is not given, or another. */
function privateKey(pem: Buffer, passphrase: string, why: Readonly<Record<'bad' | 'locked', string>>): KeyObject {
  if (passphrase === '' && pem.includes('BEGIN ENCRYPTED PRIVATE KEY')) throw new UsageError(why.locked);
  const refuse = (): never => {
    throw new UsageError(why.bad);
  };
  try {
    const key = createPrivateKey({ key: pem, ...(passphrase === '' ? {} : { passphrase }) });
    return key.asymmetricKeyType === 'ed25519' ? key : refuse();
  } catch {
    return refuse();
  }
}
