import {
  codeKey,
  type Language,
  type Measure,
  type OutcomeNode,
  type OutlineInline,
  type OutlineText,
  planIndicators,
  type Report,
  type TableResult,
} from '@traguardo/model';
import { createSetting, plainLabel, type Setting } from '../setting.ts';
import type { ReportSources } from '../sources.ts';
import { fileNameOf } from './file-names.ts';
import type { PublicWords, SitePageName } from './public-words.ts';
import { en } from './public-words-en.ts';
import { it } from './public-words-it.ts';

const WORDS: Readonly<Record<Language, PublicWords>> = { it, en };

/** Something that has a page saying why. */
export type Subject = { readonly code: string; readonly title: string; readonly path: string } & (
  | { readonly kind: 'node'; readonly node: OutcomeNode }
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'table'; readonly table: TableResult }
);

/** The public folder while it is written: what has a page, and where. */
export interface Site {
  readonly report: Report;
  readonly setting: Setting;
  readonly words: PublicWords;
  readonly isDraft: boolean;
  readonly subjects: readonly Subject[];
  /** Path of the page about a code; null when nothing of that name has one. */
  readonly pathOf: (code: string) => string | null;
}

/**
 * Lists what gets a page: every node of the results, measure and context table. Sheets of individuals get none: what the law publishes of them
 * is in the report (decision 0301). Of two things with one code the first is found by it; both have their page.
 */
export function createSite(report: Report, sources: ReportSources, isDraft: boolean): Site {
  const words = WORDS[sources.language];
  const known = new Map<string, string>();
  const pathOf = (kind: Subject['kind'], code: string): string => {
    const name = known.has(codeKey(code)) ? `${kind}-${code}` : code;
    const path = `${words.paths.why}/${fileNameOf(name)}.html`;
    if (name === code) known.set(codeKey(code), path);
    return path;
  };
  const subjects = subjectsOf(sources, pathOf);
  return {
    report,
    setting: createSetting(sources),
    words,
    isDraft,
    subjects,
    pathOf: (code) => known.get(codeKey(code)) ?? null,
  };
}

function subjectsOf(
  { plan, outcome, tables }: ReportSources,
  pathOf: (kind: Subject['kind'], code: string) => string,
): readonly Subject[] {
  const nodes = outcome.nodes.filter(({ kind }) => kind !== 'individual');
  const measures = [...plan.measures, ...planIndicators(plan).flatMap((each) => each.measures)];
  return [
    ...nodes.map((node): Subject => ({
      kind: 'node',
      code: node.code,
      title: node.title,
      path: pathOf('node', node.code),
      node,
    })),
    ...measures.map((measure): Subject => ({
      kind: 'measure',
      code: measure.id,
      title: measure.title || measure.name,
      path: pathOf('measure', measure.id),
      measure,
    })),
    ...tables.map((table): Subject => ({
      kind: 'table',
      code: table.code,
      title: table.title,
      path: pathOf('table', table.code),
      table,
    })),
  ];
}

/** Path of a page that is about no single thing. */
export function pagePath({ words: { paths } }: Site, page: SitePageName): string {
  return page === 'why' ? `${paths.why}/index.html` : paths[page];
}

/** The address of a file of the folder, as seen from another. */
export function addressFrom(from: string, to: string): string {
  const [own, aim] = [from.split('/'), to.split('/')];
  let shared = 0;
  while (shared < own.length - 1 && shared < aim.length - 1 && own[shared] === aim[shared]) shared += 1;
  return [...own.slice(shared, -1).map(() => '..'), ...aim.slice(shared).map(encodeURIComponent)].join('/');
}

/** Words that lead to the page of a code, seen from a page; the words alone where there is none, or it is that page. */
export function linkTo(site: Site, from: string, code: string, text: string): OutlineText {
  const path = site.pathOf(code);
  if (path === null || path === from) return text;
  const link: OutlineInline = {
    kind: 'link',
    href: addressFrom(from, path),
    content: [{ kind: 'text', text }],
  };
  return [link];
}

/** Code and title; of the indicators or operational goals of a goal together, the goal and which of them. */
export function nodeName({ setting }: Site, node: Pick<OutcomeNode, 'kind' | 'code' | 'title' | 'parent'>): string {
  if (node.kind !== 'group') return plainLabel(node);
  const { indicators, operational } = setting.words;
  return `${node.parent ?? node.code} – ${node.code.endsWith('operationals') ? operational : indicators}`;
}

/** Whether two codes are one. */
export function isCode(a: string, b: string): boolean {
  return codeKey(a) === codeKey(b);
}
