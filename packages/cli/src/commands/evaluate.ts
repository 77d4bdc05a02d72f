import { toOwnText } from '@traguardo/dsl';
import { evaluate, explain, outcomeDocument } from '@traguardo/engine';
import { codeKey, compareDiagnostics } from '@traguardo/model';
import { type Command, UsageError } from '../environment.ts';
import { loadProgram } from '../load.ts';
import { texts } from '../locales.ts';
import { choice, day, readOptions } from '../options.ts';
import { printOutcome } from '../outcome-tree.ts';
import { countsOf, describe, json, printProblems, statusOf } from '../problems.ts';

/** `traguardo evaluate [paths]`: the tree with scores, bands and why; with `--json` the outcome document. */
export const evaluateCommand: Command = async (args, environment, language) => {
  const options = readOptions(args, language, {
    actuals: 'list',
    notation: 'text',
    at: 'text',
    targets: 'text',
    why: 'list',
    json: 'flag',
  });
  const at = day(options.at, language);
  const targets = choice('--targets', options.targets, ['original', 'revised'], language) ?? 'revised';
  const notation = choice('--notation', options.notation, ['it', 'en'], language);
  const program = await loadProgram({ ...options, notation }, environment, language);
  const hashes = { planHash: program.planHash, dataHash: program.dataHash, plugins: program.plugins };
  const outcome = evaluate(program.plan, { ...hashes, targets, ...(at === null ? {} : { at }) });
  const diagnostics = [...program.diagnostics, ...outcome.diagnostics.map(toOwnText)].toSorted(compareDiagnostics);
  const { stdout } = environment;
  if (options.json) {
    stdout.write(json(outcomeDocument(outcome, diagnostics, describe, language)));
    return statusOf(diagnostics);
  }
  if (options.why.length > 0) {
    for (const code of options.why) {
      const node = outcome.nodes.find((each) => codeKey(each.code) === codeKey(code));
      if (node === undefined) throw new UsageError(texts[language].noSuchNode(code));
      stdout.write(`${explain(outcome, node.code, language).join('\n')}\n`);
    }
    return statusOf(diagnostics);
  }
  const errors = diagnostics.filter((each) => each.severity === 'error');
  if (errors.length > 0) stdout.write(`${texts[language].unchecked}\n\n`);
  printOutcome(outcome, program.plan.profile, stdout, language);
  if (errors.length > 0) printProblems(errors, environment.stderr, language);
  if (diagnostics.length > 0) stdout.write(`\n${texts[language].more(...countsOf(diagnostics))}\n`);
  return statusOf(diagnostics);
};
