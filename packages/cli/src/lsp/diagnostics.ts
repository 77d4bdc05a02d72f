import { describeRelated } from '@traguardo/dsl';
import type { Diagnostic as Finding, Severity } from '@traguardo/model';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node';
import { describeAny } from '@traguardo/verify';
import type { Analysed } from './analysed.ts';
import { locationOf, rangeOf } from './ranges.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** The findings of a program by path, every text of it included, in the client's language. */
export function diagnosticsByPath(analysed: Analysed): ReadonlyMap<string, Diagnostic[]> {
  const { program, diagnostics } = analysed;
  const files = [...program.files, ...program.data, ...program.narrativeFiles];
  const found = new Map<string, Diagnostic[]>(files.map(({ path }) => [path, []]));
  for (const finding of diagnostics) found.get(finding.place.file)?.push(diagnosticOf(analysed, finding));
  return found;
}

export function diagnosticOf(analysed: Analysed, finding: Finding): Diagnostic {
  const { language } = analysed;
  const related = finding.related.map((one) => ({
    location: locationOf(analysed, one.place),
    message: describeRelated(one, language),
  }));
  return {
    range: rangeOf(analysed, finding.place),
    severity: SEVERITIES[finding.severity],
    code: finding.code,
    source: 'traguardo',
    message: describeAny(finding, language),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  };
}
