import { readLibrary } from '@traguardo/dsl';
import { compareText } from '@traguardo/model';
import { type Command, UsageError } from '../../environment.ts';
import { readOptions } from '../../options.ts';
import { packRoots, packsIn } from '../../packs/read-packs.ts';
import { json } from '../../problems.ts';
import { packWords } from './words.ts';

/** `traguardo pack list`: every pack at hand with its versions, newest first. */
export const listPacks: Command = async (args, environment, language) => {
  const options = readOptions(args, language, { json: 'flag' });
  if (options.paths.length > 1) throw new UsageError(packWords[language].usage);
  const [folder = '.'] = options.paths;
  const { packs, versionsOf } = readLibrary(await packsIn(packRoots(folder, environment.packs ?? [])));
  const names = [...new Set(packs.map(({ name }) => name))].toSorted(compareText);
  const rows = names.map((name) => {
    const versions = versionsOf(name);
    return {
      name,
      title: versions[0]?.manifest.title ?? '',
      versions: versions.map(({ version, hash }) => ({ version, hash })),
    };
  });
  if (options.json) environment.stdout.write(json({ format: 'traguardo.packs/1', packs: rows }));
  else
    for (const { name, title, versions } of rows)
      environment.stdout.write(
        `${name}  ${versions.map(({ version }) => version).join(', ')}${title === '' ? '' : `  ${title}`}\n`,
      );
  return 0;
};
