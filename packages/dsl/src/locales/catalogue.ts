import type { DiagnosticData } from '@traguardo/model';
import type { BindCode, BindFix, BindRelated } from '../bind/codes.ts';
import type { CsvCode } from '../csv/codes.ts';
import type { SyntaxCode, SyntaxFix, SyntaxRelated } from '../lex/codes.ts';

/** Every diagnostic of the language package. */
export type DslDiagnosticCode = SyntaxCode | BindCode | CsvCode;

/** `kind` of every fix of the language package. */
export type DslFixKind = SyntaxFix | BindFix;

/** `kind` of every related place of the language package. */
type DslRelatedKind = SyntaxRelated | BindRelated;

/** All sentences in one language: total, so that a missing translation does not compile. */
export interface Catalogue {
  readonly findings: Readonly<Record<DslDiagnosticCode, (data: DiagnosticData) => string>>;
  readonly fixes: Readonly<Record<DslFixKind, (data: DiagnosticData) => string>>;
  readonly related: Readonly<Record<DslRelatedKind, string>>;
}
