import { formatFile, parseFile, programWords, type SourceFile, type Vocabulary } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';
import { type Command, type Environment, UsageError } from '../environment.ts';
import { writeText } from '../files.ts';
import { texts } from '../locales.ts';
import { choice, readOptions } from '../options.ts';
import { readSources } from '../read-program.ts';

interface Formatted {
  readonly file: SourceFile;
  readonly text: string;
  readonly errors: number;
}

/** `traguardo format [paths]`: prints the formatted text, or checks, or rewrites the files that are sound. */
export const format: Command = async (args, environment, language) => {
  const options = readOptions(args, language, { check: 'flag', write: 'flag', language: 'text' });
  const target = choice('--language', options.language, ['it', 'en'], language);
  if (options.check && options.write) throw new UsageError(texts[language].checkOrWrite);
  if (options.write && options.paths.includes('-')) throw new UsageError(texts[language].cannotWriteStdin);
  const { files, plugins } = await readSources(options.paths, environment, language);
  const words = programWords(files, plugins);
  const results = files.map((file) => formatOne(file, words, target));
  if (options.check) return checkAll(results, environment, language);
  if (options.write) return writeAll(results, environment, language);
  for (const { text } of results) environment.stdout.write(text);
  return results.some(({ errors }) => errors > 0) ? 1 : 0;
};

function formatOne(file: SourceFile, words: Vocabulary, target: Language | null): Formatted {
  const parsed = parseFile(file, words);
  const errors = parsed.diagnostics.filter((each) => each.severity === 'error').length;
  return { file, text: formatFile(parsed, words, target ?? undefined), errors };
}

function checkAll(results: readonly Formatted[], { stdout }: Environment, language: Language): number {
  const changed = results.filter(({ file, text }) => file.text !== text);
  for (const { file } of changed) stdout.write(`${texts[language].notFormatted(file.path)}\n`);
  return changed.length === 0 ? 0 : 1;
}

/** A file with syntax errors is left as it is: formatting must never be the step that loses text. */
async function writeAll(results: readonly Formatted[], { stdout }: Environment, language: Language): Promise<number> {
  for (const { file, text, errors } of results) {
    if (errors > 0) stdout.write(`${texts[language].notFormattable(file.path, errors)}\n`);
    else if (file.text !== text) {
      await writeText(file.path, text, language);
      stdout.write(`${texts[language].formatted(file.path)}\n`);
    }
  }
  return results.some(({ errors }) => errors > 0) ? 1 : 0;
}
