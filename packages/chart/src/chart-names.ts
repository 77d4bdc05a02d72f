import type { Language, TakenMove } from '@traguardo/model';

/** What people call the things of a cycle. */
export interface ChartNames {
  readonly language: Language;
  readonly region: (code: string) => string;
  readonly state: (code: string) => string;
  /** What a step does, by its id. */
  readonly step: (id: string) => string;
  readonly role: (code: string) => string;
}

/** Where a cycle is: the state of each region, and, by subject, those of regions that have one for each. */
export interface ChartStanding {
  readonly value: Readonly<Record<string, string>>;
  readonly items: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The way here through regions with one state, in order; none where it is not known. */
  readonly taken?: readonly TakenMove[];
}
