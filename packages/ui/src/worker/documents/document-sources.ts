import type { Report } from '@traguardo/model';
import type { ReportSources } from '@traguardo/report';

/** What a format is written from. */
export interface DocumentSources {
  readonly report: Report;
  /** What the report was made from: the pages that say why are, too. */
  readonly sources: ReportSources;
  /** The same report in the other language, made when it is asked for. */
  readonly translated: () => Report;
  /** The journal as anyone verifies it; null without one, and for formats that do not take it along. */
  readonly bundle: string | null;
  /** The page that verifies it without a network; null for formats that do not take it along. */
  readonly verifier: string | null;
  /** The code of the body in the index of public bodies; null while nobody gave it. */
  readonly ipa: string | null;
  /** Says of itself that it is a draft, where the format can. */
  readonly draft: boolean;
}
