import { basename, join, resolve } from 'node:path';
import type { Diagnostic, Language, ReportStamp } from '@traguardo/model';
import { plainFileName } from '@traguardo/report';
import { describeAny } from '@traguardo/verify';
import { type Environment, UsageError } from '../../environment.ts';
import type { CyclePlace } from '../cycle/open-cycle.ts';
import type { Format } from './format.ts';
import { gather, readBody, type ReportChoices } from './gather.ts';
import type { Progress } from './progress.ts';
import { reportWords } from './words.ts';
import { type Destination, type Kept, refuseSources, writeFormat } from './write.ts';

/** What is asked of every report of a run. */
export interface Order {
  readonly formats: readonly Format[];
  readonly choices: ReportChoices;
  readonly environment: Environment;
  readonly language: Language;
}

/** A report that was written: what is remembered of it, and nothing else. */
export interface Made {
  readonly kind: 'made';
  readonly body: string;
  readonly draft: boolean;
  readonly stamp: ReportStamp;
  readonly files: readonly Kept[];
}

/** Errors for which a report was not made. */
export interface Refused {
  readonly kind: 'refused';
  readonly diagnostics: readonly Diagnostic[];
}

/** A body of a run over many that failed, and why in one line. */
export interface Failed {
  readonly path: string;
  readonly reason: string;
}

/** Makes one report and writes its formats; `progress` counts formats. Throws `UsageError` for what cannot be read or written. */
export async function makeReport(
  place: CyclePlace,
  to: Destination,
  { formats, choices, environment, language }: Order,
  progress: Progress | null,
): Promise<Made | Refused> {
  const body = await readBody(place, environment, language);
  const gathered = await gather(body, choices, environment, language);
  if (gathered.kind === 'refused') return gathered;
  const { report, draft } = gathered;
  refuseSources(body.program, formats, report, to);
  const files: Kept[] = [];
  for (const format of formats) {
    progress?.begin(format.name);
    files.push(...(await writeFormat(format, gathered, to, formats.length === 1)));
    progress?.end(format.name);
  }
  return { kind: 'made', body: report.body, draft, stamp: report.stamp, files };
}

/**
 * Every path a body of its own, one after the other, each into a folder of its own; one that fails is told at the end and stops no
 * other. Nothing of a body is kept but names and hashes, so that memory does not grow.
 */
export async function makeReports(
  paths: readonly string[],
  out: string,
  year: string | null,
  order: Order,
  progress: Progress,
): Promise<{ readonly made: readonly Made[]; readonly failed: readonly Failed[] }> {
  const made: Made[] = [];
  const failed: Failed[] = [];
  const folders = foldersOf(paths);
  for (const [index, path] of paths.entries()) {
    const name = folders[index] ?? path;
    progress.begin(name);
    const result = await attempt(path, { kind: 'folder', path: join(out, name) }, year, order);
    if ('reason' in result) failed.push(result);
    else made.push(result);
    progress.end('reason' in result ? name : result.body);
  }
  progress.clear();
  return { made, failed };
}

async function attempt(path: string, to: Destination, year: string | null, order: Order): Promise<Made | Failed> {
  try {
    const result = await makeReport({ paths: [path], file: null, year }, to, order, null);
    if (result.kind === 'made') return result;
    const [first] = result.diagnostics;
    const { language } = order;
    const told =
      first === undefined ? '' : ` ${first.place.file}:${first.place.start.line}: ${describeAny(first, language)}`;
    return { path, reason: `${reportWords[language].refused(result.diagnostics.length)}${told}` };
  } catch (error) {
    // a fault of our own costs one body too: the others are still wanted, and it is told
    return { path, reason: error instanceof UsageError ? error.message : String(error) };
  }
}

/** A folder for each path, called like it; the second of one name gets a number. */
function foldersOf(paths: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return paths.map((path) => {
    const name = plainFileName(basename(resolve(path)).replace(/\.piano$/, '')) || 'report';
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}
