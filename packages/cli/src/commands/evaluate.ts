import { outcomeDocument } from '@traguardo/engine';
import { describeAny } from '@traguardo/verify';
import type { Command } from '../environment.ts';
import { EVALUATION, evaluateProgram } from '../evaluation.ts';
import { texts } from '../locales.ts';
import { readOptions } from '../options.ts';
import { printOutcome } from '../outcome-tree.ts';
import { countsOf, json, printProblems, statusOf } from '../problems.ts';

/** `traguardo evaluate [paths]`: the tree with scores and bands; with `--json` the outcome document. */
export const evaluateCommand: Command = async (args, environment, language) => {
  const options = readOptions(args, language, EVALUATION);
  const { program, outcome, diagnostics } = await evaluateProgram(options, environment, language);
  const { stdout } = environment;
  if (options.json) {
    stdout.write(json(outcomeDocument(outcome, diagnostics, describeAny, language)));
    return statusOf(diagnostics);
  }
  const errors = diagnostics.filter((each) => each.severity === 'error');
  if (errors.length > 0) stdout.write(`${texts[language].unchecked}\n\n`);
  printOutcome(outcome, program.plan.profile, stdout, language);
  if (errors.length > 0) printProblems(errors, environment.stderr, language);
  if (diagnostics.length > 0) stdout.write(`\n${texts[language].more(...countsOf(diagnostics))}\n`);
  return statusOf(diagnostics);
};
