import type { Language } from '@traguardo/model';
import { CYCLE_TEXTS, type CycleRow } from '@traguardo/workflow';

/** What a step does, as one would write it on a button. */
export function stepName(row: CycleRow, language: Language): string {
  const steps: Readonly<Record<string, string>> = CYCLE_TEXTS[language].steps;
  return steps[row.id] ?? row.event;
}

/** The name of a field of a payload or of a part of one. */
export function fieldName(name: string, language: Language): string {
  const { fields, parts } = CYCLE_TEXTS[language];
  const names: Readonly<Record<string, string>> = { ...parts, ...fields };
  return names[name] ?? name;
}

/** A word a payload chooses: an outcome, a criterion, a term; null when it is not one of them. */
export function choiceName(word: string, language: Language): string | null {
  const { words, criteria, terms } = CYCLE_TEXTS[language];
  const names: Readonly<Record<string, string>> = { ...terms, ...criteria, ...words };
  return Object.hasOwn(names, word) ? (names[word] as string) : null;
}
