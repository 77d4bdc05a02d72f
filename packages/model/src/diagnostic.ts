import type { Place } from './place.ts';
import type { Language } from './quantity.ts';

/** With an `error` a plan does not go on in the cycle and its report is a draft; a `warning` is to be looked at, `information` to be known. */
export type Severity = 'error' | 'warning' | 'information';

/** One replacement of the text at a place. */
export interface Edit {
  readonly place: Place;
  readonly text: string;
}

/** A repair a person may choose. `kind` keys its sentence in the catalogue; `data` fills the sentence. */
export interface Fix {
  readonly kind: string;
  readonly data: DiagnosticData;
  readonly edits: readonly Edit[];
  /** Where in the text of the first edit a person goes on writing; not there when the repair is whole. */
  readonly at?: number;
}

/** What fills a sentence, by the name the sentence knows it under: codes, titles, numbers as they are shown. */
export type DiagnosticData = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Another place that matters: the first of two declarations, the weaker target, each node of a loop. */
export interface Related {
  readonly kind: string;
  readonly place: Place;
}

/** A finding about a plan or its data, without a sentence: sentences live in per-language catalogues keyed by `code`. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly data: DiagnosticData;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  /** Only in findings of a plugin: its catalogue travels with it, because nothing here knows any plugin. */
  readonly sentences?: Readonly<Record<Language, string>>;
}

/** Stable order by file, then place, then code, so that documents are deterministic. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.start.offset - b.place.start.offset ||
    compareText(a.code, b.code) ||
    a.place.end.offset - b.place.end.offset
  );
}

/** Code-unit order: the same on every machine and locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
