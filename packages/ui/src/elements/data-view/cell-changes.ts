import type { ActualColumn } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';
import type { FileChange, WorkspaceFile } from '../../workspace/workspace.ts';
import type { InputRow } from './input-rows.ts';
import { dayLeftBehind } from './left-behind.ts';
import { type RowWrite, tableOf, writeRows } from './table-edit.ts';
import { typedValue } from './typed-value.ts';

/** What a person may write of a value. */
export type EditableColumn = Exclude<ActualColumn, 'code'>;

/** A cell as it is to be; an empty value takes the row away, another empty cell is cleared. */
export interface CellChange {
  readonly id: string;
  readonly column: EditableColumn;
  readonly text: string;
}

/** Why a change was not made: the value stands in the plan, or there is no value yet for what is said of it. */
interface RefusedChange {
  readonly id: string;
  readonly why: 'in-plan' | 'no-value';
}

/** What cell changes need to know of the workspace. `day` is the day shown where it is not the end of the period, as it is written. */
export interface ChangeWorld {
  readonly files: readonly WorkspaceFile[];
  readonly notation: Language;
  readonly day: string | null;
  /** The end of the period as it is written: the day of a value added beside those of other days. */
  readonly end: string;
  /** The day of the monitoring (`monitoringDay`). */
  readonly monitoring: string | null;
}

/** What changed cells come to. */
interface ChangedFiles {
  readonly files: readonly FileChange[];
  readonly refused: readonly RefusedChange[];
  /** The days, as written, of values that stay where one of the end of the period was written beside them. */
  readonly kept: readonly string[];
}

/** The files that changed cells change, and what cannot be done. Values go into the row that is shown, else into a new one. */
export function changedFiles(
  rows: readonly InputRow[],
  changes: readonly CellChange[],
  world: ChangeWorld,
): ChangedFiles {
  const table = tableOf(world.files, world.notation);
  const writes = new Map<string, RowWrite[]>();
  const refused: RefusedChange[] = [];
  const kept: string[] = [];
  const changesOf = Map.groupBy(changes, ({ id }) => id);
  for (const row of rows) {
    const own = changesOf.get(row.id);
    if (!own) continue;
    const cells = cellsOf(row, own, world.notation);
    const isBeside = isOfTheEnd(row, cells, world);
    const write = isBeside ? besideIt(row, cells, world) : writeOf(row, cells, world);
    if (isBeside) kept.push(row.date);
    if (typeof write === 'string') refused.push({ id: row.id, why: write });
    else {
      const path = write.line === null ? table.path : (row.origin?.file ?? table.path);
      writes.set(path, [...(writes.get(path) ?? []), write]);
    }
  }
  const files = [...writes].map(([path, own]): FileChange => {
    const file = world.files.find((each) => each.path === path) ?? table;
    return { path, kind: file.kind, text: writeRows(file.text, own, world.notation) };
  });
  return { files, refused, kept };
}

type Cells = Partial<Record<ActualColumn, string>>;

function cellsOf(row: InputRow, changes: readonly CellChange[], notation: Language): Cells {
  const cells: Cells = {};
  for (const { column, text } of changes) {
    cells[column] = column === 'value' ? typedValue(text.trim(), row, notation) : text.trim();
  }
  return cells;
}

/** Whether what is written is the value of the end of the period, and the one that is shown of an earlier measurement. */
function isOfTheEnd(row: InputRow, { value, date }: Cells, { day, monitoring }: ChangeWorld): boolean {
  return day === null && Boolean(value) && date === undefined && dayLeftBehind(row, monitoring) !== null;
}

function besideIt({ id, givenSource: source }: InputRow, cells: Cells, { end }: ChangeWorld): RowWrite {
  return { line: null, cells: { code: id, date: end, ...(source === '' ? {} : { source }), ...cells } };
}

function writeOf(row: InputRow, cells: Cells, { day, end }: ChangeWorld): RowWrite | RefusedChange['why'] {
  const { origin } = row;
  if (origin?.isTable) return { line: origin.line, cells: cells.value === '' ? null : cells };
  if (origin && cells.value === '') return 'in-plan';
  if (!origin && !cells.value) return 'no-value';
  if (!origin) {
    const date = day ?? (row.copies > 0 ? end : '');
    return { line: null, cells: { code: row.id, ...(date === '' ? {} : { date }), ...cells } };
  }
  // A row of a table that takes the place of one of the plan says what that one said, of the same day.
  const { raw: value, date, status, givenSource: source, note, author } = row;
  const said = Object.entries({ date, status, source, note, author }).filter(([, text]) => text !== '');
  return { line: null, cells: { code: row.id, value, ...Object.fromEntries(said), ...cells } };
}
