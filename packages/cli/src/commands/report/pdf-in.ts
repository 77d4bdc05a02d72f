import type { Report } from '@traguardo/model';
import { UsageError } from '../../environment.ts';
import type { PdfOptions } from './pdf.ts';
import { noPdfText } from './pdf-words.ts';

/** A report as PDF. Throws `UsageError`, with the way out, when this machine cannot make one; the compiler is loaded now. */
export async function pdfIn(report: Report, options: PdfOptions): Promise<Uint8Array> {
  const { reportPdf } = await import('./pdf.ts');
  const result = await reportPdf(report, options);
  if (result.kind === 'pdf') return result.bytes;
  throw new UsageError(noPdfText(result, report.language));
}
