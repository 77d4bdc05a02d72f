import { romeDay } from '@traguardo/workflow';
import { AppShell } from './elements/app-shell/app-shell.ts';
import './elements/start-view/start-view.ts';
import { showStartupTrouble } from './startup-trouble.ts';
import { createBodyRegistry, newBodyId } from './storage/body-registry.ts';
import { createBodyStores } from './storage/body-stores.ts';
import { openDatabase } from './storage/database.ts';
import { createEvidenceStore } from './storage/evidence-store.ts';
import { localDay } from './storage/thin-versions.ts';
import { createVersionStore } from './storage/version-store.ts';
import { createTabCount } from './storage/tab-count.ts';
import { wipeBrowser } from './storage/wipe-browser.ts';
import { createLastSeen, hasLostEvents } from './storage/last-seen.ts';
import { createSettingsStore } from './storage/settings-store.ts';
import { openTabChannel, type TabChannel } from './storage/tab-channel.ts';
import { writeInWorker } from './worker/document-client.ts';
import { tellBeginning } from './update/beginning.ts';
import { keepOnMachine } from './update/keep-on-machine.ts';
import { startImportWorker, startLongWorker } from './worker/start-workers.ts';
import { bodyToOpen, createBodies } from './workspace/bodies.ts';
import { HEARD_SETTING, type JournalSays } from './workspace/cycle/journal-says.ts';
import { createHealth } from './workspace/health.ts';
import { laterYear, type YearDesk } from './workspace/years/later-year.ts';
import { createReportDesk } from './workspace/report-desk.ts';
import { createValueDesk } from './workspace/value-desk.ts';
import { createVersionKeeper, type VersionKeeper } from './workspace/versions/version-keeper.ts';
import { createVersions } from './workspace/versions/versions.ts';
import { bodyOfEntry, followHistory } from './workspace/follow-history.ts';
import { followLinks } from './workspace/follow-links.ts';
import { followLinksHere } from './workspace/open-address.ts';
import { parseRoute } from './workspace/route.ts';
import { followFailures } from './workspace/failures.ts';
import { shellTexts } from './locales/shell.ts';
import { sayAfter } from './page/said-after.ts';
import { preferredLanguage } from './page/preferred-language.ts';
import { applyTheme, followContrast, storedTheme } from './page/theme.ts';
import { createTroubles, type Trouble } from './workspace/troubles.ts';
import { createWorkspaceStore, type WorkspaceStore } from './workspace/workspace-store.ts';
import { TAB_KEY } from './page/tab-body.ts';
import { viewEntries } from './views.ts';
import { LANGUAGE_KEY, later, workspaceWorld } from './workspace-world.ts';

/** Milliseconds that the first view has for itself. */
const QUIET = 1500;

/** Over as soon as something is saved again. */
const SAVING_TROUBLES: readonly Trouble[] = ['quota', 'unavailable'];

/**
 * Composition root: puts storage, worker, state and shell together and shows the application in `parent`. Rejects when the
 * browser grants no storage.
 */
export async function startApplication(parent: HTMLElement): Promise<void> {
  // Where nothing is kept on the machine there is no container at all.
  const began = (navigator.serviceWorker as ServiceWorkerContainer | undefined)?.controller ?? null;
  applyTheme(storedTheme(localStorage), document.documentElement, localStorage);
  followContrast(document.documentElement, localStorage);
  const language = preferredLanguage(localStorage.getItem(LANGUAGE_KEY), navigator.languages);
  const troubles = createTroubles();
  followFailures(globalThis, troubles.report);
  const registry = createBodyRegistry(localStorage, window);
  const ofTab = bodyOfEntry(history.state) ?? sessionStorage.getItem(TAB_KEY);
  const body = bodyToOpen(registry, ofTab, parseRoute(location.hash).body);
  sessionStorage.setItem(TAB_KEY, body);
  const database = await openDatabase(body, (trouble) => {
    troubles.report(trouble);
    if (trouble === 'blocked') showStartupTrouble(parent, trouble, language);
  });
  troubles.clear('blocked');
  const tabs = openTabChannel(body);
  const settings = createSettingsStore(database);
  const lastSeen = createLastSeen(localStorage, body);
  const versionStore = createVersionStore(database, localDay);
  const now = (): string => new Date().toISOString();
  let keeper: VersionKeeper | null = null;
  let lastSaved: string | null = null;
  const workspace = createWorkspaceStore(
    {
      ...workspaceWorld({ database, tabs, troubles, versions: versionStore }),
      beforeStep: (...step) => keeper?.beforeStep(...step),
      keepJournal: (known) => void settings.set(HEARD_SETTING, JSON.stringify(known)),
      onSaved() {
        lastSaved = now();
        SAVING_TROUBLES.forEach(troubles.clear);
      },
    },
    language,
  );
  const onTrouble = troubles.report;
  const stores = createBodyStores(registry, localStorage);
  const bodies = createBodies({
    id: body,
    registry,
    workspace,
    newId: newBodyId,
    now,
    write: (id, content) => stores.write(id, content, Date.now()),
    copy: (id, name) => stores.copy(database, id, name),
    drop(id) {
      database.close(); // an open store would hold its own removal up
      return stores.drop(id, () => onTrouble('blocked'));
    },
    restart,
  });
  const world = { workspace, database, bodies, settings, lastSeen, tabs, onTrouble };
  const open = async (): Promise<YearDesk> => (await import('./year-desk.ts')).openYearDesk(world);
  const { cycle, years, archive } = laterYear(open, romeDay(now()));
  const imports = async () =>
    (await import('./workspace/import-desk.ts')).createImportDesk({
      settings,
      startWorker: startImportWorker,
      later,
      newId: () => crypto.randomUUID(),
      today: () => localDay(now()),
    });
  const evidence = createEvidenceStore(database, now);
  const values = createValueDesk({ settings, evidence, versions: versionStore });
  const reports = createReportDesk({
    workspace,
    cycle,
    settings,
    write: (asked, onProgress) => writeInWorker(startLongWorker, asked, onProgress),
    verifier: () => textBeside('verifica.html'),
    now,
  });
  const heard = await settings.get(HEARD_SETTING);
  if (heard !== null) workspace.hear(JSON.parse(heard) as JournalSays);
  await workspace.load();
  keeper = createVersionKeeper({
    workspace,
    cycle,
    versions: versionStore,
    now,
    newId: () => crypto.randomUUID(),
    onTrouble,
  });
  if (await hasLostEvents(database, lastSeen)) troubles.report('lost');
  workspace.rename((await settings.get('name')) ?? '');
  followOtherTabs(parent, tabs, workspace);
  followLinksHere();
  followHistory(bodies);
  followLinks({ bodies, years, archive, cycle, workspace, troubles });
  void stores.adopt(now());
  askBeforeLeaving(workspace);
  const shell = new AppShell();
  const versions = createVersions({ workspace, cycle, store: versionStore, keeper });
  const health = createHealth({
    address: location.origin,
    database,
    settings,
    archive,
    tabs: createTabCount(navigator.locks, body),
    manager: navigator.storage,
    lastSaved: () => lastSaved,
    async wipe() {
      database.close(); // an open store would hold its own removal up
      const storages = [localStorage, sessionStorage];
      await wipeBrowser({ registry, stores, storages }, () => onTrouble('blocked'));
      location.reload();
    },
  });
  shell.application = {
    workspace,
    troubles,
    archive,
    bodies,
    cycle,
    years,
    versions,
    health,
    reports,
    imports,
    values,
  };
  shell.views = viewEntries;
  parent.replaceChildren(shell);
  void import('./after-start.ts').then(({ afterStart }) => afterStart(shell));
  // After the first view, which needs the network more.
  const rest = new Promise<void>((resolve) => later(resolve, QUIET)).then(() =>
    Promise.all([
      keepOnMachine(shell, workspace, began),
      workspace.state.files.length > 0 ? cycle.refresh() : null, // what the journal knows is not asked of the texts
    ]),
  );
  tellBeginning(rest);
}

/** A text that came with the application. */
async function textBeside(name: string): Promise<string> {
  const answer = await fetch(new URL(name, document.baseURI));
  if (!answer.ok) throw new Error(`${name} does not come with the application: ${answer.status}`);
  return answer.text();
}

/** Opens the application anew in this tab: whatever was in memory belongs to the body that was open. */
function restart(id: string | null, hash: string): void {
  if (id === null) sessionStorage.removeItem(TAB_KEY);
  else sessionStorage.setItem(TAB_KEY, id);
  history.replaceState(id === null ? null : { body: id }, '', hash);
  location.reload();
}

/** Journals listen by themselves. Under somebody’s hands nothing is opened anew: the next letters would be keys of the page. */
function followOtherTabs(parent: HTMLElement, tabs: TabChannel, workspace: WorkspaceStore): void {
  tabs.listen(({ kind }) => {
    const { language } = workspace.state;
    if (kind === 'files') void workspace.load();
    if (kind !== 'replaced') return;
    if (document.hasFocus()) return showStartupTrouble(parent, kind, language);
    sayAfter(shellTexts[language].troubles.replaced);
    location.reload();
  });
}

/** Makes the browser ask before a page is left whose text is not kept yet. */
function askBeforeLeaving(workspace: WorkspaceStore): void {
  addEventListener('beforeunload', (event) => {
    if (workspace.state.save === 'saved') return;
    void workspace.flush();
    event.preventDefault();
  });
}
