import { dateText, type Language } from '@traguardo/model';
import type { CycleNames } from '@traguardo/workflow';
import { versionsTexts } from '../../locales/versions.ts';
import { momentText } from '../../page/moment-text.ts';
import type { VersionRow } from '../../workspace/versions/versions.ts';

/** A version as a person calls it: its name, else its moment. */
export function versionTitle(row: VersionRow, language: Language): string {
  const text = versionsTexts[language];
  if (row.kind === 'now') return text.now;
  if (row.kind === 'sealed') return text.sealed(row.version.version, dateText(row.version.day, language));
  return row.version.name ?? momentText(row.version.at, language);
}

/** Why a version was kept, and when where its title does not say so. */
export function versionNote(row: VersionRow, names: CycleNames, language: Language): string {
  const text = versionsTexts[language];
  if (row.kind === 'now') return '';
  if (row.kind === 'sealed') return text.act(row.version.act.organ, row.version.act.number);
  const { why, about, name, at, year } = row.version;
  const reason =
    about === '' ? text.reasons[why] : why === 'sealed' ? text.atStep(names.event(about)) : text.beforeStep(about);
  return [
    ...(name === null ? [] : [momentText(at, language)]),
    reason,
    ...(year === '' ? [] : [text.ofYear(year)]),
  ].join(' · ');
}
