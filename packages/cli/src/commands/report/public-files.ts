import type { PublicExtra } from '@traguardo/report';
import { UsageError } from '../../environment.ts';
import { dataFiles } from './data-files.ts';
import type { FileFormat, ReportFile, Written } from './format.ts';
import { reportFileName } from './file-name.ts';
import { reportWords } from './words.ts';

/** The formats that are offered for download beside the pages. */
const OFFERED = ['pdf', 'docx', 'xlsx', 'annex'];

/**
 * The folder for Amministrazione trasparente, with the report in other formats, its tables as open data, and the journal that anyone
 * verifies. A format that this machine cannot make is left out, and said.
 */
export async function publicFiles(written: Written, formats: readonly FileFormat[]): Promise<readonly ReportFile[]> {
  const { publicFolder } = await import('@traguardo/report');
  const { report, sources, draft, bundle } = written;
  const { titles } = reportWords[report.language];
  const extras: PublicExtra[] = [];
  for (const format of formats.filter(({ name }) => OFFERED.includes(name))) {
    const content = await contentOf(format, written);
    const title = titles[format.name] ?? format.name;
    if (content !== null) extras.push({ name: reportFileName(format, report), title, content });
  }
  if (bundle !== null)
    extras.push({ name: 'ciclo.traguardo', title: titles['journal'] ?? 'journal', content: bundle() });
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
