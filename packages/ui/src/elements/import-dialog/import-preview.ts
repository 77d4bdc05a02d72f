import { codeKey, type Language } from '@traguardo/model';
import { type ActualColumn, type ActualRecord, actualRecords } from '../data-view/actual-records.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';
import { type InputRow, isoDay } from '../data-view/input-rows.ts';
import { NUMBERS, typedValue } from '../data-view/typed-value.ts';

export type ImportOutcome = 'added' | 'changed' | 'same' | 'unmatched' | 'unreadable' | 'repeated' | 'empty';

/** What one imported row would do. `cells` are in the notation of the plan. */
export interface ImportLine {
  readonly line: number;
  /** Line of the row of the table it replaces; null when it is added. */
  readonly replaces: number | null;
  readonly id: string;
  readonly title: string;
  readonly old: string;
  readonly cells: ActualRecord['cells'];
  readonly outcome: ImportOutcome;
}

/**
 * What importing a text would change, row by row and in its order: no row is left out. Null when its first line has
 * no code or value column. Numbers are read in `notation` and rewritten in that of the plan; a number that is not one
 * in that notation is refused, never guessed.
 */
export function previewImport(
  text: string,
  rows: readonly InputRow[],
  table: WorkspaceFile,
  notation: Language,
  plan: Language,
): readonly ImportLine[] | null {
  const records = actualRecords('import.csv', text);
  if (!records) return null;
  const inputs = new Map(rows.flatMap((row) => [row.id, ...row.aliases].map((name) => [codeKey(name), row])));
  const written = actualRecords(table.path, table.text) ?? [];
  const taken = new Map<string, string>();
  const replaced = new Set<number>();
  return records.map(({ cells, line }) => {
    const day = isoDay(cells.date);
    const input = inputs.get(codeKey(cells.code)) ?? null;
    const key = `${codeKey(input?.id ?? cells.code)} ${day}`;
    const value = input ? rewrite(cells.value, input, notation, plan) : cells.value;
    const there = input && rowReplaced(input, day, written, table.path, replaced);
    if (there) replaced.add(there.line);
    const old = there?.cells.value ?? (day === null ? (input?.raw ?? '') : '');
    const outcome = outcomeOf(cells.value, value, input, taken.get(key), old, plan);
    if (outcome !== 'unmatched' && outcome !== 'empty' && !taken.has(key)) taken.set(key, value ?? '');
    return {
      line,
      replaces: there?.line ?? null,
      id: input?.id ?? cells.code,
      title: input?.title ?? '',
      old,
      cells: { ...cells, code: input?.id ?? cells.code, value: value ?? cells.value },
      outcome,
    };
  });
}

/**
 * The row of the table an imported one stands for: of the same code and day, else one without a day, which every dated
 * one supersedes; for an imported row without a day, the row that is shown. No row stands for two.
 */
function rowReplaced(
  input: InputRow,
  day: string | null,
  written: readonly ActualRecord[],
  path: string,
  replaced: ReadonlySet<number>,
): ActualRecord | null {
  const names = new Set([input.id, ...input.aliases].map(codeKey));
  const same = written.filter(({ cells, line }) => names.has(codeKey(cells.code)) && !replaced.has(line));
  if (day !== null) {
    return same.find(({ cells }) => isoDay(cells.date) === day) ?? same.find(({ cells }) => cells.date === '') ?? null;
  }
  return same.find(({ line }) => input.origin?.file === path && line === input.origin.line) ?? null;
}

function outcomeOf(
  raw: string,
  value: string | null,
  input: InputRow | null,
  before: string | undefined,
  old: string,
  notation: Language,
): ImportOutcome {
  if (!input) return 'unmatched';
  if (raw === '') return 'empty';
  if (value === null) return 'unreadable';
  if (before !== undefined && before !== value) return 'repeated';
  if (typedValue(old, input, notation) === value) return 'same';
  return old === '' ? 'added' : 'changed';
}

/** A value in the notation of the plan; null when a number is asked for and this is not one. A bare number gets its unit. */
function rewrite(raw: string, input: InputRow, notation: Language, plan: Language): string | null {
  const { kind } = input.expected;
  if ((kind !== 'number' && kind !== 'any') || /^(n\.?d\.?)?$/i.test(raw)) return raw;
  const match = /^([-−]?[\d.,]+)(.*)$/.exec(raw.replace(/[\u00A0\u202F]/g, ' '));
  const [, number = '', unit = ''] = match ?? [];
  if (!NUMBERS[notation].test(number)) return kind === 'any' ? raw : null;
  const swapped = notation === plan ? number : number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
  return typedValue(swapped + unit, input, plan);
}

/** The lines that would be written. */
export function changesOf(lines: readonly ImportLine[]): readonly ImportLine[] {
  return lines.filter((line) => line.outcome === 'added' || line.outcome === 'changed');
}

/** Columns of the import worth keeping beside the value. */
export const KEPT_COLUMNS: readonly ActualColumn[] = ['date', 'source', 'status', 'note', 'author'];
