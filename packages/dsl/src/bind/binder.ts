import type { Diagnostic, DiagnosticData, Language, Place } from '@traguardo/model';
import { NO_TABLE_FILES, type TableFiles } from '../csv/files-of-tables.ts';
import type { ParsedFile } from '../parse/tree.ts';
import type { Vocabulary } from '../vocabulary/schema.ts';
import type { BindCode } from './codes.ts';
import { problem, type ProblemMore } from './problem.ts';
import {
  createSymbolTable,
  type DeclaredSymbol,
  type Namespace,
  type SymbolTable,
  type WrittenName,
} from './symbols.ts';

/** What every step of binding shares: the words, the names found so far, the texts, and where findings go. */
export interface Binder {
  readonly vocabulary: Vocabulary;
  readonly symbols: SymbolTable;
  /** The data files that tables of the context name. */
  readonly tableFiles: TableFiles;
  /** What a name means where it is written: packs have names of their own (`packs/scopes.ts`). */
  find(namespace: Namespace, name: WrittenName): DeclaredSymbol | null;
  /** Of a name behind the short name of a pack, what that pack declares there, in full; null for any other name (`packs/scopes.ts`). */
  behindAlias(namespace: Namespace, name: WrittenName): readonly string[] | null;
  report(code: BindCode, place: Place, data?: DiagnosticData, more?: ProblemMore): void;
  /** The text at a place, as written. */
  textAt(place: Place): string;
  /** The notation of the file a place is in. */
  languageAt(place: Place): Language;
  /** Whether names may still be compared for "did you mean"; `compared` counts how many were. */
  mayCompare(): boolean;
  compared(count: number): void;
  readonly findings: readonly Diagnostic[];
}

/** So many comparisons take some tens of milliseconds. */
const MOST_COMPARISONS = 50_000;

/**
 * Everything the binding of these files shares. `findings` grows as they are bound; comparisons of names end after some tens of
 * thousands, and then suggest nothing.
 */
export function createBinder(
  files: readonly Pick<ParsedFile, 'path' | 'text' | 'language'>[],
  vocabulary: Vocabulary,
  tableFiles: TableFiles = NO_TABLE_FILES,
): Binder {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const findings: Diagnostic[] = [];
  let comparisons = 0;
  const symbols = createSymbolTable();
  return {
    vocabulary,
    symbols,
    tableFiles,
    find: (namespace, { text }) => symbols.find(namespace, text),
    behindAlias: () => null,
    findings,
    mayCompare: () => comparisons < MOST_COMPARISONS,
    compared: (count) => void (comparisons += count),
    report: (code, place, data, more) => void findings.push(problem(code, place, data, more)),
    textAt: ({ file, start, end }) => byPath.get(file)?.text.slice(start.offset, end.offset) ?? '',
    languageAt: ({ file }) => byPath.get(file)?.language ?? 'en',
  };
}
