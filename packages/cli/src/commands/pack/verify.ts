import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOCK_FILE, type Lock, packNames, type Pin, readLock } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';
import { type Command, UsageError } from '../../environment.ts';
import { loadProgram } from '../../load.ts';
import { readOptions } from '../../options.ts';
import { json } from '../../problems.ts';
import { readLocatedPlugins } from '../../read-program.ts';
import { pinsOf } from './pins.ts';
import { planFolder } from './plan-folder.ts';
import { packWords } from './words.ts';

/** How what is found compares with what was pinned. */
interface Verdict {
  readonly name: string;
  readonly verdict: 'holds' | 'differs' | 'gone' | 'not-pinned' | 'unused';
  readonly pinned: Pin | null;
  readonly found: Pin | null;
}

/** `traguardo pack verify [folder]`: whether the packs and plugins found are the pinned ones. Exit status 1 when any is not. */
export const verifyPacks: Command = async (args, environment, language) => {
  const options = readOptions(args, language, { json: 'flag' });
  const folder = await planFolder(options.paths, language);
  const lock = await readLockOf(folder, language);
  const program = await loadProgram({ paths: [folder] }, environment, language);
  const found = await pinsOf(program, await readLocatedPlugins(folder, language), folder);
  const asked = new Set([
    ...packNames([...program.files, ...program.packs]),
    ...program.plan.extensions.uses.map(({ name }) => name),
  ]);
  const verdicts = [...compare(lock.packs, found.packs, asked), ...compare(lock.plugins, found.plugins, asked)];
  if (options.json) environment.stdout.write(json({ format: 'traguardo.pack-verification/1', verdicts }));
  else for (const verdict of verdicts) environment.stdout.write(`${sentence(verdict, language)}\n`);
  return verdicts.every(({ verdict }) => verdict === 'holds' || verdict === 'unused') ? 0 : 1;
};

/** The lock beside a plan. Throws `UsageError` when it is not there or cannot be read. */
async function readLockOf(folder: string, language: Language): Promise<Lock> {
  const words = packWords[language];
  const path = join(folder, LOCK_FILE);
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(words.noLock(path));
  });
  const lock = readLock(text);
  if ('reason' in lock) throw new UsageError(words.badLock(path, lock.reason));
  return lock;
}

function compare(
  pinned: ReadonlyMap<string, Pin>,
  found: ReadonlyMap<string, Pin>,
  asked: ReadonlySet<string>,
): readonly Verdict[] {
  return [...new Set([...pinned.keys(), ...found.keys()])].map((name) => {
    const [old, now] = [pinned.get(name) ?? null, found.get(name) ?? null];
    return { name, pinned: old, found: now, verdict: verdictOf(old, now, asked.has(name)) };
  });
}

function verdictOf(pinned: Pin | null, found: Pin | null, isAsked: boolean): Verdict['verdict'] {
  if (!pinned) return 'not-pinned';
  if (!found) return isAsked ? 'gone' : 'unused';
  return pinned.version === found.version && pinned.hash === found.hash ? 'holds' : 'differs';
}

function sentence({ name, verdict, pinned, found }: Verdict, language: Language): string {
  const words = packWords[language];
  const version = found?.version ?? pinned?.version ?? '';
  switch (verdict) {
    case 'holds':
      return words.holds(name, version);
    case 'differs':
      return words.differs(name, version, pinned?.hash ?? '', found?.hash ?? '');
    case 'gone':
      return words.gone(name, version);
    case 'not-pinned':
      return words.notPinned(name, version);
    case 'unused':
      return words.unused(name, version);
    default:
      return verdict satisfies never;
  }
}
