import type { Language } from '@traguardo/model';
import { check } from './commands/check.ts';
import { cycle } from './commands/cycle.ts';
import { diff } from './commands/diff.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { format } from './commands/format.ts';
import { section } from './commands/section.ts';
import { test } from './commands/test.ts';
import type { Command, Environment } from './environment.ts';
import { UsageError } from './environment.ts';
import { languageOf, texts } from './locales.ts';

/** Exit statuses of the command line: evaluation.md section 6. */
export const EXIT = { fine: 0, findings: 1, usage: 2 } as const;

/** The language server is loaded when asked for: the other commands start without it. */
const lsp: Command = async (...words) => (await import('./commands/lsp.ts')).lsp(...words);

const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  evaluate: evaluateCommand,
  diff,
  format,
  test,
  section,
  cycle,
  lsp,
};

/** Runs one command. `args` are the words after `traguardo`; the result is the exit status. */
export async function main(args: readonly string[], environment: Environment): Promise<number> {
  const [name, ...rest] = args;
  const language = languageOf(rest, environment.env);
  const command = name === undefined ? undefined : Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (name === '--help' || name === '-h' || name === 'help') return help(environment, language);
  if (command === undefined) return refuse(environment, language, name);
  try {
    return await command(rest, environment, language);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    environment.stderr.write(`traguardo ${name}: ${error.message}\n`);
    return EXIT.usage;
  }
}

function help(environment: Environment, language: Language): number {
  environment.stdout.write(texts[language].help);
  return EXIT.fine;
}

function refuse(environment: Environment, language: Language, name: string | undefined): number {
  if (name !== undefined) environment.stderr.write(`traguardo: ${texts[language].unknownCommand(name)}\n`);
  environment.stderr.write(texts[language].help);
  return EXIT.usage;
}
