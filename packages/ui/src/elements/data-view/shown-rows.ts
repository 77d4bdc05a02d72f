import type { Language } from '@traguardo/model';
import { valueDues, type ValueDues } from '@traguardo/workflow';
import type { CycleDesk } from '../../workspace/cycle/cycle-desk.ts';
import { remembered } from '../../workspace/remembered.ts';
import type { Analysis, WorkspaceFile } from '../../workspace/workspace.ts';
import type { PanelNeighbours } from '../value-panel/value-panel.ts';
import type { CellChange } from './cell-changes.ts';
import { type InputRow, inputRows, isMissing, statusOf } from './input-rows.ts';
import { filterChoices, filterRows, type FilterWorld, type RowFilter, shownCounts } from './row-filters.ts';
import { type SheetRow, type Sorting, sortRows } from './sheet/sheet-columns.ts';
import { totalsOf } from './totals.ts';
import { typedValue } from './typed-value.ts';

/** How the rows are asked for. */
export interface RowsAsked {
  readonly filter: RowFilter;
  readonly sorting: Sorting | null;
  /** The code of the office or role the person says to be. */
  readonly me: string;
  readonly language: Language;
}

/** The texts a value was typed into, as they are with it, and what was known of them before. */
export interface TypedOver {
  readonly analysis: Analysis;
  readonly files: readonly WorkspaceFile[];
}

interface Typed extends TypedOver {
  /** As they were before, and with what was typed. */
  readonly from: readonly SheetRow[];
  readonly rows: readonly SheetRow[];
  /** Those that are others now, by what they were. */
  readonly changed: ReadonlyMap<SheetRow, SheetRow>;
}

/** The rows of the sheet, worked out again only when what they are made of has changed. */
export class ShownRows {
  /** Rows kept on screen while their value no longer matches the filter, so that typing never moves the sheet. */
  readonly #kept = new Set<string>();
  /** The place of each row as it was last sorted: typing never moves a row either. */
  #order: ReadonlyMap<string, number> | null = null;
  /** Rows with what was just typed, drawn before ten thousand are worked out again. */
  #typed: Typed | null = null;
  readonly #inputs = remembered<readonly InputRow[]>();
  readonly #all = remembered<readonly SheetRow[]>();
  readonly #shown = remembered<readonly SheetRow[]>();
  readonly #choices = remembered<ReturnType<typeof filterChoices>>();
  readonly #counts = remembered<ReturnType<typeof shownCounts>>();

  /** Every row, with the day it is due in the cycle where there is one. */
  all(files: readonly WorkspaceFile[], analysis: Analysis, desk: CycleDesk | null): readonly SheetRow[] {
    if (this.#typed?.analysis === analysis && this.#typed.files === files) return this.#typed.rows;
    const { plan, spots, problems, outcome } = analysis;
    const { cycle = null, definition = null, day = '' } = desk ?? {};
    // Most of the work; the cycle comes after it, with days alone.
    const inputs = this.#inputs([files, plan, spots, problems, outcome], () =>
      inputRows({ plan, spots }, files, problems, outcome.at, totalsOf(outcome)),
    );
    return this.#all([inputs, cycle, day], () => {
      const dues = cycle && definition ? valueDues(cycle, definition) : null;
      return inputs.map((row) => withDue(row, dues, day));
    });
  }

  /** Has `all` give these rows with some cells as they were just typed, until it is told to settle, the texts change or an analysis comes. */
  type(rows: readonly SheetRow[], changes: readonly CellChange[], over: TypedOver, notation: Language): void {
    const changesOf = Map.groupBy(changes, ({ id }) => id);
    const touched = rows.filter(({ id }) => changesOf.has(id));
    const changed = new Map(touched.map((row) => [row, typedRow(row, changesOf.get(row.id) ?? [], notation)]));
    this.#typed = { ...over, from: rows, rows: withChanged(rows, changed), changed };
  }

  /** `all` works the rows out again. */
  settle(): void {
    this.#typed = null;
  }

  /** Those asked for, sorted; what was just typed stands where it stood. */
  shown(rows: readonly SheetRow[], asked: RowsAsked): readonly SheetRow[] {
    if (this.#typed?.rows === rows) return withChanged(this.shown(this.#typed.from, asked), this.#typed.changed);
    const { filter, sorting, me, language } = asked;
    return this.#shown([rows, filter, sorting, me, language, this.#order], () => {
      const matching = new Set(filterRows(rows, filter, worldOf(me)));
      const found = rows.filter((row) => matching.has(row) || this.#kept.has(row.id));
      if (!sorting) return found;
      this.#order ??= new Map(sortRows(found, sorting, language).map(({ id }, index) => [id, index]));
      const order = this.#order;
      const placeOf = ({ id }: SheetRow): number => order.get(id) ?? order.size;
      return found.toSorted((a, b) => placeOf(a) - placeOf(b));
    });
  }

  /** Counts and choices of what was just typed come when the rows are worked out again. */
  counts(rows: readonly SheetRow[], me: string): ReturnType<typeof shownCounts> {
    const counted = this.#workedOut(rows);
    return this.#counts([counted, me], () => shownCounts(counted, worldOf(me)));
  }

  choices(rows: readonly SheetRow[]): ReturnType<typeof filterChoices> {
    const chosen = this.#workedOut(rows);
    return this.#choices([chosen], () => filterChoices(chosen));
  }

  #workedOut(rows: readonly SheetRow[]): readonly SheetRow[] {
    return this.#typed?.rows === rows ? this.#typed.from : rows;
  }

  /** Rows that stay in sight whatever they become, until something else is asked for. */
  keep(ids: Iterable<string>): void {
    for (const id of ids) this.#kept.add(id);
  }

  /** Something else is asked for: filters and sorting count anew. */
  renew(): void {
    this.#kept.clear();
    this.#order = null;
  }
}

function withChanged(rows: readonly SheetRow[], changed: Typed['changed']): readonly SheetRow[] {
  return rows.map((row) => changed.get(row) ?? row);
}

function worldOf(me: string): FilterWorld<SheetRow> {
  return { me, isLate: ({ late }) => late };
}

function withDue(row: Omit<SheetRow, 'due' | 'late'>, dues: ValueDues | null, day: string): SheetRow {
  const isProvisional = statusOf(row) === 'provisional';
  const due = dues === null ? null : isMissing(row) ? dues.missing : isProvisional ? dues.provisional : null;
  return { ...row, due, late: due !== null && due < day };
}

/** What a row says once its value is taken away. */
const NO_CELLS = {
  raw: '',
  date: '',
  status: '',
  givenSource: '',
  givenTitle: '',
  note: '',
  author: '',
  evidence: '',
  problems: [],
};

function typedRow(row: SheetRow, changes: readonly CellChange[], notation: Language): SheetRow {
  return changes.reduce<SheetRow>((typed, { column, text }) => {
    if (column === 'value' && text.trim() === '') return { ...typed, ...NO_CELLS };
    if (column === 'value') return { ...typed, raw: typedValue(text.trim(), row, notation), problems: [] };
    return column === 'source' ? { ...typed, givenSource: text, givenTitle: text } : { ...typed, [column]: text };
  }, row);
}

/** The values before and after one in the order they are shown; of a value that is not shown, the first comes next. */
export function neighboursOf(id: string, shown: readonly SheetRow[]): PanelNeighbours {
  const at = shown.findIndex((row) => row.id === id);
  return { previous: shown[at - 1]?.id ?? null, next: shown[at + 1]?.id ?? null };
}

/** The problem of a value, which its narrow column cuts short, unless it was just said; the cell itself says it to assistive technology. */
export function problemOf(rows: readonly SheetRow[], id: string | null, notice: string): string {
  const { message = '' } = rows.find((row) => row.id === id)?.problems[0] ?? {};
  return notice.endsWith(message) ? '' : message;
}
