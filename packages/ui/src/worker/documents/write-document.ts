import type { Report } from '@traguardo/model';
import { createReport } from '@traguardo/report';
import { analyse } from '../analyse.ts';
import type { WorkProgress } from '../../workspace/long-work.ts';
import type { DocumentAsked } from '../protocol.ts';
import { sourcesOfReport } from '../report/make-report.ts';
import type { WrittenDocument } from '../../workspace/report-document.ts';
import { ARCHIVE_PARTS } from './archive-parts.ts';
import { writtenDocument } from './document-formats.ts';

/** Writes a report as a file; `onProgress` hears of every step: the texts worked out, the report composed, each part written. */
export async function writeDocument(
  { input, journal, format, draft, bundle, verifier, ipa }: DocumentAsked,
  onProgress: (progress: WorkProgress) => void,
): Promise<WrittenDocument> {
  const total = 2 + (format === 'public' ? ARCHIVE_PARTS : 1);
  let done = 0;
  const step = (): void => onProgress({ done: ++done, total });
  const analysed = analyse(input);
  step();
  const sources = sourcesOfReport(analysed, journal);
  const report = createReport(sources);
  step();
  const translated = (): Report =>
    createReport(sourcesOfReport(analysed, journal, input.language === 'it' ? 'en' : 'it'));
  return writtenDocument(format, { report, translated, sources, draft, bundle, verifier, ipa }, step);
}
