import type { Language } from '@traguardo/model';
import { resultPagesTexts } from '../../locales/results-pages.ts';
import { shellTexts } from '../../locales/shell.ts';
import type { FoundPlace } from '../../workspace/editor-services.ts';
import { RESULT_PAGES, resultsHref } from '../../workspace/results-route.ts';
import { routeHref, SECTIONS, shareHref, type ViewName } from '../../workspace/route.ts';
import { GO, GO_LETTERS } from '../../page/shortcuts.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';
import { ARCHIVE_PAGES, archivePageHref } from '../archive-view/archive-pages.ts';
import { cyclePageHref } from '../cycle-view/cycle-page-href.ts';
import { CYCLE_PAGES } from '../cycle-view/cycle-pages.ts';
import { type Entry, entryOf } from './entry.ts';

/** The views, with the keys that lead there. */
export function sectionEntries(language: Language): readonly Entry[] {
  const { views } = shellTexts[language];
  const keyed = [...SECTIONS, 'enti' as const].map((view) =>
    entryOf('place', views[view], routeHref(view), `${GO} ${GO_LETTERS[view]}`),
  );
  return [...keyed, entryOf('place', views.condividi, shareHref(location.hash))];
}

/** The pages of the views that have some. */
export function pageEntries(language: Language): readonly Entry[] {
  const { views } = shellTexts[language];
  const results = resultPagesTexts[language].pages;
  const page = (view: ViewName, title: string, href: string): Entry => entryOf('place', title, href, views[view]);
  return [
    ...RESULT_PAGES.map((name) => page('risultati', results[name], resultsHref(name))),
    ...CYCLE_PAGES.map(({ name, title }) => page('ciclo', title[language], cyclePageHref(name))),
    ...ARCHIVE_PAGES.map(({ name, title }) => page('archivio', title[language], archivePageHref(name))),
  ];
}

/** The files, each opened where it is written. */
export function fileEntries(files: readonly WorkspaceFile[]): readonly Entry[] {
  return files.map((file) => entryOf('file', file.path, fileHref(file, 0)));
}

/** Stretches of texts that hold what was looked for. */
export function textEntries(
  places: readonly FoundPlace[],
  files: readonly WorkspaceFile[],
  told: (file: string, line: number) => string,
): readonly Entry[] {
  return places.flatMap(({ file: path, line, from, text }) => {
    const file = files.find((one) => one.path === path);
    return file ? [entryOf('text', text, fileHref(file, from), told(path, line))] : [];
  });
}

function fileHref({ path, kind }: WorkspaceFile, offset: number): string {
  return routeHref(kind === 'narrative' ? 'relazione' : 'piano', `${path}:${offset}`);
}
