import type { Report } from '@traguardo/model';
import type { ReportSources } from '@traguardo/report';
import { pdfIn } from './pdf-in.ts';

/** A report to be written, and what it was made from. */
export interface Written {
  readonly report: Report;
  readonly sources: ReportSources;
  /** Says of itself that it is a draft, where the format can. */
  readonly draft: boolean;
}

/** One file of a format that has several; its path stands inside the folder of the format. */
export interface ReportFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A way to write a report. `file`: one file, ending so; `folder`: several, in a folder called so by language. */
export type Format =
  | {
      readonly name: string;
      readonly kind: 'text' | 'bytes';
      /** What its name begins with (`relazione-2024`), and its end. */
      readonly stem: 'report' | 'annex';
      readonly ending: string;
      readonly write: (written: Written) => Promise<string | Uint8Array>;
    }
  | {
      readonly name: string;
      readonly kind: 'folder';
      readonly folder: { readonly it: string; readonly en: string };
      readonly write: (written: Written) => Promise<readonly ReportFile[]>;
    };

/** Every format of `--format`. What not every run needs is loaded when it is asked for. */
export const FORMATS: readonly Format[] = [
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
    write: async ({ report }) => (await import('@traguardo/office')).reportDocx(report),
  },
  {
    name: 'xlsx',
    kind: 'bytes',
    stem: 'report',
    ending: 'xlsx',
    write: async ({ report }) => (await import('@traguardo/office')).reportXlsx(report),
  },
  {
    name: 'annex',
    kind: 'bytes',
    stem: 'annex',
    ending: 'docx',
    write: async ({ report }) => (await import('@traguardo/office')).annexDocx(report),
  },
];

/** The format called so; null when there is none. */
export function formatNamed(name: string): Format | null {
  return FORMATS.find((format) => format.name === name) ?? null;
}
