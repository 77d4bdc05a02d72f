import { evaluate } from '@traguardo/engine';
import { compareDiagnostics } from '@traguardo/model';
import { allFindings } from '@traguardo/verify';
import { askedOf } from '../asked-of.ts';
import type { Command } from '../environment.ts';
import { printProblems, problemDocument, statusOf } from '../problems.ts';
import { loadProgram } from '../load.ts';
import { readOptions } from '../options.ts';

/** `traguardo check [paths]`: every diagnostic of the plan and of its data; with `--cycle` also what the steps of its cycle will ask of the text. */
export const check: Command = async (args, environment, language) => {
  const options = readOptions(args, language, { cycle: 'flag', json: 'flag' });
  const program = await loadProgram(options, environment, language);
  const { plan, planHash, dataHash, plugins } = program;
  const outcome = evaluate(plan, { planHash, dataHash, plugins });
  const asked = options.cycle ? await askedOf(program) : [];
  const diagnostics = [...allFindings(program, outcome), ...asked].toSorted(compareDiagnostics);
  if (options.json) environment.stdout.write(problemDocument(diagnostics, language));
  else printProblems(diagnostics, environment.stdout, language);
  return statusOf(diagnostics);
};
