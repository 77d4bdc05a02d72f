import { bodyMenuTexts } from '../../locales/body-menu.ts';
import { paletteTexts } from '../../locales/palette.ts';
import { shellTexts } from '../../locales/shell.ts';
import type { Application } from '../../workspace/application.ts';
import { downloadBackup } from '../../workspace/downloads/download-backup.ts';
import { routeHref } from '../../workspace/route.ts';
import { applyTheme, THEMES } from '../../page/theme.ts';
import type { WorkspaceStore } from '../../workspace/workspace-store.ts';
import { type Done, type Entry, entryOf } from './entry.ts';

/** What the palette itself opens for a command. */
export interface Opened {
  newFile(): void;
  shortcuts(): void;
}

/** What can be done now, the commonest first. */
export function commandEntries(application: Application, opened: Opened): readonly Entry[] {
  const { workspace } = application;
  const text = paletteTexts[workspace.state.language];
  const command = (title: string, run: Entry['open'], key = ''): Entry => entryOf('command', title, run, key);
  const hasContent = workspace.state.files.length > 0;
  const ofContent = [
    ...stepEntries(workspace),
    command(text.save, () => save(workspace), 'Ctrl+S'),
    command(text.backup, async () => text.backupDone((await downloadBackup(application)).name)),
    command(text.import, routeHref('dati', null, new URLSearchParams({ apri: 'importa' }))),
    command(text.newFile, () => (opened.newFile(), null)),
    command(text.format, () => formatAll(workspace)),
  ];
  return [
    ...(hasContent ? ofContent : []),
    command(text.showShortcuts, () => (opened.shortcuts(), null), '?'),
    command(text.otherLanguage, () => {
      workspace.setLanguage(workspace.state.language === 'it' ? 'en' : 'it');
      return null;
    }),
    ...themeEntries(workspace),
  ];
}

/** The other bodies, the years put aside, and one body more. */
export function bodyEntries(
  { bodies, cycle, workspace, years }: Application,
  aside: readonly number[],
): readonly Entry[] {
  const { language, files } = workspace.state;
  const text = paletteTexts[language];
  const others = bodies.list().filter(({ id }) => id !== bodies.open.id);
  const openYear = async (year: number): Promise<Done> => {
    await cycle.refresh(); // which year is at hand is known by its journal
    await years.open(year);
    return null;
  };
  const begin = async (): Promise<Done> => (await bodies.begin(), null);
  return [
    ...others.map(({ id, name }) =>
      entryOf(
        'body',
        text.openBody(name || bodyMenuTexts[language].unnamed),
        async () => (await bodies.switchTo(id), null),
      ),
    ),
    ...aside.map((year) => entryOf('body', text.openYear(year), () => openYear(year))),
    ...(files.length > 0 ? [entryOf('command', text.newBody, begin)] : []),
  ];
}

/** What can be undone and done again. */
function stepEntries(workspace: WorkspaceStore): readonly Entry[] {
  const { language, undoable, redoable } = workspace.state;
  const text = shellTexts[language];
  const done = (label: string | null, told: (label: string) => string): Done => label && told(label);
  return [
    ...(undoable === null
      ? []
      : [entryOf('command', `${text.undo}: ${undoable}`, () => done(workspace.undo(), text.undone), 'Ctrl+Z')]),
    ...(redoable === null
      ? []
      : [entryOf('command', `${text.redo}: ${redoable}`, () => done(workspace.redo(), text.redone), 'Ctrl+Y')]),
  ];
}

function themeEntries({ state }: WorkspaceStore): readonly Entry[] {
  const text = paletteTexts[state.language];
  const { themes } = shellTexts[state.language];
  return THEMES.map((theme) =>
    entryOf('command', text.theme(themes[theme]), () => {
      applyTheme(theme, document.documentElement, localStorage);
      return text.themeDone(themes[theme]);
    }),
  );
}

async function save(workspace: WorkspaceStore): Promise<Done> {
  const text = paletteTexts[workspace.state.language];
  await workspace.flush();
  return workspace.state.save === 'saved' ? text.saved : text.unsaved;
}

/** Lays every text of the plan out, as one step. */
async function formatAll(workspace: WorkspaceStore): Promise<Done> {
  const { files, language } = workspace.state;
  const text = paletteTexts[language];
  const plans = files.filter(({ kind }) => kind === 'plan');
  const laidOut = await Promise.all(
    plans.map(async (file) => ({ ...file, text: await workspace.client.format(file.path, null) })),
  );
  const isAsBefore = (path: string): boolean =>
    workspace.state.files.find((file) => file.path === path) === files.find((file) => file.path === path);
  const changed = laidOut.filter((file, index) => file.text !== plans[index]?.text && isAsBefore(file.path));
  if (changed.length === 0) return text.alreadyFormatted;
  workspace.changeFiles(text.formatted(changed.length), changed);
  return `${text.formatted(changed.length)}.`;
}
