import type { Language } from '@traguardo/model';
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { cycle } from './commands/cycle.ts';
import { diff } from './commands/diff.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { format } from './commands/format.ts';
import { pack } from './commands/pack.ts';
import { report } from './commands/report.ts';
import { rollForwardCommand } from './commands/roll-forward.ts';
import { section } from './commands/section.ts';
import { simulate } from './commands/simulate.ts';
import { sensitivityCommand } from './commands/sensitivity.ts';
import { test } from './commands/test.ts';
import { whyCommand } from './commands/why.ts';
import manifest from '../package.json' with { type: 'json' };
import type { Command, Environment } from './environment.ts';
import { UsageError } from './environment.ts';
import { helpText } from './help.ts';
import { languageOf, texts } from './locales.ts';

/** Exit statuses of the command line: evaluation.md section 6. */
export const EXIT = { fine: 0, findings: 1, usage: 2 } as const;

/** The language server is loaded when asked for: the other commands start without it. */
const lsp: Command = async (...words) => (await import('./commands/lsp.ts')).lsp(...words);

const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  evaluate: evaluateCommand,
  why: whyCommand,
  sensitivity: sensitivityCommand,
  diff,
  compare,
  format,
  test,
  report,
  section,
  simulate,
  cycle,
  'roll-forward': rollForwardCommand,
  pack,
  lsp,
};

/** Runs one command. `args` are the words after `traguardo`; the result is the exit status. */
export async function main(words: readonly string[], world: Environment): Promise<number> {
  const language = languageOf(words, world.env);
  const [name = '', ...rest] = commandFirst(words);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (name === 'help') return help(world, language, rest[0]);
  if (words.some(asksForHelp)) return help(world, language, name);
  if (name === '--version') return version(world);
  if (command === undefined) return refuse(world, language, name);
  try {
    const { args, packs } = withoutPacks(rest, language);
    const environment: Environment = {
      env: world.env,
      stdin: world.stdin,
      stdout: world.stdout,
      stderr: world.stderr,
      on: (signal, listener) => world.on?.(signal, listener),
      off: (signal, listener) => world.off?.(signal, listener),
      packs: [...(world.packs ?? []), ...packs],
    };
    return await command(args, environment, language);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    world.stderr.write(`traguardo ${name}: ${error.message}\n`);
    return EXIT.usage;
  }
}

/** The options of every command may stand before it as well. */
function commandFirst(words: readonly string[]): readonly string[] {
  const [, name, value] = /^--(lang|packs)(=|$)/.exec(words[0] ?? '') ?? [];
  if (name === undefined) return words;
  const own = value === '=' ? 1 : 2;
  const [command, ...rest] = commandFirst(words.slice(own));
  return [command ?? '', ...rest, ...words.slice(0, own)];
}

/** `--packs FOLDER`, which every command that reads a plan takes: more folders in which packs are looked for. */
function withoutPacks(
  words: readonly string[],
  language: Language,
): { readonly args: readonly string[]; readonly packs: readonly string[] } {
  const at = words.findIndex((word) => word === '--packs' || word.startsWith('--packs='));
  if (at < 0) return { args: words, packs: [] };
  const word = words[at] ?? '';
  const folder = word === '--packs' ? words[at + 1] : word.slice('--packs='.length);
  if (folder === undefined || folder.startsWith('-')) throw new UsageError(texts[language].noOptionValue('--packs'));
  const { args, packs } = withoutPacks(words.toSpliced(at, word === '--packs' ? 2 : 1), language);
  return { args, packs: [folder, ...packs] };
}

/** Anywhere: after a command it is about as often typed as before it. */
function asksForHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}

function help({ stdout }: Environment, language: Language, command?: string): number {
  stdout.write(helpText(language, command));
  return EXIT.fine;
}

function version({ stdout }: Environment): number {
  stdout.write(`traguardo ${manifest.version}\n`);
  return EXIT.fine;
}

function refuse({ stderr }: Environment, language: Language, name: string): number {
  if (name !== '') stderr.write(`traguardo: ${texts[language].unknownCommand(name)}\n`);
  stderr.write(helpText(language));
  return EXIT.usage;
}
