import type { Replacement } from '../../storage/replace-all.ts';
import { storedDrafts } from '../cycle/kept-drafts.ts';
import { PINNED_SETTING, pinnedText } from '../cycle/pinned.ts';
import { keptYearsText, YEARS_SETTING } from '../years/kept-years.ts';
import type { ReadyBackup } from './backup.ts';
import { storedSettings } from './kept-settings.ts';

/** What a database holds after a backup was restored. What `isFile` has that file as its last backup, however little is in it; a link leaves none. */
export function restoredContent({ backup, documents, journal, aside }: ReadyBackup, isFile: boolean): Replacement {
  const kept = aside.map((each) => ({ year: each.year, files: each.files, pinned: pinnedBy(each.journal) }));
  const pinned = pinnedBy(journal);
  return {
    files: backup.files,
    journals: [journal, ...aside.map((each) => each.journal)].filter((each) => each !== null),
    settings: {
      name: backup.name,
      ...(pinned === null ? {} : { [PINNED_SETTING]: pinned }),
      ...(kept.length === 0 ? {} : { [YEARS_SETTING]: keptYearsText(kept) }),
      ...storedSettings(backup),
      ...storedDrafts(backup.drafts ?? []),
    },
    versions: backup.versions,
    texts: backup.texts,
    evidence: documents,
    ...(isFile && { backedUp: backup.at }),
  };
}

/** To what a year is pinned by its journal; null without one. */
function pinnedBy(journal: ReadyBackup['journal']): string | null {
  return journal && pinnedText(journal);
}
