import { codeKey, type Language } from '@traguardo/model';
import { type ActualColumn, type ActualRecord, actualRecords } from '../data-view/actual-records.ts';
import type { InputRow } from '../data-view/input-rows.ts';
import { NUMBERS, typedValue } from '../data-view/typed-value.ts';

export type ImportOutcome = 'added' | 'changed' | 'same' | 'unmatched' | 'unreadable' | 'repeated' | 'empty';

/** What one imported row would do. `cells` are in the notation of the plan. */
export interface ImportLine {
  readonly line: number;
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
  notation: Language,
  plan: Language,
): readonly ImportLine[] | null {
  const records = actualRecords('import.csv', text);
  if (!records) return null;
  const inputs = new Map(rows.map((row) => [codeKey(row.id), row]));
  const taken = new Map<string, string>();
  return records.map(({ cells, line }) => {
    const key = codeKey(cells.code);
    const input = inputs.get(key) ?? null;
    const value = input ? rewrite(cells.value, input, notation, plan) : cells.value;
    const outcome = outcomeOf(cells.value, value, input, taken.get(key), plan);
    if (outcome !== 'unmatched' && outcome !== 'empty' && !taken.has(key)) taken.set(key, value ?? '');
    return {
      line,
      id: input?.id ?? cells.code,
      title: input?.title ?? '',
      old: input?.raw ?? '',
      cells: { ...cells, code: input?.id ?? cells.code, value: value ?? cells.value },
      outcome,
    };
  });
}

function outcomeOf(
  raw: string,
  value: string | null,
  input: InputRow | null,
  before: string | undefined,
  notation: Language,
): ImportOutcome {
  if (!input) return 'unmatched';
  if (raw === '') return 'empty';
  if (value === null) return 'unreadable';
  if (before !== undefined && before !== value) return 'repeated';
  if (typedValue(input.raw, input, notation) === value) return 'same';
  return input.raw === '' ? 'added' : 'changed';
}

/** A value in the notation of the plan; null when a number is asked for and this is not one. A bare number gets its unit. */
function rewrite(raw: string, input: InputRow, notation: Language, plan: Language): string | null {
  if (input.expected.kind !== 'number' || /^(n\.?d\.?)?$/i.test(raw)) return raw;
  const match = /^([-−]?[\d.,]+)(.*)$/.exec(raw.replace(/[\u00A0\u202F]/g, ' '));
  const [, number = '', unit = ''] = match ?? [];
  if (!NUMBERS[notation].test(number)) return null;
  const swapped = notation === plan ? number : number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
  return typedValue(swapped + unit, input, plan);
}

/** The lines that would be written. */
export function changesOf(lines: readonly ImportLine[]): readonly ImportLine[] {
  return lines.filter((line) => line.outcome === 'added' || line.outcome === 'changed');
}

/** Columns of the import worth keeping beside the value. */
export const KEPT_COLUMNS: readonly ActualColumn[] = ['date', 'source', 'status', 'note', 'author'];
