import type { Language } from '@traguardo/model';
import { isInstant } from '@traguardo/workflow';
import { UsageError } from '../../environment.ts';
import { texts } from '../../locales.ts';
import { day } from '../../options.ts';

/** The instant of a step: `--at` as an instant or as a day (noon in UTC), else now. */
export function instantOf(value: string | null, language: Language): string {
  if (value === null) return new Date().toISOString();
  if (isInstant(value)) return value;
  if (value.includes('T')) throw new UsageError(texts[language].badDate(value));
  return `${day(value, language) ?? ''}T12:00:00.000Z`;
}
