import { type Command, UsageError } from '../../environment.ts';
import { writeText } from '../../files.ts';
import { readOptions } from '../../options.ts';
import { readVerifierPage } from '../../verifier-page.ts';
import { cycleWords } from './cycle-words.ts';

/** `traguardo cycle verifier --output FILE`: the page that verifies bundles, one file that needs no network, for whoever has no Traguardo. */
export const verifier: Command = async (args, environment, language) => {
  const { output, paths } = readOptions(args, language, { output: 'text' });
  if (output === null || paths.length > 0) throw new UsageError(cycleWords[language].verifierUsage);
  const page = await readVerifierPage();
  if (page === null) throw new UsageError(cycleWords[language].noVerifier);
  await writeText(output, page, language);
  environment.stdout.write(`${cycleWords[language].verifierWritten(output)}\n`);
  return 0;
};
