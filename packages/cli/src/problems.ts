import { describeFix, describeRelated } from '@traguardo/dsl';
import { describeAny } from '@traguardo/verify';
import type { Diagnostic, Language, Related } from '@traguardo/model';
import type { Environment } from './environment.ts';
import { texts } from './locales.ts';

interface Output {
  write(text: string): unknown;
}

type Screen = Pick<Environment, 'stdout' | 'stderr'>;

/**
 * `file:line:column: error code: sentence`, one line each; below, where it stands when it lies in what the line brings in, and the
 * fixes; then the count.
 */
export function printProblems(diagnostics: readonly Diagnostic[], output: Output, language: Language): void {
  const words = texts[language];
  for (const each of diagnostics) {
    const { file, start } = each.place;
    const where = `${file}:${start.line}:${start.column}`;
    output.write(`${where}: ${words.severity[each.severity]} ${each.code}: ${describeAny(each, language)}\n`);
    const origin = originOf(each);
    if (origin) {
      const { place } = origin;
      output.write(
        `    ${describeRelated(origin, language)}: ${place.file}:${place.start.line}:${place.start.column}\n`,
      );
    }
    for (const fix of each.fixes) output.write(`    ${words.fix}: ${describeFix(fix, language)}\n`);
  }
  output.write(`${words.problems(...countsOf(diagnostics))}\n`);
}

/** Before what was found of plans with errors: that it holds for what could be read, and on standard error the errors. */
export function printUnchecked(errors: readonly Diagnostic[], { stdout, stderr }: Screen, language: Language): void {
  if (errors.length === 0) return;
  stdout.write(`${texts[language].unchecked}\n\n`);
  printProblems(errors, stderr, language);
}

/** Where an error lies that is told at the line which brings it in; null for any other. */
function originOf({ severity, related: [first] }: Diagnostic): Related | null {
  return severity === 'error' && first?.kind === 'pack' ? first : null;
}

/** How many errors, warnings and notes. */
export function countsOf(diagnostics: readonly Diagnostic[]): [number, number, number] {
  const count = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((each) => each.severity === severity).length;
  return [count('error'), count('warning'), count('information')];
}

/** The diagnostics as rows of the JSON documents (evaluation.md section 6). */
export function problemRows(diagnostics: readonly Diagnostic[], language: Language): readonly object[] {
  return diagnostics.map((each) => ({
    code: each.code,
    severity: each.severity,
    file: each.place.file,
    line: each.place.start.line,
    column: each.place.start.column,
    endLine: each.place.end.line,
    endColumn: each.place.end.column,
    data: each.data,
    message: describeAny(each, language),
  }));
}

/** `traguardo check --json`. */
export function problemDocument(diagnostics: readonly Diagnostic[], language: Language): string {
  return json({ format: 'traguardo.diagnostics/1', diagnostics: problemRows(diagnostics, language) });
}

/** A JSON document as it is printed: two blanks of indentation, a line end. */
export function json(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Exit status 1 when anything is an error. */
export function statusOf(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.some((each) => each.severity === 'error') ? 1 : 0;
}
