import { type Program, toOwnText } from '@traguardo/dsl';
import { evaluate, type EvaluateOptions } from '@traguardo/engine';
import { compareDiagnostics, type Diagnostic, type Language, type Outcome } from '@traguardo/model';
import type { Environment } from './environment.ts';
import { loadProgram } from './load.ts';
import { choice, day, type Options } from './options.ts';

/** The options of every command that evaluates a plan. */
export const EVALUATION = {
  actuals: 'list',
  notation: 'text',
  at: 'text',
  targets: 'text',
  json: 'flag',
} as const;

/** A program with its outcome, how it was evaluated, and the findings of both in the order of the text. */
export interface Evaluation {
  readonly program: Program;
  readonly how: EvaluateOptions;
  readonly outcome: Outcome;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads, compiles and evaluates what the options name. Throws `UsageError` for what cannot be read. */
export async function evaluateProgram(
  options: Options<typeof EVALUATION>,
  environment: Environment,
  language: Language,
): Promise<Evaluation> {
  const at = day(options.at, language);
  const targets = choice('--targets', options.targets, ['original', 'revised'], language) ?? 'revised';
  const notation = choice('--notation', options.notation, ['it', 'en'], language);
  const { paths, actuals } = options;
  const program = await loadProgram({ paths, actuals, notation }, environment, language);
  const { plan, planHash, dataHash, plugins } = program;
  const how = { planHash, dataHash, plugins, targets, ...(at === null ? {} : { at }) };
  const outcome = evaluate(plan, how);
  const diagnostics = [...program.diagnostics, ...outcome.diagnostics.map(toOwnText)].toSorted(compareDiagnostics);
  return { program, how, outcome, diagnostics };
}
