import type { Application } from '../../workspace/application.ts';
import type { YearTexts } from '../../workspace/results-asked.ts';
import type { BroughtTexts } from './side-draft.ts';

/** Where texts to compare with come from: the years put aside, and files one chooses. */
export interface ComparedWorld {
  readonly aside: () => Promise<readonly YearTexts[]>;
  readonly pickTexts: () => Promise<BroughtTexts | null>;
  /** Null when the dialog was closed, `unreadable` for a file that is no backup. */
  readonly pickBackup: () => Promise<BroughtTexts | 'unreadable' | null>;
}

/** The years put aside and the files of this computer, as what to compare with. What reads them is loaded when it is asked for. */
export function comparedWorld({ years, workspace }: Pick<Application, 'years' | 'workspace'>): ComparedWorld {
  const aside = async (): Promise<readonly YearTexts[]> => years.aside();
  return {
    aside,
    async pickTexts() {
      const { pickTexts } = await import('../../workspace/pick-texts.ts');
      const files = await pickTexts();
      const [first] = files.filter(({ kind }) => kind === 'plan');
      return files.length === 0 ? null : { name: (first ?? files[0])?.path ?? '', files };
    },
    async pickBackup() {
      const [{ pickBytes }, { MOST_BACKUP_BYTES, readBackup }] = await Promise.all([
        import('../../workspace/pick-texts.ts'),
        import('../../workspace/backup.ts'),
      ]);
      const bytes = await pickBytes('.json,application/json', MOST_BACKUP_BYTES);
      if (bytes === null) return null;
      const read = await readBackup(bytes, (bundle, head) => workspace.client.verify(bundle, head));
      if (read.kind === 'refused') return 'unreadable';
      const { name, at, files } = read.backup;
      return { name: `${name} ${at.slice(0, 10)}`.trim(), files };
    },
  };
}
