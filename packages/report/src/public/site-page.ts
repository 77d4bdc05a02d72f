import type { Outline, OutlineText } from '@traguardo/model';
import { escapeHtml } from '../html/escape-html.ts';
import { createPageIds, type HtmlContext } from '../html/html-context.ts';
import { HTML_WORDS } from '../html/html-words.ts';
import { outlineBody } from '../html/outline-body.ts';
import { FRAME_IDS, pageHtml } from '../html/page-html.ts';
import { runningHtml } from '../html/running-html.ts';
import { stampLine, stampMeta } from '../html/stamp-html.ts';
import type { PublicFile } from './public-file.ts';
import type { SitePageName } from './public-words.ts';
import { addressFrom, pagePath, type Site } from './site.ts';

/** A page of the folder before it is HTML. */
export interface SitePage {
  readonly path: string;
  readonly title: string;
  /** Which of the pages of the navigation it is, or belongs to. */
  readonly page: SitePageName;
  /** What it stands below, from the top; empty for none. */
  readonly way: readonly OutlineText[];
  /** Headings from level 1, which is the title. */
  readonly outline: Outline;
  /** More sections, each with a line to be typed at its end. */
  readonly commands?: readonly { readonly outline: Outline; readonly command: string }[];
}

const PAGES: readonly SitePageName[] = ['report', 'why', 'targets', 'benchmarks', 'downloads', 'verify'];

/** A page written out, with the navigation of the folder, where it stands, and the stamp for programs. */
export function sitePage(site: Site, { path, title, page, way, outline, commands = [] }: SitePage): PublicFile {
  const { report, isDraft, setting } = site;
  const { language } = setting;
  const context = contextOf(site, path);
  const { html, style } = outlineBody(outline, context);
  const typed = commands.map(
    (each) =>
      `${outlineBody(each.outline, context, 1).html}\n<pre tabindex="0"><code>${escapeHtml(each.command)}</code></pre>`,
  );
  const home = addressFrom(path, pagePath(site, 'report'));
  const content = pageHtml({
    language,
    title,
    body: report.body,
    isDraft,
    kind: 'page',
    meta: [['description', `${title}. ${report.title}, ${report.body}`], ...stampMeta(report.stamp)],
    style,
    header: `<p class="body"><a href="${home}">${escapeHtml(report.title)}</a> · ${escapeHtml(report.body)}</p>
${siteNavigation(site, path, page)}`,
    contents: wayHtml(site, way, context),
    main: [html, ...typed].join('\n'),
    footer: `<p>${escapeHtml(stampLine(report.stamp, language))}</p>`,
  });
  return { path, content };
}

function contextOf(site: Site, path: string): HtmlContext {
  return {
    language: site.setting.language,
    shift: 0,
    ids: createPageIds(FRAME_IDS),
    linkOf: linkFrom(site, path),
    chapterEnd: '',
  };
}

/** Where figures lead that stand on the page of a path. */
export function linkFrom(site: Site, from: string): (code: string) => string | null {
  return (code) => {
    const path = site.pathOf(code);
    return path === null || path === from ? null : addressFrom(from, path);
  };
}

/** The pages of the folder as links, the one we are on marked. */
export function siteNavigation(site: Site, from: string, current: SitePageName): string {
  const { words, setting } = site;
  const links = PAGES.map((page) => {
    const path = pagePath(site, page);
    const mark = page === current ? ` aria-current="${path === from ? 'page' : 'true'}"` : '';
    return `<li><a href="${addressFrom(from, path)}"${mark}>${escapeHtml(words.titles[page])}</a></li>`;
  });
  return `<nav aria-label="${escapeHtml(HTML_WORDS[setting.language].pages)}"><ul>\n${links.join('\n')}\n</ul></nav>`;
}

function wayHtml({ words }: Site, way: readonly OutlineText[], context: HtmlContext): string {
  if (way.length === 0) return '';
  const steps = way.map((step) => `<li>${runningHtml(step, context)}</li>`);
  return `<nav class="way" aria-label="${escapeHtml(words.way)}"><ol>\n${steps.join('\n')}\n</ol></nav>`;
}
