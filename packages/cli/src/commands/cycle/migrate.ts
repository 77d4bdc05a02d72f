import { MIGRATE } from '@traguardo/workflow';
import { type Command, UsageError } from '../../environment.ts';
import { readOptions } from '../../options.ts';
import { cycleWords } from './cycle-words.ts';
import { STEP_OPTIONS, takeStep } from './take-step.ts';

/**
 * `traguardo cycle migrate [plan] --role ROLE --payload FILE|-|JSON`: the journal goes on by the cycle the plan has now, by the
 * act the payload gives. Refused, with the list, while the year is in a state that cycle has not (exit status 1).
 */
export const migrate: Command = async (args, environment, language) => {
  const options = readOptions(args, language, STEP_OPTIONS);
  if (options.role === null || options.payload === null) throw new UsageError(cycleWords[language].migrateUsage);
  return takeStep(MIGRATE, options.role, options.paths, options, environment, language);
};
