import type { SealedVersion } from '@traguardo/workflow';
import type { StoredVersion } from '../../storage/database.ts';
import type { VersionStore } from '../../storage/version-store.ts';
import type { AnalysisClient } from '../../worker/long-client.ts';
import type { CycleStore } from '../cycle/cycle-store.ts';
import type { Followed } from '../long-work.ts';
import type { VersionComparison, VersionTexts } from './version-comparison.ts';
import type { VersionKeeper } from './version-keeper.ts';
import type { FileChange, WorkspaceFile, WorkspaceState } from '../workspace.ts';

/** One of the versions to choose from: the texts as they are, one kept in this browser, one the journal has sealed. */
export type VersionRow =
  | { readonly kind: 'now'; readonly id: typeof NOW }
  | { readonly kind: 'kept'; readonly id: string; readonly version: StoredVersion }
  | { readonly kind: 'sealed'; readonly id: string; readonly version: SealedVersion };

/** The id of the texts as they are. */
export const NOW = 'adesso';

/** Versions of the texts: to look at, compare, name, go back to. */
export interface Versions {
  /** Now, then those of the journal and those kept, the newest first each. */
  rows(): Promise<readonly VersionRow[]>;
  /** The texts of a version; null when they are not kept any more. */
  texts(id: string): Promise<VersionTexts | null>;
  /** In what two versions differ; null when the texts of one are not kept any more. It may take seconds. */
  compare(before: string, after: string, followed?: Followed): Promise<VersionComparison | null>;
  /** What makes the texts those of a version; of one file alone where `path` is given. None when they are so already. */
  changesTo(id: string, path?: string): Promise<readonly FileChange[]>;
  /** Keeps the texts as they are under a name; whether there was room. */
  keepNow(name: string): Promise<boolean>;
  rename(id: string, name: string): Promise<void>;
  remove(id: string): Promise<void>;
  subscribe(listener: () => void): () => void;
}

export interface VersionsWorld {
  readonly workspace: { readonly state: WorkspaceState; readonly client: AnalysisClient };
  readonly cycle: Pick<CycleStore, 'desk' | 'refresh' | 'text'>;
  readonly store: VersionStore;
  readonly keeper: Pick<VersionKeeper, 'keepNow'>;
}

export function createVersions({ workspace, cycle, store, keeper }: VersionsWorld): Versions {
  function sealed(): readonly SealedVersion[] {
    return cycle.desk.cycle?.context.versions.filter(({ standing }) => standing !== 'rejected') ?? [];
  }

  async function texts(id: string): Promise<VersionTexts | null> {
    if (id === NOW) return { files: workspace.state.files, at: null };
    const version = sealed().find((each) => sealedId(each) === id);
    if (version !== undefined) return sealedTexts(version);
    const files = await store.files(id);
    return files && { files, at: null };
  }

  /** What a seal does not hold (the words of the report) is as it is now. */
  async function sealedTexts({ planHash, dataHash, day }: SealedVersion): Promise<VersionTexts | null> {
    const [plan, data] = await Promise.all([cycle.text(planHash), cycle.text(dataHash)]);
    if (plan === null || data === null) return null;
    const files = placed(await workspace.client.unsealed(plan, data), workspace.state.files);
    return { files: [...files, ...workspace.state.files.filter(({ kind }) => kind === 'narrative')], at: day };
  }

  return {
    async rows() {
      await cycle.refresh();
      const own = sealed().toReversed();
      const kept = await store.list();
      return [
        { kind: 'now', id: NOW },
        ...own.map((version) => ({ kind: 'sealed', id: sealedId(version), version }) as const),
        ...kept.map((version) => ({ kind: 'kept', id: version.id, version }) as const),
      ];
    },
    texts,
    async compare(before, after, followed) {
      const [old, now] = await Promise.all([texts(before), texts(after)]);
      return old && now && workspace.client.compareVersions(old, now, followed);
    },
    async changesTo(id, path) {
      const version = await texts(id);
      if (version === null) return [];
      const changes = changesBetween(workspace.state.files, version.files);
      return path === undefined ? changes : changes.filter((change) => change.path === path);
    },
    keepNow: keeper.keepNow,
    rename: (id, name) => store.rename(id, name.trim() === '' ? null : name.trim()),
    remove: store.remove,
    subscribe: store.subscribe,
  };
}

/** What makes some texts others. */
export function changesBetween(
  files: readonly WorkspaceFile[],
  wanted: readonly WorkspaceFile[],
): readonly FileChange[] {
  const gone = files.filter(({ path }) => !wanted.some((file) => file.path === path));
  const other = wanted.filter(({ path, text }) => files.find((file) => file.path === path)?.text !== text);
  return [...other, ...gone.map(({ path, kind }) => ({ path, kind, text: null }))];
}

/** The name of a sealed version in addresses. */
export function sealedId({ version }: Pick<SealedVersion, 'version'>): string {
  return `v${version}`;
}

/** Seals cut paths at the folder that all files of a kind share: they are put back in the one of the files there are now. */
function placed(sealedFiles: readonly WorkspaceFile[], files: readonly WorkspaceFile[]): readonly WorkspaceFile[] {
  return sealedFiles.map((file) => {
    if (file.kind === 'pack') return file;
    const paths = files.filter(({ kind }) => kind === file.kind).map(({ path }) => path);
    return { ...file, path: `${sharedFolder(paths)}${file.path}` };
  });
}

function sharedFolder([first = '', ...others]: readonly string[]): string {
  const folders = first.split('/').slice(0, -1);
  const shared = folders.findIndex(
    (_, index) => !others.every((path) => path.startsWith(`${folders.slice(0, index + 1).join('/')}/`)),
  );
  const kept = shared === -1 ? folders : folders.slice(0, shared);
  return kept.map((folder) => `${folder}/`).join('');
}
