import type { Language } from '@traguardo/model';
import { versionsTexts } from '../../locales/versions.ts';
import { localeOf } from '../../page/moment-text.ts';
import { localDay } from '../../storage/thin-versions.ts';
import type { VersionRow } from '../../workspace/versions/versions.ts';

/** Versions that stand under one heading. `key` is the same whatever the language. */
export interface VersionGroup {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly VersionRow[];
}

/**
 * The versions under plain headings: those approved, then those kept, of today, of yesterday and month by month. The order of `rows`,
 * the newest first, is kept; `now` is an instant. The texts as they are stand in no group. Pure but for the zone of this machine.
 */
export function versionGroups(rows: readonly VersionRow[], now: string, language: Language): readonly VersionGroup[] {
  const today = localDay(now);
  const yesterday = localDay(new Date(Date.parse(`${today}T12:00:00`) - 86_400_000).toISOString());
  const text = versionsTexts[language];
  const keyOf = (row: VersionRow): string => {
    if (row.kind !== 'kept') return row.kind;
    const day = localDay(row.version.at);
    return day >= today ? 'today' : day === yesterday ? 'yesterday' : day.slice(0, 7);
  };
  const titles: Readonly<Record<string, string>> = {
    sealed: text.groups.sealed,
    today: text.today,
    yesterday: text.yesterday,
  };
  const groups = new Map<string, VersionRow[]>();
  for (const row of rows) {
    if (row.kind === 'now') continue;
    const key = keyOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([key, each]) => ({ key, title: titles[key] ?? monthText(key, language), rows: each }));
}

/** `Novembre 2026`. */
function monthText(month: string, language: Language): string {
  const text = new Date(`${month}-15T12:00:00`).toLocaleString(localeOf(language), { month: 'long', year: 'numeric' });
  return text.charAt(0).toUpperCase() + text.slice(1);
}
