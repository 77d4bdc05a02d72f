import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { keyFingerprint } from '@traguardo/verify';
import { type Command, UsageError } from '../../environment.ts';
import { readOptions } from '../../options.ts';
import { json } from '../../problems.ts';
import { publicHex } from './ed25519.ts';
import { signingWords } from './signing-words.ts';

/**
 * `traguardo cycle key --output FILE`: a new key of the body (Ed25519, PKCS #8) in FILE, readable by its owner alone, and its
 * public half in FILE.pub. With `TRAGUARDO_PASSPHRASE` in the environment the file is encrypted. Never writes over a key.
 */
export const key: Command = async (args, environment, language) => {
  const { output, paths, json: asJson } = readOptions(args, language, { output: 'text', json: 'flag' });
  const words = signingWords[language];
  if (output === null || paths.length > 0) throw new UsageError(words.keyUsage);
  const passphrase = environment.env['TRAGUARDO_PASSPHRASE'] ?? '';
  const pair = generateKeyPairSync('ed25519');
  const secret = pair.privateKey.export({
    type: 'pkcs8',
    format: 'pem',
    ...(passphrase === '' ? {} : { cipher: 'aes-256-cbc', passphrase }),
  });
  const open = pair.publicKey.export({ type: 'spki', format: 'pem' });
  await writeNew(output, secret, 0o600, words.notWritten);
  await writeNew(`${output}.pub`, open, 0o644, words.notWritten);
  const fingerprint = keyFingerprint(publicHex(pair.publicKey));
  environment.stdout.write(
    asJson
      ? json({ format: 'traguardo.key/1', key: publicHex(pair.publicKey), fingerprint, encrypted: passphrase !== '' })
      : `${words.keyMade(output, fingerprint)}\n${passphrase === '' ? words.keyOpen : words.keyClosed}\n`,
  );
  return 0;
};

async function writeNew(
  path: string,
  text: string | Buffer,
  mode: number,
  why: (path: string) => string,
): Promise<void> {
  await writeFile(path, text, { flag: 'wx', mode }).catch(() => {
    throw new UsageError(why(path));
  });
}
