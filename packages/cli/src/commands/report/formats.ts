import { dataFiles } from './data-files.ts';
import type { FileFormat, Format } from './format.ts';
import { marked } from './marked.ts';
import { pdfIn } from './pdf-in.ts';
import { publicFiles } from './public-files.ts';

/** The formats that are one file. What not every run needs is loaded when it is asked for. */
const FILES: readonly FileFormat[] = [
  {
    name: 'html',
    kind: 'text',
    stem: 'report',
    ending: 'html',
    write: async ({ report, draft }) => (await import('@traguardo/report')).reportHtml(report, { draft }),
  },
  {
    name: 'markdown',
    kind: 'text',
    stem: 'report',
    ending: 'md',
    write: async ({ report, draft }) => (await import('@traguardo/report')).reportMarkdown(report, { draft }),
  },
  {
    name: 'json',
    kind: 'text',
    stem: 'report',
    ending: 'json',
    write: async ({ report }) => (await import('@traguardo/report')).reportJson(report),
  },
  {
    name: 'pdf',
    kind: 'bytes',
    stem: 'report',
    ending: 'pdf',
    write: ({ report, draft }) => pdfIn(report, { draft, standard: 'a-2a' }),
  },
  {
    name: 'pdf-ua',
    kind: 'bytes',
    stem: 'report',
    ending: 'ua.pdf',
    write: ({ report, draft }) => pdfIn(report, { draft, standard: 'ua-1' }),
  },
  {
    name: 'docx',
    kind: 'bytes',
    stem: 'report',
    ending: 'docx',
    write: async (written) => (await import('@traguardo/office')).reportDocx(marked(written)),
  },
  {
    name: 'xlsx',
    kind: 'bytes',
    stem: 'report',
    ending: 'xlsx',
    write: async (written) => (await import('@traguardo/office')).reportXlsx(marked(written)),
  },
  {
    name: 'annex',
    kind: 'bytes',
    stem: 'annex',
    ending: 'docx',
    write: async (written) => (await import('@traguardo/office')).annexDocx(marked(written)),
  },
];

/** Every format of `--format`. */
export const FORMATS: readonly Format[] = [
  ...FILES,
  {
    name: 'csv',
    kind: 'folder',
    folder: { it: 'dati', en: 'data' },
    write: async (written) => (await dataFiles(written)).map(({ name, content }) => ({ path: name, content })),
  },
  {
    name: 'public',
    kind: 'folder',
    folder: { it: 'pubblica', en: 'public' },
    write: (written) => publicFiles(written, FILES),
  },
];

/** The format called so; null when there is none. */
export function formatNamed(name: string): Format | null {
  return FORMATS.find((format) => format.name === name) ?? null;
}
