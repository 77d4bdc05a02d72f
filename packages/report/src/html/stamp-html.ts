import { canonicalJson, type Language, type ReportStamp } from '@traguardo/model';
import { STAMP_WORDS } from '../stamp-facts.ts';

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
  const words = STAMP_WORDS[language];
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
