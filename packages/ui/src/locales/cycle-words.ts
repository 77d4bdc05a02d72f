import type { Language } from '@traguardo/model';
import { CYCLE_TEXTS } from '@traguardo/workflow';

/** The name of a field of a payload. */
export function fieldName(name: string, language: Language): string {
  const { fields, parts } = CYCLE_TEXTS[language];
  const names: Readonly<Record<string, string>> = { ...parts, ...fields };
  return names[name] ?? name;
}

/** The name of a part inside a field: a part may be called like a field and be something else. */
export function partName(name: string, language: Language): string {
  const { fields, parts } = CYCLE_TEXTS[language];
  const names: Readonly<Record<string, string>> = { ...fields, ...parts };
  return names[name] ?? name;
}

/** A word a payload chooses: an outcome, a criterion, a term; null when it is not one of them. */
export function choiceName(word: string, language: Language): string | null {
  const { words, criteria, terms } = CYCLE_TEXTS[language];
  const names: Readonly<Record<string, string>> = { ...terms, ...criteria, ...words };
  return Object.hasOwn(names, word) ? (names[word] as string) : null;
}
