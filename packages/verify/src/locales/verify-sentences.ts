import type { FactDifference } from '../fact-differences.ts';
import type { SignatureVerdict } from '../head-signature.ts';
import type { FigureDifference, PublishedCheck } from '../published/published-figure.ts';
import type { Checked } from '../verify-bundle.ts';

/** Sentences about a verification, for command line and page alike. */
export interface VerifyTexts {
  readonly checked: (checked: Checked) => string;
  readonly textMissing: (hash: string) => string;
  readonly published: (check: PublishedCheck) => string;
  readonly figureDifference: (difference: FigureDifference) => string;
  readonly unknownFigure: (code: string, what: string) => string;
  readonly factDifference: (difference: FactDifference) => string;
  readonly signature: (verdict: SignatureVerdict, head: string, fingerprint: string) => string;
  readonly lackingPlugin: (name: string) => string;
  /** Names of kinds of published figures; another word stands for itself. */
  readonly kinds: Readonly<Record<string, string>>;
}
