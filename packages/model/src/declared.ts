import type { Place } from './place.ts';

/** What every item of a plan carries. `documentation` is the `///` comment (Markdown). */
export interface Declared {
  readonly code: string;
  readonly title: string;
  readonly documentation: string;
  readonly place: Place;
}
