import { hashBytes, type Language } from '@traguardo/model';
import { fileName } from '../../workspace/downloads/file-name.ts';
import type { DocumentFormat, WrittenDocument } from '../../workspace/report-document.ts';
import type { DocumentSources } from './document-sources.ts';

interface Writer {
  readonly stem: Readonly<Record<Language, string>>;
  readonly ending: string;
  readonly type: string;
  /** `onPart` hears of each part once it is written; all but an archive are one part. */
  readonly write: (sources: DocumentSources, onPart: () => void) => Promise<string | Uint8Array>;
}

const REPORT = { it: 'relazione', en: 'report' } as const;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What only some formats need is loaded when one is asked for. */
const WRITERS: Readonly<Record<DocumentFormat, Writer>> = {
  html: {
    stem: REPORT,
    ending: 'html',
    type: 'text/html;charset=utf-8',
    write: async ({ report, draft }) => (await import('./page-documents.ts')).reportHtml(report, { draft }),
  },
  docx: {
    stem: REPORT,
    ending: 'docx',
    type: DOCX,
    write: async ({ report }) => (await import('./office-documents.ts')).reportDocx(report),
  },
  annex: {
    stem: { it: 'allegato', en: 'annex' },
    ending: 'docx',
    type: DOCX,
    write: async ({ report }) => (await import('./office-documents.ts')).annexDocx(report),
  },
  xlsx: {
    stem: { it: 'tabelle', en: 'tables' },
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async ({ report }) => (await import('./office-documents.ts')).reportXlsx(report),
  },
  data: {
    stem: { it: 'dati-aperti', en: 'open-data' },
    ending: 'zip',
    type: 'application/zip',
    write: async (sources) => (await import('./public-archive.ts')).openDataArchive(sources),
  },
  markdown: {
    stem: REPORT,
    ending: 'md',
    type: 'text/markdown;charset=utf-8',
    write: async ({ report, draft }) => (await import('./page-documents.ts')).reportMarkdown(report, { draft }),
  },
  public: {
    stem: { it: 'pubblicazione', en: 'publication' },
    ending: 'zip',
    type: 'application/zip',
    write: async (sources, onPart) => (await import('./public-archive.ts')).publicArchive(sources, onPart),
  },
};

/** A report in a format, as the file a person gets. */
export async function writtenDocument(
  format: DocumentFormat,
  sources: DocumentSources,
  onPart: () => void,
): Promise<WrittenDocument> {
  const { stem, ending, type, write } = WRITERS[format];
  const { language, period, body, stamp } = sources.report;
  const content = await write(sources, onPart);
  if (format !== 'public') onPart();
  const bytes = new Uint8Array(typeof content === 'string' ? new TextEncoder().encode(content) : content);
  const name = `${fileName(stem[language], { year: period, body })}.${ending}`;
  return { name, type, bytes, hash: hashBytes(bytes), stamp };
}
