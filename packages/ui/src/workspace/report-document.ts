import type { ReportStamp } from '@traguardo/model';

/** The formats the application writes a report in, in the order they are offered. PDF is printed. */
export const DOCUMENT_FORMATS = ['html', 'docx', 'annex', 'xlsx', 'data', 'markdown', 'public'] as const;

export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** A report as a file. */
export interface WrittenDocument {
  /** With body and year. */
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly hash: string;
  readonly stamp: ReportStamp;
}

/** What is kept of a report that was downloaded: enough to say whether it is behind, and to record it in the cycle. Plain JSON. */
export interface KeptDocument {
  readonly name: string;
  readonly hash: string;
  /** When it was downloaded, as an ISO instant. */
  readonly at: string;
  readonly stamp: ReportStamp;
  /** Not known of those kept by earlier versions. */
  readonly format?: DocumentFormat;
}
