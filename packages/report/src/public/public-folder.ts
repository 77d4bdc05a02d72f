import type { Outline, Report } from '@traguardo/model';
import { escapeHtml } from '../html/escape-html.ts';
import { reportHtml } from '../html/report-html.ts';
import type { ReportSources } from '../sources.ts';
import { downloadsOutline, extraPath, sumsFile, verifyPage } from './file-pages.ts';
import { measureOutline } from './measure-page.ts';
import { ancestorsOf, nodeOutline } from './node-page.ts';
import { plainLabel } from '../setting.ts';
import { benchmarksOutline, targetsOutline, whyOutline } from './overview-pages.ts';
import type { PublicExtra, PublicFile } from './public-file.ts';
import type { SitePageName } from './public-words.ts';
import { linkFrom, siteNavigation, sitePage, type SitePage } from './site-page.ts';
import { createSite, linkTo, nodeName, pagePath, type Site, type Subject } from './site.ts';
import { tableOutline } from './table-page.ts';

/**
 * The folder for Amministrazione trasparente: the report whose figures lead to pages that say why, targets before and after, comparisons,
 * downloads, and how to verify. Plain files with relative links, no script and no server. Deterministic, paths in the order of reading;
 * the last file has the hashes of all others.
 */
export function publicFolder(
  report: Report,
  sources: ReportSources,
  extras: readonly PublicExtra[] = [],
  { draft = false }: { readonly draft?: boolean } = {},
): readonly PublicFile[] {
  const site = createSite(report, sources, draft);
  const home = pagePath(site, 'report');
  const index = reportHtml(report, {
    draft,
    linkOf: linkFrom(site, home),
    siteNavigation: `<p>${escapeHtml(site.words.about)}</p>\n${siteNavigation(site, home, 'report')}`,
  });
  const files: readonly PublicFile[] = [
    { path: home, content: index },
    ...overviewPages(site, extras).map((page) => sitePage(site, page)),
    ...site.subjects.map((subject) => sitePage(site, subjectPage(site, subject))),
    ...extras.map((extra) => ({ path: extraPath(site, extra), content: extra.content })),
  ];
  return [...files, sumsFile(site, files)];
}

/** The pages about no single thing. */
function overviewPages(site: Site, extras: readonly PublicExtra[]): readonly SitePage[] {
  const page = (name: SitePageName, outline: (path: string) => Outline): SitePage => {
    const path = pagePath(site, name);
    return { page: name, path, title: site.words.titles[name], way: [], outline: outline(path) };
  };
  return [
    page('why', (path) => whyOutline(site, path)),
    page('targets', (path) => targetsOutline(site, path)),
    page('benchmarks', () => benchmarksOutline(site)),
    page('downloads', (path) => downloadsOutline(site, extras, path)),
    verifyPage(site, extras),
  ];
}

function subjectPage(site: Site, subject: Subject): SitePage {
  const { path } = subject;
  const above = subject.kind === 'node' ? ancestorsOf(site, subject.node) : [];
  return {
    path,
    title: subject.kind === 'node' ? nodeName(site, subject.node) : plainLabel(subject),
    page: 'why',
    way: above.map((each) => linkTo(site, path, each.code, nodeName(site, each))),
    outline: outlineOf(site, subject),
  };
}

function outlineOf(site: Site, subject: Subject): Outline {
  switch (subject.kind) {
    case 'node':
      return nodeOutline(site, subject.node, subject.path);
    case 'measure':
      return measureOutline(site, subject.measure, subject.path);
    case 'table':
      return tableOutline(site, subject.table);
    default:
      return subject satisfies never;
  }
}
