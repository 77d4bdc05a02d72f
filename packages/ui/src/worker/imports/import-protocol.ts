import type { TextEncoding } from '@traguardo/dsl';
import type { DataRequest, ReadRefusal, SheetTable } from '@traguardo/office';

/** What only texts are refused for: signs or bytes that are no text, a quote never closed; and a reading that took too long. */
type TextRefusalCode = 'nul' | 'not-text' | 'open-quote' | 'time-limit';

/** Why a file is not imported: what the reader says, what is wrong with a text, or that it answers a request of a version still to come. */
export type ImportRefusal = Omit<ReadRefusal, 'code'> & {
  readonly code: ReadRefusal['code'] | TextRefusalCode | 'newer-request';
};

/** The tables of a file, or why it is not read. `encoding` is how its letters were read; null for spreadsheets. */
export type ReadFile = { readonly name: string; readonly encoding: TextEncoding | null } & (
  | { readonly sheets: readonly SheetTable[]; readonly refusal: null }
  | { readonly sheets: null; readonly refusal: ImportRefusal }
);

/** A file with its content, read or to be handed over. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file to be read; a text in the encoding that is given, else in the one that is found. */
export interface FileToRead extends FileBytes {
  readonly encoding?: TextEncoding | undefined;
}

/** To the worker, which is started for one task and ended after it. */
export type ImportRequest =
  | ({ readonly kind: 'read' } & FileToRead)
  /** Makes a file of each request; of several an archive. */
  | { readonly kind: 'write'; readonly requests: readonly DataRequest[] };

/** From the worker: how far it is, any number of times, then once what came of it. `total` is 0 where it is not known. */
export type ImportResponse =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'read'; readonly file: ReadFile }
  | { readonly kind: 'written'; readonly file: FileBytes }
  | { readonly kind: 'failure'; readonly message: string };
