import type { OutlinePart, Report } from '@traguardo/model';
import type { ReportJournal } from '@traguardo/verify';

/** What the report is made from beside the texts: the journal of the year, null before the first step; `known` are the keys of the parts at hand. */
export interface ReportAsked {
  readonly journal: ReportJournal | null;
  readonly known: readonly string[];
}

/** A part of a report under a key that says what it holds: the same key, the same part. Keys are unique in a report. */
export interface ShownPart {
  readonly key: string;
  readonly part: OutlinePart;
}

type Keyed<Part> = Omit<Report, 'parts' | 'annex'> & {
  readonly parts: readonly Part[];
  readonly annex: readonly Part[];
  /** The number of the texts it was made from. */
  readonly revision: number;
};

/** A report as the page holds it. */
export type ShownReport = Keyed<ShownPart>;

/** A report as the worker sends it: parts the page has come as their keys alone. */
export type SentReport = Keyed<{ readonly key: string; readonly part: OutlinePart | null }>;

/** The keys of everything a page holds. */
export function knownKeys(shown: ShownReport | null): readonly string[] {
  return shown === null ? [] : [...shown.parts, ...shown.annex].map(({ key }) => key);
}

/** What was sent with the parts that were at hand when it was asked for: those are the same objects as before. */
export function receivedReport(sent: SentReport, before: ShownReport | null): ShownReport {
  const atHand = new Map(before === null ? [] : [...before.parts, ...before.annex].map((each) => [each.key, each]));
  const shown = ({ key, part }: SentReport['parts'][number]): ShownPart => {
    const known = part === null ? atHand.get(key) : { key, part };
    if (known === undefined) throw new Error('the report came without a part that the page has not');
    return known;
  };
  return { ...sent, parts: sent.parts.map(shown), annex: sent.annex.map(shown) };
}
