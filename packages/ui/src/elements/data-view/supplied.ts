import { findNotation } from '@traguardo/dsl';
import { writtenDate, type Evidence, isActuals, type Language, type Plan, rawText } from '@traguardo/model';
import { type Spots, spotOf } from '../../workspace/spots.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';
import { actualRecords } from './actual-records.ts';

/** The notation most texts of a plan are written in: that of its values too. */
export function notationOf(files: readonly WorkspaceFile[]): Language {
  const texts = files.filter(({ kind }) => kind === 'plan');
  const italian = texts.filter(({ text }) => findNotation(text)?.language === 'it').length;
  return italian * 2 > texts.length ? 'it' : 'en';
}

/** A value as it is written, in a table or in the plan. */
export interface Supplied {
  /** As written. */
  readonly code: string;
  readonly raw: string;
  readonly date: string;
  /** ISO; null without a date, or with one that cannot be read. */
  readonly day: string | null;
  readonly status: string;
  readonly givenSource: string;
  readonly note: string;
  readonly author: string;
  /** As written: the name of a document and its hash. */
  readonly evidence: string;
  readonly origin: { readonly file: string; readonly line: number; readonly isTable: boolean };
}

/** What each table says, until its text changes: a file of the workspace is a new object then. */
const tables = new WeakMap<WorkspaceFile, readonly Supplied[]>();

/** The values of all tables, in the order of their texts. */
export function valuesInTables(files: readonly WorkspaceFile[]): readonly Supplied[] {
  return files
    .filter(({ kind, text }) => kind === 'actuals' && isActuals(text))
    .flatMap((file) => {
      const known = tables.get(file) ?? valuesInTable(file);
      tables.set(file, known);
      return known;
    });
}

function valuesInTable({ path, text }: WorkspaceFile): readonly Supplied[] {
  return (actualRecords(text) ?? [])
    .map(({ cells, line }) => ({
      code: cells.code,
      raw: cells.value,
      date: cells.date,
      day: isoDay(cells.date),
      status: cells.status,
      givenSource: cells.source,
      note: cells.note,
      author: cells.author,
      evidence: cells.evidence,
      origin: { file: path, line, isTable: true },
    }))
    .filter(({ code }) => code !== '');
}

/** The ISO day of a date as written in a table, in either notation; null when it is none. */
export function isoDay(written: string): string | null {
  const italian = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written);
  if (italian) return `${italian[3]}-${italian[2]?.padStart(2, '0')}-${italian[1]?.padStart(2, '0')}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(written) ? written : null;
}

/** As one writes them in a plan. */
export const STATUS_WORDS = {
  it: { provisional: 'provvisorio', final: 'definitivo', certified: 'certificato' },
  en: { provisional: 'provisional', final: 'final', certified: 'certified' },
} as const;

/** The status a word names in either language, in whichever letters; null when it names none. */
export function statusNamed(word: string): keyof (typeof STATUS_WORDS)['it'] | null {
  const wanted = word.trim().toLowerCase();
  const statuses = ['provisional', 'final', 'certified'] as const;
  return statuses.find((status) => STATUS_WORDS.it[status] === wanted || STATUS_WORDS.en[status] === wanted) ?? null;
}

/** The values written in the plan, as one writes them in its language. */
export function valuesInPlan(
  plan: Plan,
  spots: Spots,
  files: readonly WorkspaceFile[],
  language: Language,
): readonly Supplied[] {
  const texts = new Set(files.filter(({ kind }) => kind === 'plan').map(({ path }) => path));
  return plan.actuals.flatMap((set) =>
    set.rows
      .map((row) => ({ row, spot: spotOf(row.place, spots) }))
      .filter(({ spot }) => texts.has(spot.file))
      .map(({ row, spot: { file, line } }) => {
        const day = row.date ?? set.at;
        return {
          code: row.id,
          raw: rawText(row.value, language),
          date: day ? writtenDate(day, language) : '',
          day,
          status: STATUS_WORDS[language][row.status],
          givenSource: row.source ?? '',
          note: row.note ?? '',
          author: row.author ?? '',
          evidence: row.evidence ? evidenceText(row.evidence) : '',
          origin: { file, line, isTable: false },
        };
      }),
  );
}

/** A document as a row names it. */
export function evidenceText({ name, hash }: Evidence): string {
  return `${name} ${hash}`;
}

/** The document a row names; null when it names none that can be known. */
export function readEvidence(written: string): Evidence | null {
  const [, name, hash] = /^(\S.*?)\s+(sha256:[0-9a-f]{64})$/i.exec(written.trim()) ?? [];
  return name && hash ? { name, hash: hash.toLowerCase() } : null;
}
