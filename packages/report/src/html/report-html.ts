import type { Report } from '@traguardo/model';
import { escapeHtml } from './escape-html.ts';
import { createPageIds } from './html-context.ts';
import { HTML_WORDS } from './html-words.ts';
import { contentsHtml, outlineBody } from './outline-body.ts';
import { FRAME_IDS, pageHtml } from './page-html.ts';
import { stampLine, stampMeta } from './stamp-html.ts';

/** What is decided when a report becomes a page. */
export interface ReportHtmlOptions {
  /** Says on the page and on every printed sheet that it is a draft. */
  readonly draft?: boolean;
  /** Where a figure that belongs to `code` leads; null: nowhere. None lead anywhere when not given. */
  readonly linkOf?: (code: string) => string | null;
  /** HTML of a navigation to other pages, for the header. */
  readonly siteNavigation?: string;
}

/** Deepest headings named by the contents: chapters and sections. */
const DEEPEST = 2;

/**
 * The report as one file of HTML: cover, contents, chapters and annex. No script and nothing to fetch; it prints on A4.
 * Deterministic: the same report gives the same bytes.
 */
export function reportHtml(report: Report, options: ReportHtmlOptions = {}): string {
  const { language, title, body, period, stamp } = report;
  const { draft = false, linkOf = () => null, siteNavigation = '' } = options;
  const words = HTML_WORDS[language];
  const chapterEnd = `<p class="up"><a href="#contents">${escapeHtml(words.backToContents)}</a></p>\n`;
  const context = { language, shift: 1, ids: createPageIds(FRAME_IDS), linkOf, chapterEnd };
  const { html, headings, style } = outlineBody([...report.parts, ...report.annex], context);
  return pageHtml({
    language,
    title,
    body,
    isDraft: draft,
    kind: 'report',
    meta: [['description', `${title}, ${body}, ${period}`], ...stampMeta(stamp)],
    style,
    header: `<p class="body">${escapeHtml(body)}</p>
<h1>${escapeHtml(title)}</h1>
<p class="period">${escapeHtml(words.period(period))}</p>
${siteNavigation}`,
    contents: `<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${escapeHtml(words.contents)}</h2>
${contentsHtml(headings, DEEPEST)}
</nav>`,
    main: html,
    footer: `<p>${escapeHtml(stampLine(stamp, language))}</p>`,
  });
}
