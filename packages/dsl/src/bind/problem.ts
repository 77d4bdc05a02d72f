import type { Diagnostic, DiagnosticData, Edit, Fix, Place, Related, Severity } from '@traguardo/model';
import { type BindCode, type BindFix, type BindRelated, SEVERITIES } from './codes.ts';

/** What a finding may carry besides its place and data. */
export interface ProblemMore {
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** A finding of the given code, with the severity of the code unless told otherwise. */
export function problem(code: BindCode, place: Place, data: DiagnosticData = {}, more: ProblemMore = {}): Diagnostic {
  return {
    code,
    severity: more.severity ?? SEVERITIES[code],
    place,
    data,
    related: more.related ?? [],
    fixes: more.fixes ?? [],
  };
}

/** A repair of one edit: the text at `place` becomes `text`. */
export function fix(kind: BindFix, place: Place, text: string): Fix {
  return { kind, data: { text: text.trim() }, edits: [{ place, text }] satisfies readonly Edit[] };
}

/** A repair that puts `text` behind `place`. */
export function fixAfter(kind: BindFix, place: Place, text: string): Fix {
  return fix(kind, { ...place, start: place.end }, text);
}

/** A place that belongs to a finding, and what it is there for. */
export function related(kind: BindRelated, place: Place): Related {
  return { kind, place };
}
