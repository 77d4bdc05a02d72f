import { noonOf } from '../../workspace/cycle-store.ts';
import { downloadText } from '../../workspace/download.ts';
import type { VersionRow, Versions } from '../../workspace/versions.ts';
import { writeBackup } from '../../workspace/write-backup.ts';

/** Hands the texts of a version over as a backup of them alone, which opens wherever backups do. */
export async function downloadVersion(
  versions: Pick<Versions, 'texts'>,
  row: VersionRow,
  title: string,
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
  downloadText(`traguardo-versione-${at.slice(0, 10)}.json`, backup, 'application/json');
}
