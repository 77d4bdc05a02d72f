import type { CycleDefinition, Language } from '@traguardo/model';
import { personalRoles } from '@traguardo/workflow';
import { UsageError } from './environment.ts';
import { texts } from './locales.ts';

/** A role as given on the command line; null when none is. Throws `UsageError` for one the cycle does not have. */
export function roleOf<Given extends string | null>(
  given: Given,
  definition: CycleDefinition,
  language: Language,
): string | Extract<Given, null>;
export function roleOf(given: string | null, definition: CycleDefinition, language: Language): string | null {
  const roles = [...new Set([...definition.roles.map(({ code }) => code), ...personalRoles(definition)])];
  if (given === null) return null;
  const found = roles.find((role) => role.toLowerCase() === given.toLowerCase());
  if (found === undefined) throw new UsageError(texts[language].unknownRole(given, roles.join(', ')));
  return found;
}
