import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Report } from '@traguardo/model';
import { type TypstOptions, typstSource, type TypstSource } from '@traguardo/report';
import type { PdfResult, PdfStandard } from './pdf-result.ts';

/** What is decided when a report becomes a PDF. */
export interface PdfOptions extends TypstOptions {
  readonly standard: PdfStandard;
}

/** What the process of the compiler is asked, as JSON. */
export interface PdfQuestion {
  readonly source: TypstSource;
  readonly standard: PdfStandard;
}

/** What it answers, as JSON: the bytes in base64. */
export type PdfAnswer =
  | Exclude<PdfResult, { kind: 'pdf' }>
  | { readonly kind: 'pdf'; readonly bytes: string; readonly pages: number };

/**
 * A report as a tagged PDF with embedded fonts. Dates and ids come from its stamp: the same report gives the same bytes, unless it holds
 * signs that only a font of this machine draws. The compiler runs in a process of its own, which takes its memory and its bugs with it.
 */
export async function reportPdf(report: Report, { standard, ...options }: PdfOptions): Promise<PdfResult> {
  return askCompiler({ source: typstSource(report, options), standard });
}

/** A document to the process of the compiler, and what it answers; a process that breaks off is a failure with its last words. */
export async function askCompiler(question: PdfQuestion): Promise<PdfResult> {
  const compiler = spawn(process.execPath, [fileURLToPath(new URL('./typst-process.ts', import.meta.url))]);
  const ended = new Promise<string>((resolve, reject) => {
    compiler.once('error', reject);
    compiler.once('close', (code, signal) => resolve(signal ?? (code === 0 ? '' : String(code))));
  });
  compiler.stdin.on('error', () => undefined); // it ended before it read all: `close` says so
  compiler.stdin.end(JSON.stringify(question));
  const [out, err, end] = await Promise.all([text(compiler.stdout), text(compiler.stderr), ended]);
  return end === '' ? answered(JSON.parse(out) as PdfAnswer) : { kind: 'failed', reason: lastWords(err, end) };
}

function answered(answer: PdfAnswer): PdfResult {
  return answer.kind === 'pdf' ? { ...answer, bytes: Buffer.from(answer.bytes, 'base64') } : answer;
}

/** How a process that broke off ended, and what it said first, where it said anything. */
function lastWords(err: string, end: string): string {
  const said = err.split('\n').filter((line) => line.trim() !== '');
  return [...said.slice(0, 2), end].join(' · ');
}
