import type { EvidenceStore } from '../storage/evidence-store.ts';
import type { SettingsStore } from '../storage/settings-store.ts';
import type { VersionStore } from '../storage/version-store.ts';

/** What the view of the data keeps beside the texts: the documents, who the person is, which columns are shown. */
export interface ValueDesk {
  readonly evidence: EvidenceStore;
  readonly versions: Pick<VersionStore, 'list' | 'files'>;
  /** The code of the office or role the person says to be; empty while nothing was said. */
  me(): Promise<string>;
  keepMe(code: string): Promise<void>;
  /** The columns last chosen, by name; none while nothing was chosen. */
  columns(): Promise<readonly string[]>;
  keepColumns(columns: readonly string[]): Promise<void>;
}

/** The desk over the settings and the documents of this browser. */
export function createValueDesk({
  settings,
  evidence,
  versions,
}: Pick<ValueDesk, 'evidence' | 'versions'> & { readonly settings: SettingsStore }): ValueDesk {
  return {
    evidence,
    versions,
    me: async () => (await settings.get('data/me')) ?? '',
    keepMe: (code) => settings.set('data/me', code),
    columns: async () => ((await settings.get('data/columns')) ?? '').split(' ').filter((name) => name !== ''),
    keepColumns: (columns) => settings.set('data/columns', columns.join(' ')),
  };
}
