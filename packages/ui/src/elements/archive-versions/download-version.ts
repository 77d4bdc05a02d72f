import { noonOf } from '../../workspace/cycle/cycle-store.ts';
import { fileStems } from '../../locales/file-stems.ts';
import { downloadText } from '../../workspace/downloads/download.ts';
import { fileName, namedAfter } from '../../workspace/downloads/file-name.ts';
import type { VersionRow, Versions } from '../../workspace/versions/versions.ts';
import type { WorkspaceState } from '../../workspace/workspace.ts';
import { writeBackup } from '../../workspace/backup/write-backup.ts';

/** Hands the texts of a version over as a backup of them alone, which opens wherever backups do. */
export async function downloadVersion(
  versions: Pick<Versions, 'texts'>,
  row: VersionRow,
  title: string,
  state: Pick<WorkspaceState, 'language' | 'analysis' | 'name'>,
): Promise<void> {
  const texts = await versions.texts(row.id);
  if (texts === null) return;
  const at =
    row.kind === 'kept' ? row.version.at : row.kind === 'sealed' ? noonOf(row.version.day) : new Date().toISOString();
  const backup = writeBackup({
    name: title,
    at,
    files: texts.files,
    journal: null,
    aside: [],
    versions: [],
    texts: [],
  });
  const name = fileName(fileStems.version[state.language], namedAfter(state), at.slice(0, 10));
  downloadText(`${name}.json`, backup, 'application/json');
}
