import type { DataRequest, ReadRefusal, SheetTable } from '@traguardo/office';

/** Why a file is not imported: what the reader says, a text that is none, or a reading that took too long. */
export type ImportRefusal = Omit<ReadRefusal, 'code'> & { readonly code: ReadRefusal['code'] | 'nul' | 'time-limit' };

/** The tables of a file, or why it is not read. */
export type ReadFile =
  | { readonly name: string; readonly sheets: readonly SheetTable[]; readonly refusal: null }
  | { readonly name: string; readonly sheets: null; readonly refusal: ImportRefusal };

/** A file with its content, read or to be handed over. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** To the worker, which is started for one task and ended after it. */
export type ImportRequest =
  | ({ readonly kind: 'read' } & FileBytes)
  /** Makes a file of each request; of several an archive. */
  | { readonly kind: 'write'; readonly requests: readonly DataRequest[] };

/** From the worker: how far it is, any number of times, then once what came of it. `total` is 0 where it is not known. */
export type ImportResponse =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'read'; readonly file: ReadFile }
  | { readonly kind: 'written'; readonly file: FileBytes }
  | { readonly kind: 'failure'; readonly message: string };
