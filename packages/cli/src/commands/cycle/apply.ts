import { type Command, UsageError } from '../../environment.ts';
import { readOptions } from '../../options.ts';
import { cycleWords } from './cycle-words.ts';
import { STEP_OPTIONS, takeStep } from './take-step.ts';

/**
 * `traguardo cycle apply EVENT [plan] --role ROLE --actor NAME [--payload FILE|-|JSON] [--subject all|CODE,CODE] [--evidence FILE]
 * [--document FILE]... [--at INSTANT] [--id ID]`: takes one step and keeps it, or says why not and what would satisfy it (exit status 1).
 */
export const apply: Command = async (args, environment, language) => {
  const options = readOptions(args, language, STEP_OPTIONS);
  const [type, ...paths] = options.paths;
  if (type === undefined || options.role === null) throw new UsageError(cycleWords[language].applyUsage);
  return takeStep(type, options.role, paths, options, environment, language);
};
