import type { Language } from '@traguardo/model';

/** What may be written for a value. `options` are the only ones, where there are some. */
export type AskedKind = 'number' | 'percent' | 'yes-no' | 'date' | 'text';

/** A value that is asked for, in the words a unit reads. */
export interface AskedValue {
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  readonly target: string;
  readonly last: string;
  readonly kind: AskedKind;
  readonly options: readonly string[];
}

/** What a file of values asked for is about; it comes back with the file. Days are ISO. */
export interface RequestStamp {
  readonly id: string;
  readonly body: string;
  readonly period: string;
  /** Hash of the plan the file was made from. */
  readonly plan: string;
  readonly holder: { readonly code: string; readonly title: string };
  /** The day the values are of. */
  readonly day: string;
  /** The day the file is due back; empty where none is set. */
  readonly due: string;
  /** Of the words of the file and of numbers typed as text. */
  readonly language: Language;
}

/** Values asked of one unit. */
export interface DataRequest extends RequestStamp {
  readonly values: readonly AskedValue[];
}

/** The sheet nobody sees that says what the file is about. */
export const STAMP_SHEET = 'traguardo';
/** The first cell of that sheet, and the version beside it. */
export const STAMP_MARK = 'traguardo/data-request';
export const STAMP_VERSION = '1';

/** The fields of a stamp as the hidden sheet holds them, in its order. */
export const STAMP_FIELDS = [
  'id',
  'body',
  'period',
  'plan',
  'holder',
  'holderTitle',
  'day',
  'due',
  'language',
] as const;
