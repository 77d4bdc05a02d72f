import { resolve } from 'node:path';
import { compile, type Program } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';
import type { Environment } from './environment.ts';
import { readSource, readSources } from './read-program.ts';

/** What a command says of the program it wants. */
export interface LoadOptions {
  readonly paths: readonly string[];
  /** More CSV files of actuals. */
  readonly actuals?: readonly string[];
  readonly notation?: Language | null;
}

/** Reads and compiles the paths as one program. Throws `UsageError` for what cannot be read. */
export async function loadProgram(
  options: LoadOptions,
  environment: Environment,
  language: Language,
): Promise<Program> {
  const sources = await readSources(options.paths, environment, language);
  const read = new Set(sources.data.map(({ path }) => resolve(path)));
  const others = (options.actuals ?? []).filter((path) => !read.has(resolve(path)));
  const more = await Promise.all(others.map((path) => readSource(path, language)));
  return compile({
    files: sources.files,
    data: [...sources.data, ...more],
    narrative: sources.narrative,
    plugins: sources.plugins,
    packs: sources.packs,
    ...(options.notation ? { notation: options.notation } : {}),
  });
}
