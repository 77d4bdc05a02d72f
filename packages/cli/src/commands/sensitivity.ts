import { sensitivity, sensitivityDocument, tellSensitivity } from '@traguardo/engine';
import type { Command } from '../environment.ts';
import { EVALUATION, evaluateProgram } from '../evaluation.ts';
import { readOptions } from '../options.ts';
import { json, printUnchecked, problemRows, statusOf } from '../problems.ts';

/**
 * `traguardo sensitivity [paths]`: which numbers move the body, the least change that meets each missed target, which targets asked
 * for little; with `--json` the document `traguardo.sensitivity/1`.
 */
export const sensitivityCommand: Command = async (args, environment, language) => {
  const options = readOptions(args, language, EVALUATION);
  const { program, how, diagnostics } = await evaluateProgram(options, environment, language);
  const found = sensitivity(program.plan, how);
  const errors = diagnostics.filter((each) => each.severity === 'error');
  if (options.json) {
    const document = { ...sensitivityDocument(found, language), diagnostics: problemRows(errors, language) };
    environment.stdout.write(json(document));
    return statusOf(errors);
  }
  printUnchecked(errors, environment, language);
  environment.stdout.write(`${tellSensitivity(found, language).join('\n')}\n`);
  return statusOf(errors);
};
