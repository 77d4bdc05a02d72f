import type { OfferedDocument, PublicExtra } from '@traguardo/report';
import { UsageError } from '../../environment.ts';
import { readVerifierPage } from '../../verifier-page.ts';
import { cycleWords } from '../cycle/cycle-words.ts';
import { dataFiles } from './data-files.ts';
import type { FileFormat, ReportFile, Written } from './format.ts';

/** The formats that are offered for download beside the pages. */
const OFFERED: readonly OfferedDocument[] = ['pdf', 'docx', 'xlsx', 'annex'];

/**
 * The folder for Amministrazione trasparente, with the report in other formats, its tables as open data, the journal and the page
 * that verifies it. A format that this machine cannot make is left out, and said.
 */
export async function publicFiles(written: Written, formats: readonly FileFormat[]): Promise<readonly ReportFile[]> {
  const { offeredDocument, publicFolder } = await import('@traguardo/report');
  const { report, sources, draft, bundle } = written;
  const extras: PublicExtra[] = [];
  for (const format of formats) {
    const kind = OFFERED.find((each) => each === format.name);
    const content = kind === undefined ? null : await contentOf(format, written);
    if (kind !== undefined && content !== null) extras.push(offeredDocument(report, kind, content));
  }
  if (bundle !== null) {
    extras.push(offeredDocument(report, 'journal', bundle()));
    const page = await readVerifierPage();
    if (page === null) written.notice(cycleWords[report.language].noVerifier);
    else extras.push(offeredDocument(report, 'verifier', page));
  }
  const data = await dataFiles(written, extras);
  return publicFolder(report, sources, [...extras, ...data], { draft });
}

async function contentOf(format: FileFormat, written: Written): Promise<string | Uint8Array | null> {
  try {
    return await format.write(written);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    written.notice(error.message);
    return null;
  }
}
