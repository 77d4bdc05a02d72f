import { isDay, type Language, writtenDate } from '@traguardo/model';
import type { CellChange, EditableColumn } from '../cell-changes.ts';
import { isMissing } from '../input-rows.ts';
import { type NamedSource, sourceNamed } from '../../import-dialog/import-sources.ts';
import { STATUS_WORDS, statusNamed } from '../supplied.ts';
import { cellText, isEditable, type SheetColumn, type SheetRow, writtenText } from './sheet-columns.ts';
import type { Range } from './sheet-keys.ts';
import { dayMeant } from '../meant-cells.ts';
import { isNamed, isNoUnit, NUMBERS, plainBlanks, SHARE } from '../typed-value.ts';

/** Why a pasted cell is not written; `ambiguous`: it reads as two different numbers, or days, by the notation. */
type Misfit = 'read-only' | 'no-row' | 'no-column' | 'number' | 'ambiguous' | 'date' | 'status' | 'word' | 'no-value';

/** One pasted cell: what stands there, what is to be written, and why not where it does not fit. */
export interface PastedCell {
  readonly id: string;
  readonly column: SheetColumn | null;
  readonly old: string;
  readonly pasted: string;
  readonly text: string;
  readonly misfit: Misfit | null;
}

/** Where a block goes: the rows and columns in sight, the selected cells, the notation of the plan and that of the numbers pasted. */
export interface PasteWorld {
  readonly rows: readonly SheetRow[];
  readonly columns: readonly SheetColumn[];
  readonly range: Range;
  readonly plan: Language;
  /** Null until somebody says how the numbers of the block are written. */
  readonly notation: Language | null;
  /** The sources the plan has. */
  readonly sources: readonly NamedSource[];
  readonly language: Language;
}

/**
 * What pasting a block would write, cell by cell: nothing is guessed and nothing is left out. One cell fills the selected
 * block. Empty cells change nothing; a cell that cannot be changed is passed over when it says what stands there. A block
 * made without the columns that cannot be changed goes into the others, when a day or a status then stands in its column.
 */
export function pastedCells(block: readonly (readonly string[])[], world: PasteWorld): readonly PastedCell[] {
  const asShown = cellsUnder(block, world);
  if (!asShown.some(({ misfit }) => misfit === 'read-only') || !isEditable(world.columns[world.range.left]))
    return asShown;
  const columns = world.columns.filter((column, at) => at < world.range.left || isEditable(column));
  const written = cellsUnder(block, { ...world, columns });
  const isFitting = written.some(({ column, misfit }) => misfit === null && (column === 'date' || column === 'status'));
  return isFitting && misfitsIn(written) < misfitsIn(asShown) ? written : asShown;
}

function misfitsIn(cells: readonly PastedCell[]): number {
  return cells.filter(({ misfit }) => misfit !== null).length;
}

/** What the block would write into the columns as they are given. */
function cellsUnder(block: readonly (readonly string[])[], world: PasteWorld): readonly PastedCell[] {
  const { range } = world;
  const [first] = block;
  const isOne = block.length === 1 && first?.length === 1;
  const height = isOne ? range.bottom - range.top + 1 : block.length;
  const isAmericanBlock = block.flat().some(isOnlyAmericanDay);
  const found: PastedCell[] = [];
  for (let down = 0; down < height; down += 1) {
    const cells = isOne
      ? Array.from({ length: range.right - range.left + 1 }, () => first[0] ?? '')
      : (block[down] ?? []);
    const row = world.rows[range.top + down];
    const own = cells.flatMap((pasted, right): PastedCell[] => {
      if (pasted === '') return [];
      const column = world.columns[range.left + right] ?? null;
      const cell = cellOf(pasted, row, column, world, isAmericanBlock);
      return cell ? [cell] : [];
    });
    const hasValue =
      row && (!isMissing(row) || own.some(({ column, misfit }) => column === 'value' && misfit === null));
    found.push(
      ...own.map((cell) => (hasValue || cell.misfit !== null ? cell : { ...cell, misfit: 'no-value' as const })),
    );
  }
  return found;
}

/** The cells that fit and say something new. */
export function fittingChanges(cells: readonly PastedCell[]): readonly CellChange[] {
  return cells.flatMap(({ id, column, text, old, misfit }) =>
    misfit === null && column !== null && text !== old ? [{ id, column: column as EditableColumn, text }] : [],
  );
}

function cellOf(
  pasted: string,
  row: SheetRow | undefined,
  column: SheetColumn | null,
  world: PasteWorld,
  isAmericanBlock: boolean,
): PastedCell | null {
  const nothing = { column, old: '', pasted, text: '' };
  if (!row) return { id: '', ...nothing, misfit: 'no-row' };
  if (column === null) return { id: row.id, ...nothing, misfit: 'no-column' };
  if (!isEditable(column)) {
    const old = cellText(row, column, world.language);
    return pasted === old ? null : { id: row.id, ...nothing, old, misfit: 'read-only' };
  }
  const old = writtenText(row, column);
  const read = readCell(pasted, row, column, world, isAmericanBlock);
  return typeof read === 'string'
    ? { id: row.id, ...nothing, old, text: read, misfit: null }
    : { id: row.id, ...nothing, old, misfit: read.misfit };
}

function readCell(
  pasted: string,
  row: SheetRow,
  column: EditableColumn,
  { plan, notation, sources }: PasteWorld,
  isAmericanBlock: boolean,
): string | { readonly misfit: Misfit } {
  switch (column) {
    case 'value':
      return readValue(pasted, row, plan, notation);
    case 'date':
      return isAmericanBlock && pasted.includes('/') && dayOf(pasted) !== null
        ? { misfit: 'ambiguous' }
        : readDay(pasted, plan);
    case 'status':
      return readStatus(pasted, plan);
    case 'source':
      return sourceNamed(pasted, sources);
    case 'note':
    case 'author':
    case 'evidence':
      return pasted;
    default:
      return column satisfies never;
  }
}

function readStatus(pasted: string, plan: Language): string | { readonly misfit: Misfit } {
  const found = statusNamed(pasted);
  return found ? STATUS_WORDS[plan][found] : { misfit: 'status' };
}

function readValue(
  pasted: string,
  { expected }: SheetRow,
  plan: Language,
  notation: Language | null,
): string | { readonly misfit: Misfit } {
  if (/^n\.?d\.?$/i.test(pasted)) return pasted;
  if (expected.kind === 'date') return readDay(pasted, plan);
  if (expected.kind === 'yes-no') return /^(s[iì]|no|yes)$/i.test(pasted) ? pasted : { misfit: 'word' };
  if (expected.kind === 'phases' || expected.kind === 'word') {
    if (expected.kind === 'phases' && SHARE.test(pasted)) return readNumber(pasted, plan, notation);
    return isNamed(pasted, expected) ? pasted : { misfit: 'word' };
  }
  if (expected.kind === 'any' && !/^[-−]?[\d.,]+/.test(pasted)) return pasted;
  return readNumber(pasted, plan, notation);
}

/** A number in the notation of the plan. One that both notations read, each in its way, waits for somebody to say which. */
function readNumber(pasted: string, plan: Language, notation: Language | null): string | { readonly misfit: Misfit } {
  const plain = plainBlanks(pasted).replace(/^([€$£])\s*(.*)$/, '$2 $1');
  const [, number = '', unit = ''] = /^([-−]?[\d.,]+)(.*)$/.exec(plain) ?? [];
  if (isNoUnit(unit)) return { misfit: 'number' };
  const reads = (language: Language): boolean => NUMBERS[language].test(number);
  const other = plan === 'it' ? 'en' : 'it';
  if (notation === null && /[.,]/.test(number) && reads('it') && reads('en')) return { misfit: 'ambiguous' };
  const from = notation ?? (reads(plan) ? plan : other);
  if (!reads(from) || (notation === null && !reads(plan))) return { misfit: reads(other) ? 'ambiguous' : 'number' };
  const swapped = from === plan ? number : number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
  return `${swapped}${unit}`.trim();
}

function readDay(pasted: string, plan: Language): string | { readonly misfit: Misfit } {
  const day = dayOf(pasted);
  return day === null ? { misfit: 'date' } : writtenDate(day, plan);
}

/** The ISO day of a date that is in the calendar. */
function dayOf(written: string): string | null {
  const iso = dayMeant(written);
  return iso !== null && isDay(iso) ? iso : null;
}

/** A day that is one only with the month first: then the others of its block may be so too. */
function isOnlyAmericanDay(pasted: string): boolean {
  const [, first, second] = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/.exec(pasted) ?? [];
  return Number(second) > 12 && Number(first) <= 12;
}
