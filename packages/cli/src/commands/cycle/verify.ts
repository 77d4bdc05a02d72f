import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { verifyBundle } from '@traguardo/verify';
import { CYCLE_TEXTS } from '@traguardo/workflow';
import { type Command, UsageError } from '../../environment.ts';
import { texts } from '../../locales.ts';
import { readOptions } from '../../options.ts';
import { json } from '../../problems.ts';
import { readPlugins } from '../../read-program.ts';
import { reportBroken } from './report-broken.ts';

/**
 * `traguardo cycle verify FILE [--head SEQ:HASH]`: re-checks a cycle file with nothing but itself: bytes, hashes, order,
 * roles, guards, and what the guards saw, worked out anew from the texts it holds with the plugins of the manifest beside it. `--head` is the end as printed elsewhere.
 */
export const verify: Command = async (args, environment, language) => {
  const options = readOptions(args, language, { head: 'text', json: 'flag' });
  const [path, extra] = options.paths;
  if (path === undefined || extra !== undefined) throw new UsageError(texts[language].verifyUsage);
  const printed = options.head === null ? null : /^(\d{1,9}):(sha256:[0-9a-f]{64})$/.exec(options.head);
  if (options.head !== null && printed === null) throw new UsageError(texts[language].badHead(options.head));
  const bytes = await readFile(path).catch(() => {
    throw new UsageError(texts[language].notFound(path));
  });
  const head = printed === null ? null : { seq: Number(printed[1]), hash: printed[2] ?? '' };
  const bundle = verifyBundle(bytes, { head, plugins: await readPlugins(dirname(path), language) });
  if (bundle.kind === 'broken') return reportBroken(bundle, environment, language);
  const { instance, events, missing, folded } = bundle;
  const { stdout } = environment;
  if (options.json)
    stdout.write(
      json({ format: 'traguardo.verification/1', instance, head: folded.head, state: folded.state.value, missing }),
    );
  else {
    const state = CYCLE_TEXTS[language].states[folded.state.value.main];
    stdout.write(`${texts[language].verified(events.length, state)}\n${folded.head.seq}:${folded.head.hash}\n`);
    for (const hash of missing) stdout.write(`${texts[language].textMissing(hash)}\n`);
  }
  return missing.length === 0 ? 0 : 1;
};
