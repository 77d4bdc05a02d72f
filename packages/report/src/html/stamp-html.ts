import { canonicalJson, dateText, type Language, type ReportStamp } from '@traguardo/model';
import { HTML_WORDS } from './html-words.ts';

/** What a document was made from, as pairs of words, in the order they are read. */
export function stampFacts(stamp: ReportStamp, language: Language): readonly (readonly [string, string])[] {
  const words = HTML_WORDS[language].stamp;
  const { journal } = stamp;
  return [
    [words.plan, stamp.plan],
    [words.planHash, stamp.planHash],
    [words.dataHash, stamp.dataHash],
    [words.narrativeHash, stamp.narrativeHash],
    [words.profile, stamp.profile],
    [words.at, dateText(stamp.at, language)],
    [words.targets, stamp.targets === 'revised' ? words.revised : words.original],
    [words.journal, journal ? words.head(journal.events, journal.short, journal.hash) : words.noJournal],
  ];
}

/** The stamp for programs: the whole of it as JSON in one `meta` element. */
export function stampMeta(stamp: ReportStamp): readonly (readonly [string, string])[] {
  return [
    ['generator', 'Traguardo'],
    ['traguardo.report', canonicalJson({ ...stamp })],
  ];
}

/** The stamp for people in one line, the end of every page: hashes cut short, since what they are is told in the report itself. */
export function stampLine(
  { plan, planHash, dataHash, narrativeHash, journal }: ReportStamp,
  language: Language,
): string {
  const words = HTML_WORDS[language].stamp;
  const short = (hash: string): string => hash.slice(0, SHORT_HASH);
  return [
    `${words.plan}: ${plan}`,
    `${words.planHash}: ${short(planHash)}`,
    `${words.dataHash}: ${short(dataHash)}`,
    `${words.narrativeHash}: ${short(narrativeHash)}`,
    ...(journal ? [`${words.journal}: ${journal.short}`] : []),
  ].join(' · ');
}

/** `sha256:` and twelve digits. */
const SHORT_HASH = 19;
