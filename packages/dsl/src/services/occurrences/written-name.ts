import type { Place } from '@traguardo/model';
import type { Thing } from './things.ts';

/** A name as written: its text without quotes, its place with them. `raw` is what stands in the file. */
export interface WrittenName {
  readonly text: string;
  readonly raw: string;
  readonly place: Place;
  /** A cell of a table, not a word of a plan. */
  readonly inTable: boolean;
}

/** `alias`: another name of the thing, given by `aka` or by the number of an act. */
export type NameUse = 'declaration' | 'reference' | 'alias';

/** Takes each name met with the thing it means. */
export type Meet = (name: WrittenName, thing: Thing | null, use: NameUse) => void;
