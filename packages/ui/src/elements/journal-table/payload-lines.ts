import { dateText, type Json, type ReportStamp } from '@traguardo/model';
import { stampFacts } from '@traguardo/report';
import { type CycleNames, type Figure, figureText } from '@traguardo/workflow';
import { choiceName, fieldName, partName } from '../../locales/cycle-words.ts';
import { stepFormTexts } from '../../locales/step-form.ts';

export interface PayloadLine {
  readonly label: string;
  readonly value: string;
}

/** What was given with a step, field by field, as a person reads it. */
export function payloadLines(payload: Json, names: CycleNames): readonly PayloadLine[] {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return [];
  return Object.entries(payload as { readonly [key: string]: Json })
    .map(([key, value]) => ({ label: fieldName(key, names.language), value: textOf(value, names) }))
    .filter(({ value }) => value !== '');
}

function textOf(value: Json, names: CycleNames): string {
  const { language } = names;
  if (typeof value === 'string') return choiceName(value, language) ?? dateText(value, language);
  if (typeof value === 'boolean') return value ? stepFormTexts[language].yes : stepFormTexts[language].no;
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return value.map((item: Json, index) => `${index + 1}. ${textOf(item, names)}`).join('\n');
  return Object.entries(value as { readonly [key: string]: Json })
    .filter(([, item]) => item !== '' && item !== null)
    .map(([key, item]) => `${partName(key, language)}: ${partText(key, item, names)}`)
    .join('; ');
}

/** A part of a record: what a program adds to what a person gives has sentences of its own. */
function partText(name: string, value: Json, names: CycleNames): string {
  if (name === 'figures') return (value as readonly Figure[]).map((figure) => figureText(figure, names)).join(' ');
  if (name !== 'stamp') return textOf(value, names);
  const facts = stampFacts(value as unknown as ReportStamp, names.language);
  return facts.map(([label, fact]) => `\n  ${label}: ${fact}`).join('');
}
