import { mkdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { changeSentence, LOCK_FILE, type RolledForward, type SourceFile } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';
import { nextYear, tellRollForward } from '@traguardo/verify';
import { type Command, UsageError } from '../environment.ts';
import { writeText } from '../files.ts';
import { loadProgram } from '../load.ts';
import { texts } from '../locales.ts';
import { readOptions } from '../options.ts';
import { json, problemRows } from '../problems.ts';
import { rollWords } from './roll-forward/words.ts';

/**
 * `traguardo roll-forward [plan] [--year YEAR] [--to FOLDER] [--json]`: writes next year's plan from this one into a folder of its own, which
 * must not be there yet: targets marked as to be set, codes kept, this year's values as baselines; and says what was kept, changed and
 * dropped. The manifest of the new folder names the old one, so that the years stay linked.
 */
export const rollForwardCommand: Command = async (args, environment, language) => {
  const options = readOptions(args, language, { year: 'text', to: 'text', json: 'flag' });
  const [path = '.', extra] = options.paths;
  if (extra !== undefined) throw new UsageError(rollWords[language].usage);
  const program = await loadProgram({ paths: [path] }, environment, language);
  const from = Number(program.plan.period.to.slice(0, 4));
  const year = options.year === null ? from + 1 : Number(options.year);
  if (!Number.isInteger(year) || year <= from || year > 2199) throw new UsageError(rollWords[language].badYear(from));
  const rolled = nextYear(program, year);
  const folder = (await stat(path)).isDirectory() ? path : dirname(path);
  const to = options.to ?? join(dirname(resolve(folder)), folderName(basename(resolve(folder)), from, year));
  await write(rolled.files, { folder, to, from, year }, language);
  const errors = rolled.program.diagnostics.filter(({ severity }) => severity === 'error');
  if (options.json) environment.stdout.write(json(document(rolled, { to, year }, language)));
  else environment.stdout.write(`${page(rolled, { to, year }, language).join('\n')}\n`);
  return errors.length === 0 ? 0 : 1;
};

/** `plan-2024` becomes `plan-2025`, `plan` becomes `plan-2025`. */
function folderName(name: string, from: number, year: number): string {
  return name.includes(String(from)) ? name.replaceAll(String(from), String(year)) : `${name}-${year}`;
}

interface Way {
  readonly folder: string;
  readonly to: string;
  readonly from: number;
  readonly year: number;
}

/**
 * The folder of the new year: its texts, the lock of the packs, and a manifest that names the year before. Values, tables and the words of
 * the report stay with the year that ends: the manifest names none.
 */
async function write(files: readonly SourceFile[], { folder, to, from, year }: Way, language: Language): Promise<void> {
  await mkdir(to).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(error.code === 'EEXIST' ? rollWords[language].isThere(to) : texts[language].cannotWrite(to));
  });
  for (const { path, text } of files) await writeText(join(to, basename(path)), text, language);
  const lock = await readFile(join(folder, LOCK_FILE), 'utf8').catch(() => null);
  if (lock !== null) await writeText(join(to, LOCK_FILE), lock, language);
  const kept = await readFile(join(folder, 'traguardo.json'), 'utf8').catch(() => '{}');
  const manifest = JSON.parse(kept) as Readonly<Record<string, unknown>>;
  const name = folderName(String(manifest['name'] ?? basename(resolve(folder))), from, year);
  const { narrative: _told, ...others } = manifest;
  const next = { ...others, name, actuals: [], tables: [], previous: relative(to, folder) };
  await writeText(join(to, 'traguardo.json'), json(next), language);
}

/** For reading: where it was written, and what became of everything. */
function page(rolled: RolledForward, { to, year }: Pick<Way, 'to' | 'year'>, language: Language): readonly string[] {
  const parts = tellRollForward(rolled, year, language);
  return [
    rollWords[language].made(year, to),
    ...parts.flatMap(({ heading, lines }) =>
      lines.length === 0 ? [heading] : ['', heading, ...lines.map((line) => `  ${line}`)],
    ),
  ];
}

function document(
  { program, report }: RolledForward,
  { to, year }: Pick<Way, 'to' | 'year'>,
  language: Language,
): object {
  return {
    format: 'traguardo.roll-forward/1',
    year,
    to,
    ...report,
    changes: report.changes.map((change) => changeSentence(change, language)),
    diagnostics: problemRows(program.diagnostics, language),
  };
}
