import { createHash } from 'node:crypto';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Language } from '@traguardo/model';
import { documentName } from '@traguardo/report';
import { UsageError } from '../../environment.ts';
import { texts } from '../../locales.ts';
import type { Format, ReportFile, Written } from './format.ts';

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
  if (format.kind !== 'folder') {
    const path = to.kind === 'file' ? to.path : join(to.path, documentName(written.report, format.stem, format.ending));
    return [await keep(format, path, await format.write(written), language)];
  }
  const folder = alone ? to.path : join(to.path, format.folder[language]);
  const kept: Kept[] = [];
  for (const { path, content } of await format.write(written))
    kept.push(await keep(format, join(folder, path), content, language));
  return kept;
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
