import type { Diagnostic, Language, UndefinedCause } from '@traguardo/model';
import type { EngineDiagnosticCode } from '../findings/finding.ts';
import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** All sentences of the engine by language. */
export const catalogues: Readonly<Record<Language, Catalogue>> = { it, en };

/** Why something has no meaning, as a clause of a sentence. */
export function causeText({ kind, subject }: UndefinedCause, language: Language): string {
  return catalogues[language].causes[kind](subject);
}

/** The sentence of a finding of the engine; null when the diagnostic is another package's. */
export function describeFinding(diagnostic: Diagnostic, language: Language): string | null {
  const { findings } = catalogues[language];
  return isEngineCode(diagnostic.code) ? findings[diagnostic.code](diagnostic.data) : null;
}

function isEngineCode(code: string): code is EngineDiagnosticCode {
  return Object.hasOwn(it.findings, code);
}
