import type { Report } from '@traguardo/model';
import type { PublicExtra } from '../public/public-file.ts';

/** How open data is made. */
export interface OpenDataOptions {
  /** Where the files will stand, absolute and with `/` at its end; without it the record refers to files beside itself. */
  readonly base?: string;
  /** The code of the body in the index of public administrations (indicepa.gov.it); without it the record names the code of the plan. */
  readonly ipa?: string;
  /** The same report in the other language, for the titles of the columns. */
  readonly translated?: Report;
  /** The report in other formats, which the record lists beside the data. */
  readonly documents?: readonly PublicExtra[];
}
