import type { Act } from '../payload/fields.ts';

/** How a term ended: met by its step, or closed unmet by a later one; `due` is the day on which it was to end, if any. */
export interface TermStanding {
  readonly standing: 'met' | 'lapsed';
  readonly day: string;
  readonly due: string | null;
}

/** A step with a day of its own, taken: whose subject it is about, the day, and the one by which it was due. */
export interface DatedStep {
  readonly step: string;
  readonly subject: string | null;
  readonly day: string;
  readonly due: string;
}

/** A term that passed before its step was taken. */
export interface Delay {
  readonly term: string;
  readonly due: string;
  readonly noticedOn: string;
  readonly reasons: string | null;
}

/** A move of the cycle to another definition, by their hashes, with the act that decides it. */
export interface CycleMove {
  readonly from: string;
  readonly to: string;
  readonly act: Act;
  readonly day: string;
}
