import { type Command, UsageError } from '../environment.ts';
import { loadProgram } from '../load.ts';
import { texts } from '../locales.ts';
import { choice, day, readOptions } from '../options.ts';
import { json, printProblems, problemRows, statusOf } from '../problems.ts';
import { setValues } from './simulate/set-values.ts';
import { simulateWords } from './simulate/words.ts';

const OPTIONS = {
  set: 'list',
  actuals: 'list',
  notation: 'text',
  at: 'text',
  targets: 'text',
  json: 'flag',
} as const;

/** `traguardo simulate [paths] --set CODE=VALUE …`: the plan as it stands beside the plan with other values, exact. */
export const simulate: Command = async (args, environment, language) => {
  const options = readOptions(args, language, OPTIONS);
  if (options.set.length === 0) throw new UsageError(simulateWords[language].usage);
  const at = day(options.at, language);
  const targets = choice('--targets', options.targets, ['original', 'revised'], language) ?? 'revised';
  const notation = choice('--notation', options.notation, ['it', 'en'], language);
  const program = await loadProgram({ ...options, notation }, environment, language);
  const { planHash, dataHash, plugins, diagnostics } = program;
  const how = { planHash, dataHash, plugins, targets, ...(at === null ? {} : { at }) };
  const report = setValues(program, options.set, how, notation, language);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (options.json) {
    const document = {
      format: 'traguardo.simulation/1',
      ...report.document(),
      diagnostics: problemRows(errors, language),
    };
    environment.stdout.write(json(document));
    return statusOf(errors);
  }
  if (errors.length > 0) {
    environment.stdout.write(`${texts[language].unchecked}\n\n`);
    printProblems(errors, environment.stderr, language);
  }
  report.print(environment.stdout);
  return statusOf(errors);
};
