import { canonicalJson, dateText, type Language, type ReportStamp } from '@traguardo/model';
import { escapeHtml } from './escape-html.ts';
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

/** The stamp for people: the end of a page. */
export function stampHtml(stamp: ReportStamp, language: Language): string {
  const words = HTML_WORDS[language].stamp;
  const facts = stampFacts(stamp, language).map(
    ([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`,
  );
  return `<h2>${escapeHtml(words.title)}</h2>
<p>${escapeHtml(words.meaning)}</p>
<dl class="facts">
${facts.join('\n')}
</dl>`;
}
