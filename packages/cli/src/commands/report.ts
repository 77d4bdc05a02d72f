import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { formatDecimal, type Language } from '@traguardo/model';
import { type Command, type Environment, UsageError } from '../environment.ts';
import { choice, day, type Options, readOptions } from '../options.ts';
import { json, printProblems } from '../problems.ts';
import { checkReport } from './report/check-report.ts';
import type { Format } from './report/format.ts';
import { formatNamed, FORMATS } from './report/formats.ts';
import { gather, readBody } from './report/gather.ts';
import { type Failed, type Made, makeReport, makeReports, type Order, type Refused } from './report/make-reports.ts';
import { createProgress } from './report/progress.ts';
import { reportWords } from './report/words.ts';
import { type Destination, destinationOf } from './report/write.ts';

const SPEC = {
  format: 'list',
  out: 'text',
  each: 'flag',
  check: 'text',
  draft: 'flag',
  day: 'text',
  targets: 'text',
  file: 'text',
  year: 'text',
  quiet: 'flag',
  json: 'flag',
} as const;

type Asked = Options<typeof SPEC>;

/**
 * `traguardo report [paths]`: the Relazione of a plan and its year in one or several formats; with `--each` of many bodies in one run, and
 * with `--check FILE` what moved on since one was made.
 */
export const report: Command = async (args, environment, language) => {
  const asked = readOptions(args, language, SPEC);
  if (asked.check !== null) return check(asked.check, asked, environment, language);
  const choices = {
    at: day(asked.day, language),
    targets: choice('--targets', asked.targets, ['original', 'revised'], language) ?? 'revised',
    draft: asked.draft,
    notices: !asked.quiet && !asked.each,
  };
  const order = { formats: formatsOf(asked.format, language), choices, environment, language };
  if (asked.each) return each(asked, order);
  return asked.out === null ? print(asked, order) : one(asked, asked.out, order);
};

async function check(path: string, asked: Asked, environment: Environment, language: Language): Promise<number> {
  const { format, out, draft, targets } = asked;
  if (format.length > 0 || out !== null || asked.each || draft || asked.day !== null || targets !== null)
    throw new UsageError(reportWords[language].checkIsAlone);
  return checkReport(path, await readBody(asked, environment, language), asked.json, environment, language);
}

function formatsOf(names: readonly string[], language: Language): readonly Format[] {
  const asked = [...new Set(names.length === 0 ? ['html'] : names.flatMap((name) => name.split(',')))];
  return asked.map((name) => {
    const format = formatNamed(name);
    if (format !== null) return format;
    throw new UsageError(reportWords[language].unknownFormat(name, FORMATS.map((known) => known.name).join(', ')));
  });
}

/** Without `--out`: one format that is text, to standard output. */
async function print(asked: Asked, { formats, choices, environment, language }: Order): Promise<number> {
  const words = reportWords[language];
  const [format, second] = formats;
  if (format?.kind !== 'text' || second !== undefined)
    throw new UsageError(words.needsOut(formats.map(({ name }) => name).join(', ')));
  if (asked.json) throw new UsageError(words.oneText);
  const gathered = await gather(await readBody(asked, environment, language), choices, environment, language);
  if (gathered.kind === 'refused') return refuse(gathered, environment, language);
  environment.stdout.write((await format.write(gathered)).toString());
  return 0;
}

/** With `--out`: every format of one body. */
async function one(asked: Asked, out: string, order: Order): Promise<number> {
  const { formats, environment, language } = order;
  const to = await destinationOf(out, formats, false);
  await refuseFile(to, language);
  const isShort = formats.length === 1 && environment.stderr.isTTY !== true;
  const progress = createProgress(formats.length, asked.quiet || asked.json || isShort, environment, language);
  const made = await makeReport(asked, to, order, progress);
  progress.clear();
  if (made.kind === 'refused') return refuse(made, environment, language);
  return tell([made], [], asked, order);
}

/** With `--each`: every path a body. */
async function each(asked: Asked, order: Order): Promise<number> {
  const { formats, environment, language } = order;
  const words = reportWords[language];
  if (asked.file !== null) throw new UsageError(words.eachHasItsJournal);
  if (asked.paths.length === 0) throw new UsageError(words.eachNeedsPaths);
  if (asked.out === null) throw new UsageError(words.needsOut(formats.map(({ name }) => name).join(', ')));
  await refuseFile({ kind: 'folder', path: asked.out }, language);
  const progress = createProgress(asked.paths.length, asked.quiet, environment, language);
  const { made, failed } = await makeReports(asked.paths, asked.out, asked.year, order, progress);
  return tell(made, failed, asked, order);
}

async function refuseFile({ kind, path }: Destination, language: Language): Promise<void> {
  const found = kind === 'folder' ? await stat(path).catch(() => null) : null;
  if (found !== null && !found.isDirectory()) throw new UsageError(reportWords[language].fileOfMany(path));
}

/** Says what was written and what failed; exit status 1 when something did. */
function tell(
  made: readonly Made[],
  failed: readonly Failed[],
  asked: Asked,
  { environment, language }: Order,
): number {
  const { stdout, stderr } = environment;
  if (asked.json) stdout.write(json({ format: 'traguardo.reports/1', language, reports: made.map(row), failed }));
  else if (!asked.each && !asked.quiet) stdout.write(made.flatMap((each) => writtenLines(each, language)).join(''));
  if (failed.length > 0) {
    const words = reportWords[language];
    stderr.write(`${words.broken(failed.length, failed.length + made.length)}\n`);
    for (const { path, reason } of failed) stderr.write(`  ${path}: ${reason}\n`);
  }
  return failed.length === 0 ? 0 : 1;
}

function row({ kind: _kind, ...rest }: Made): object {
  return rest;
}

/** A line for each format: its file, or its folder with how many are in it. */
function writtenLines({ files }: Made, language: Language): readonly string[] {
  const words = reportWords[language];
  return [...Map.groupBy(files, ({ format }) => format).values()].map((kept) => {
    const [first, ...others] = kept;
    const size = sizeText(
      kept.reduce((sum, { bytes }) => sum + bytes, 0),
      language,
    );
    return first === undefined || others.length === 0
      ? `${words.written(first?.path ?? '', size)}\n`
      : `${words.written(dirname(first.path), `${words.files(kept.length)}, ${size}`)}\n`;
  });
}

function sizeText(bytes: number, language: Language): string {
  const words = reportWords[language];
  const shown = (size: number): string => formatDecimal(size.toFixed(1), language);
  if (bytes < 1000) return words.size(String(bytes), 'B');
  return bytes < 1_000_000 ? words.size(shown(bytes / 1000), 'kB') : words.size(shown(bytes / 1_000_000), 'MB');
}

function refuse({ diagnostics }: Refused, { stderr }: Environment, language: Language): number {
  printProblems(diagnostics, stderr, language);
  stderr.write(`${reportWords[language].refused(diagnostics.length)}\n`);
  return 1;
}
