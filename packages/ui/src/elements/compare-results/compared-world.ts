import type { Language } from '@traguardo/model';
import type { Application } from '../../workspace/application.ts';
import type { AskedText, YearTexts } from '../../workspace/results-asked.ts';
import { versionTitle } from '../archive-versions/version-title.ts';
import type { BroughtTexts, NamedVersion } from './side-draft.ts';

/** Where texts to compare with come from: the years put aside, and files one chooses. */
export interface ComparedWorld {
  readonly aside: () => Promise<readonly YearTexts[]>;
  /** Versions kept in this browser and those the journal has sealed, the newest first each. */
  readonly versions: (language: Language) => Promise<readonly NamedVersion[]>;
  readonly versionTexts: (id: string) => Promise<readonly AskedText[] | null>;
  readonly pickTexts: () => Promise<BroughtTexts | 'unreadable' | null>;
  /** Null when the dialog was closed, `unreadable` for a file that is no backup. */
  readonly pickBackup: () => Promise<BroughtTexts | 'unreadable' | null>;
}

/** The years put aside and the files of this computer, as what to compare with. What reads them is loaded when it is asked for. */
export function comparedWorld({
  years,
  versions,
  workspace,
}: Pick<Application, 'years' | 'versions' | 'workspace'>): ComparedWorld {
  const aside = async (): Promise<readonly YearTexts[]> => years.aside();
  return {
    aside,
    async versions(language) {
      const rows = await versions.rows();
      return rows
        .filter(({ kind }) => kind !== 'now')
        .map((row) => ({ id: row.id, name: versionTitle(row, language) }));
    },
    versionTexts: async (id) => (await versions.texts(id))?.files ?? null,
    async pickTexts() {
      const { pickTexts } = await import('../../workspace/texts/pick-texts.ts');
      const { files, refused } = await pickTexts();
      if (refused.length > 0) return 'unreadable';
      const [first] = files.filter(({ kind }) => kind === 'plan');
      return files.length === 0 ? null : { name: (first ?? files[0])?.path ?? '', files };
    },
    async pickBackup() {
      const { pickFile } = await import('../../workspace/texts/pick-texts.ts');
      const file = await pickFile('.json,application/json');
      if (file === null) return null;
      const read = await workspace.client.inspect(file);
      if (read.kind === 'refused') return 'unreadable';
      const { name, at, files } = read.backup;
      return { name: `${name} ${at.slice(0, 10)}`.trim(), files };
    },
  };
}
