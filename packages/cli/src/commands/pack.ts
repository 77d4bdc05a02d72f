import { type Command, UsageError } from '../environment.ts';
import { listPacks } from './pack/list.ts';
import { lockPacks } from './pack/lock.ts';
import { upgradePacks } from './pack/upgrade.ts';
import { verifyPacks } from './pack/verify.ts';
import { packWords } from './pack/words.ts';

const ACTIONS: Readonly<Record<string, Command>> = {
  list: listPacks,
  lock: lockPacks,
  upgrade: upgradePacks,
  verify: verifyPacks,
};

/** `traguardo pack list | lock | verify | upgrade`: the packs at hand, and those a plan stands on. */
export const pack: Command = async (args, environment, language) => {
  const [name = '', ...rest] = args;
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (!action) throw new UsageError(packWords[language].usage);
  return action(rest, environment, language);
};
