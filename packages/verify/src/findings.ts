import { describe, type Program, toOwnText } from '@traguardo/dsl';
import { describeFinding } from '@traguardo/engine';
import type { Diagnostic, Language, Outcome } from '@traguardo/model';
import { describeNarrative } from './narrative/describe-narrative.ts';
import { narrativeFindings } from './narrative/narrative-findings.ts';

/** All there is to say of a program and its results: of its texts, of its values where the body can mend them, of the words of its report. Not sorted. */
export function allFindings(program: Program, outcome: Outcome): readonly Diagnostic[] {
  return [...program.diagnostics, ...outcome.diagnostics.map(toOwnText), ...narrativeFindings(program, outcome)];
}

/** The sentence of a diagnostic, whichever package found it. */
export function describeAny(diagnostic: Diagnostic, language: Language): string {
  return (
    describeFinding(diagnostic, language) ?? describeNarrative(diagnostic, language) ?? describe(diagnostic, language)
  );
}
