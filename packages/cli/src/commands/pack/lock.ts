import { join } from 'node:path';
import { LOCK_FILE, lockText } from '@traguardo/dsl';
import type { Command } from '../../environment.ts';
import { writeText } from '../../files.ts';
import { loadProgram } from '../../load.ts';
import { readOptions } from '../../options.ts';
import { printProblems, statusOf } from '../../problems.ts';
import { readLocatedPlugins } from '../../read-program.ts';
import { pinsOf } from './pins.ts';
import { planFolder } from './plan-folder.ts';
import { packWords } from './words.ts';

/** What leaves nothing to pin. Other errors of a plan are no reason not to pin what it stands on. */
const NOTHING_TO_PIN: readonly string[] = ['pack/missing', 'pack/manifest', 'pack/loop'];

/** `traguardo pack lock [folder]`: pins every pack and plugin of a plan, at its version and with its hash as found now. */
export const lockPacks: Command = async (args, environment, language) => {
  const words = packWords[language];
  const options = readOptions(args, language, {});
  const folder = await planFolder(options.paths, language);
  const program = await loadProgram({ paths: [folder] }, environment, language);
  // a lock that cannot be read is written anew
  const broken = program.diagnostics.filter(
    ({ code, data }) => NOTHING_TO_PIN.includes(code) && data['file'] !== LOCK_FILE,
  );
  if (broken.length > 0) {
    printProblems(broken, environment.stdout, language);
    return statusOf(broken);
  }
  const lock = await pinsOf(program, await readLocatedPlugins(folder, language), folder);
  const pins = [...lock.packs, ...lock.plugins];
  if (pins.length === 0) {
    environment.stdout.write(`${words.none}\n`);
    return 0;
  }
  const path = join(folder, LOCK_FILE);
  await writeText(path, lockText(lock), language);
  environment.stdout.write(`${words.locked(path, pins.length)}\n`);
  for (const [name, { version, hash }] of pins) environment.stdout.write(`${words.pinned(name, version, hash)}\n`);
  return 0;
};
