import { dateText, type Json, type Language } from '@traguardo/model';
import { stepFormTexts } from '../../locales/step-form.ts';

export interface PayloadLine {
  readonly label: string;
  readonly value: string;
}

/** What was given with a step, field by field, as a person reads it. */
export function payloadLines(payload: Json, language: Language): readonly PayloadLine[] {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return [];
  return Object.entries(payload as { readonly [key: string]: Json }).map(([key, value]) => ({
    label: labelOf(key, language),
    value: textOf(value, language),
  }));
}

function labelOf(key: string, language: Language): string {
  const { labels } = stepFormTexts[language];
  return labels[key as keyof typeof labels] ?? key;
}

function textOf(value: Json, language: Language): string {
  if (typeof value === 'string') return wordOf(value, language);
  if (typeof value === 'boolean') return value ? YES[language] : NO[language];
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return value.map((item: Json, index) => `${index + 1}. ${textOf(item, language)}`).join('\n');
  return Object.entries(value as { readonly [key: string]: Json })
    .filter(([, item]) => item !== '')
    .map(([key, item]) => `${labelOf(key, language)}: ${textOf(item, language)}`)
    .join('; ');
}

const YES: Readonly<Record<Language, string>> = { it: 'sì', en: 'yes' };
const NO: Readonly<Record<Language, string>> = { it: 'no', en: 'no' };

function wordOf(word: string, language: Language): string {
  const { words, terms, criteria } = stepFormTexts[language];
  const known: Readonly<Record<string, string>> = { ...words, ...terms, ...criteria };
  return known[word] ?? dateText(word, language);
}
