import { dateText, type Json, type Language } from '@traguardo/model';
import { choiceName, fieldName, partName } from '../../locales/cycle-words.ts';
import { stepFormTexts } from '../../locales/step-form.ts';

export interface PayloadLine {
  readonly label: string;
  readonly value: string;
}

/** What was given with a step, field by field, as a person reads it. */
export function payloadLines(payload: Json, language: Language): readonly PayloadLine[] {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return [];
  return Object.entries(payload as { readonly [key: string]: Json }).map(([key, value]) => ({
    label: fieldName(key, language),
    value: textOf(value, language),
  }));
}

function textOf(value: Json, language: Language): string {
  if (typeof value === 'string') return choiceName(value, language) ?? dateText(value, language);
  if (typeof value === 'boolean') return value ? stepFormTexts[language].yes : stepFormTexts[language].no;
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value))
    return value.map((item: Json, index) => `${index + 1}. ${textOf(item, language)}`).join('\n');
  return Object.entries(value as { readonly [key: string]: Json })
    .filter(([, item]) => item !== '')
    .map(([key, item]) => `${partName(key, language)}: ${textOf(item, language)}`)
    .join('; ');
}
