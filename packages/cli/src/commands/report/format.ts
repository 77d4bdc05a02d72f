import type { Report } from '@traguardo/model';
import type { ReportSources } from '@traguardo/report';

/** A report to be written, and what it was made from. */
export interface Written {
  readonly report: Report;
  readonly sources: ReportSources;
  /** Says of itself that it is a draft, where the format can. */
  readonly draft: boolean;
  /** The same report in the other language, made when it is asked for. */
  readonly translated: () => Report;
  /** The code of the body in the index of public administrations; null where it is not said. */
  readonly ipa: string | null;
  /** The journal of the year as the one file that anyone verifies; null without one. */
  readonly bundle: (() => string) | null;
  /** Says what a format left out, a sentence. */
  readonly notice: (sentence: string) => void;
}

/** One file of a format that has several; its path stands inside the folder of the format. */
export interface ReportFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A report in one file. */
export interface FileFormat {
  readonly name: string;
  readonly kind: 'text' | 'bytes';
  /** What its name begins with (`relazione-2024`), and its end. */
  readonly stem: 'report' | 'annex';
  readonly ending: string;
  readonly write: (written: Written) => Promise<string | Uint8Array>;
}

/** A report in several files, in a folder called so where other formats stand beside it. */
interface FolderFormat {
  readonly name: string;
  readonly kind: 'folder';
  readonly folder: { readonly it: string; readonly en: string };
  readonly write: (written: Written) => Promise<readonly ReportFile[]>;
}

/** A way to write a report. */
export type Format = FileFormat | FolderFormat;
