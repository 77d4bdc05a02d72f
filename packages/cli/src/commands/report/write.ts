import { createHash } from 'node:crypto';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { Program } from '@traguardo/dsl';
import type { Language, Report } from '@traguardo/model';
import { documentName } from '@traguardo/report';
import { UsageError } from '../../environment.ts';
import { texts } from '../../locales.ts';
import { NARRATIVE_FOLDERS } from '../../read-program.ts';
import type { Format, ReportFile, Written } from './format.ts';
import { reportWords } from './words.ts';

/** A file as written: its format, where it is, and the hash of its bytes. */
export interface Kept {
  readonly format: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
}

/** Where reports go: into one file, or, under their own names, into a folder. */
export type Destination =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string };

/** What `--out` means for these formats: a folder that is there, or is meant by its end, by several formats or by several bodies. */
export async function destinationOf(out: string, formats: readonly Format[], isEach: boolean): Promise<Destination> {
  const [only, second] = formats;
  const isFolder =
    isEach ||
    second !== undefined ||
    only?.kind === 'folder' ||
    /[/\\]$/.test(out) ||
    (await stat(out).catch(() => null))?.isDirectory();
  return { kind: isFolder === true ? 'folder' : 'file', path: out };
}

/** Writes one format of a report. Throws `UsageError` when it cannot. */
export async function writeFormat(
  format: Format,
  written: Written,
  to: Destination,
  alone: boolean,
): Promise<readonly Kept[]> {
  const { language } = written.report;
  const path = placeOf(format, written.report, to, alone);
  if (format.kind !== 'folder') return [await keep(format, path, await format.write(written), language)];
  const kept: Kept[] = [];
  for (const file of await format.write(written))
    kept.push(await keep(format, join(path, file.path), file.content, language));
  return kept;
}

/**
 * Throws `UsageError` when a format would be written over a text of the plan, into a folder of its texts, or, being Markdown, among the
 * words of the report, where the next run would read it as some of them.
 */
export function refuseSources(
  { files, data, narrativeFiles }: Program,
  formats: readonly Format[],
  report: Report,
  to: Destination,
): void {
  const sources = [...files, ...data, ...narrativeFiles].map(({ path }) => resolve(path));
  const wordsAt = new Set([
    ...narrativeFiles.map(({ path }) => dirname(resolve(path))),
    ...files.flatMap(({ path }) => NARRATIVE_FOLDERS.map((folder) => join(dirname(resolve(path)), folder))),
  ]);
  for (const format of formats) {
    const place = placeOf(format, report, to, formats.length === 1);
    const path = resolve(place);
    const isOver =
      format.kind === 'folder'
        ? sources.some((source) => source.startsWith(`${path}${sep}`))
        : sources.includes(path) || (path.endsWith('.md') && wordsAt.has(dirname(path)));
    if (isOver) throw new UsageError(reportWords[report.language].overSources(place));
  }
}

/** The file of a format, or its folder. */
function placeOf(format: Format, report: Report, to: Destination, alone: boolean): string {
  if (format.kind === 'folder') return alone ? to.path : join(to.path, format.folder[report.language]);
  return to.kind === 'file' ? to.path : join(to.path, documentName(report, format.stem, format.ending));
}

async function keep({ name }: Format, path: string, content: ReportFile['content'], language: Language): Promise<Kept> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  } catch {
    throw new UsageError(texts[language].cannotWrite(path));
  }
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  return { format: name, path, bytes: bytes.length, hash };
}
