import type { ActualColumn } from '@traguardo/dsl';
import { codeKey, writtenDate, type Language } from '@traguardo/model';
import { textCell } from '@traguardo/office';
import { isChoice } from './import-choices.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';
import { type ActualRecord, actualRecords } from '../data-view/actual-records.ts';
import { type InputRow, isMissing } from '../data-view/input-rows.ts';
import { isoDay } from '../data-view/supplied.ts';
import { dayLeftBehind } from '../data-view/left-behind.ts';
import { typedValue } from '../data-view/typed-value.ts';
import {
  BESIDE_COLUMNS,
  type GivenValue,
  type ImportLine,
  type ImportOutcome,
  type ImportTarget,
} from './import-line.ts';
import { isSameValue, readValue } from './read-value.ts';

type Written = ReadonlyMap<string, readonly ActualRecord[]>;

/** The rows of the table by the key of their code. */
export function writtenOf({ text }: WorkspaceFile): Written {
  return Map.groupBy(actualRecords(text) ?? [], ({ cells }) => codeKey(cells.code));
}

/** The values beside each other and beside those that are there. */
export function compared(read: readonly GivenValue[], written: Written, target: ImportTarget): readonly ImportLine[] {
  const given = target.holder === null ? read : read.map((one) => withNoteAlone(one, written, target));
  const { notation, end, monitoring } = target;
  const groups = Map.groupBy(
    given.filter(({ refused }) => refused === null),
    ({ id, day }) => `${codeKey(id)} ${day}`,
  );
  const places = new Map<string, ActualRecord | null>();
  const replaced = new Set<ActualRecord>();
  for (const [key, [first]] of groups) {
    const place = first ? rowReplaced(first, written, target, replaced) : null;
    if (place) replaced.add(place);
    places.set(key, place);
  }
  return given.map(({ input, day, refused, said, ...line }) => {
    const key = `${codeKey(line.id)} ${day}`;
    const place = refused === null ? places.get(key) : null;
    const isBeside = day === null && input !== null && dayLeftBehind(input, monitoring) !== null;
    const undated = day === null || place || !input ? null : undatedOf(input, written, notation);
    const old = place?.cells.value ?? (day === null && !isBeside ? (input?.raw ?? '') : (undated?.alone ?? ''));
    const group = refused === null ? (groups.get(key) ?? []) : [];
    const compared = input ? typedValue(old, input, notation) : old;
    const found = refused ?? outcomeOf(line, group, compared, notation);
    const more = place && found === 'same' && group[0]?.key === line.key ? columnsSaidAnew(said, place) : [];
    const outcome = more.length > 0 ? 'changed' : undated && found === 'changed' ? 'added' : found;
    const dated = isBeside ? { ...line.cells, date: writtenDate(end, notation) } : line.cells;
    const cells = more.length > 0 ? withOnly(dated, more) : dated;
    const kept = isBeside ? { value: input.raw, date: input.date } : undated && { value: undated.value, date: '' };
    const stays = outcome === 'added' || outcome === 'repeated' ? kept : null;
    const beside = isChoice({ outcome }) ? columnsUnlike(cells, place ?? null) : saidWithout(outcome, said);
    return { ...line, cells, beside, replaces: place?.line ?? null, old: stays ? '' : old, stays, outcome };
  });
}

/** A unit that gives no value says why in the note: it is written beside the value of the day, else beside `nd` where there is none at all. */
function withNoteAlone(one: GivenValue, written: Written, target: ImportTarget): GivenValue {
  const { refused, said, input, cells } = one;
  if (refused !== 'empty' || said.note === '' || input === null) return one;
  const place = rowReplaced(one, written, target, new Set());
  if (place === null && !isMissing(input)) return one;
  return { ...one, refused: null, cells: { ...cells, value: place?.cells.value || 'nd' } };
}

type Cells = ActualRecord['cells'];

/** The columns beside value and day in which cells say other than the row they go over. */
function columnsUnlike(cells: Cells, place: ActualRecord | null): readonly ActualColumn[] {
  return BESIDE_COLUMNS.filter(
    (name) => cells[name] !== '' && codeKey(cells[name]) !== codeKey(place?.cells[name] ?? ''),
  );
}

/** Who gives no value may say why in the note: where it is not imported it is shown. */
function saidWithout(outcome: ImportOutcome, said: Cells): readonly ActualColumn[] {
  return outcome === 'empty' && said.note !== '' ? ['note'] : [];
}

/** What a file says anew of a value that stays: another status, note or document; source and author where none is written. */
function columnsSaidAnew(said: Cells, place: ActualRecord): readonly ActualColumn[] {
  return columnsUnlike(said, place).filter(
    (name) => (name !== 'source' && name !== 'author') || place.cells[name] === '',
  );
}

/** Cells of which, beside value and day, only those columns are written. */
function withOnly(cells: Cells, columns: readonly ActualColumn[]): Cells {
  const others = BESIDE_COLUMNS.filter((name) => !columns.includes(name));
  return { ...cells, ...Object.fromEntries(others.map((name) => [name, ''])) };
}

/** The value without a day that one with a day is written beside (decision 0380); `alone` while nothing else was written of it. */
function undatedOf(
  input: InputRow,
  written: Written,
  notation: Language,
): { readonly value: string; readonly alone: string | null } | null {
  const same = recordsOf(input, written);
  const undated = same.findLast(({ cells }) => cells.date === '' && saysValue(cells.value, input, notation));
  if (!undated) return null;
  const { value } = undated.cells;
  return { value, alone: same.every(({ cells }) => cells.date === '') ? value : null };
}

/** The rows of the table that speak of an input, by every name it has. */
function recordsOf({ id, aliases }: InputRow, written: Written): readonly ActualRecord[] {
  const names = new Set([id, ...aliases].map(codeKey));
  return [...names].flatMap((name) => written.get(name) ?? []);
}

function outcomeOf(
  { key, cells }: Pick<ImportLine, 'key' | 'cells'>,
  group: readonly GivenValue[],
  old: string,
  notation: Language,
): ImportOutcome {
  if (group.some((other) => !isSameValue(other.cells.value, cells.value, notation))) return 'repeated';
  if (old !== '' && isSameValue(old, cells.value, notation)) return 'same';
  if (group[0]?.key !== key) return 'same'; // said above already
  return old === '' ? 'added' : 'changed';
}

/**
 * The row of the table an imported one stands for: of the same code and day, else one without a day that says nothing; for an
 * imported row without a day, the row that is shown, unless it was measured before. No row stands for two.
 */
function rowReplaced(
  { input, day }: GivenValue,
  written: Written,
  { table: { path }, monitoring, notation }: Pick<ImportTarget, 'table' | 'monitoring' | 'notation'>,
  replaced: ReadonlySet<ActualRecord>,
): ActualRecord | null {
  if (!input) return null;
  const same = recordsOf(input, written).filter((record) => !replaced.has(record));
  if (day !== null) {
    const isEmpty = ({ cells }: ActualRecord): boolean => cells.date === '' && !saysValue(cells.value, input, notation);
    return same.find(({ cells }) => isoDay(cells.date) === day) ?? same.find(isEmpty) ?? null;
  }
  if (dayLeftBehind(input, monitoring) !== null) return null;
  return same.find(({ line }) => input.origin?.file === path && line === input.origin.line) ?? null;
}

/** Whether what is written gives a value: neither `nd` nor something that cannot be read. */
function saysValue(raw: string, input: InputRow, notation: Language): boolean {
  return (
    !isMissing({ raw }) && readValue(textCell(raw), input, { notation, percent: 'points' }, notation).doubt === null
  );
}
