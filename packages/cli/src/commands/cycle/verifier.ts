import { copyFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Command, UsageError } from '../../environment.ts';
import { texts } from '../../locales.ts';
import { readOptions } from '../../options.ts';

/** Where `npm run build` leaves the page. */
const PAGE = fileURLToPath(new URL('../../../../ui/dist/verifica.html', import.meta.url));

/** `traguardo cycle verifier --output FILE`: the page that verifies bundles, one file that needs no network, for whoever has no Traguardo. */
export const verifier: Command = async (args, environment, language) => {
  const { output, paths } = readOptions(args, language, { output: 'text' });
  if (output === null || paths.length > 0) throw new UsageError(texts[language].verifierUsage);
  if ((await stat(PAGE).catch(() => null)) === null) throw new UsageError(texts[language].noVerifier);
  await copyFile(PAGE, output).catch(() => {
    throw new UsageError(texts[language].cannotWrite(output));
  });
  environment.stdout.write(`${texts[language].verifierWritten(output)}\n`);
  return 0;
};
