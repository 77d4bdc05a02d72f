import type { Diagnostic, Fix, Language, Related } from '@traguardo/model';
import type { Catalogue } from './locales/catalogue.ts';
import { en } from './locales/en.ts';
import { it } from './locales/it.ts';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { it, en };

/** The sentence of a finding of the language package or of a plugin. The code itself for a finding of another package. */
export function describe(diagnostic: Diagnostic, language: Language): string {
  return (
    diagnostic.sentences?.[language] ??
    entry(CATALOGUES[language].findings, diagnostic.code)?.(diagnostic.data) ??
    diagnostic.code
  );
}

/** What a fix does, in a few words. */
export function describeFix(fix: Fix, language: Language): string {
  return entry(CATALOGUES[language].fixes, fix.kind)?.(fix.data) ?? fix.kind;
}

/** What a related place is. */
export function describeRelated(related: Related, language: Language): string {
  return entry(CATALOGUES[language].related, related.kind) ?? related.kind;
}

/** A member by a name from outside: never one of the prototype. */
function entry<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
