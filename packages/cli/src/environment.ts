import type { Language } from '@traguardo/model';

/** The outside world a command may touch; `process` fits. */
export interface Environment {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: { write(text: string): unknown };
  /** `isTTY`: somebody is watching, so that progress may be shown. */
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  /** Ctrl-C, for commands that stop with what they have. */
  readonly on?: (signal: 'SIGINT', listener: () => void) => unknown;
  readonly off?: (signal: 'SIGINT', listener: () => void) => unknown;
  /** More folders in which packs are looked for: `--packs`. */
  readonly packs?: readonly string[];
}

/** A subcommand: its own words in, an exit status out. */
export type Command = (args: readonly string[], environment: Environment, language: Language) => Promise<number>;

/** Wrong usage or a broken environment, with a sentence for the user: exit status 2. */
export class UsageError extends Error {}
