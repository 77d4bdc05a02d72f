import { type Language, unitOfWord, writtenDate } from '@traguardo/model';
import { pointMoved, type SheetCell } from '@traguardo/office';
import type { InputNeed } from '../data-view/input-needs.ts';
import { isNamed, isNoUnit, NUMBERS, plainBlanks, typedValue } from '../data-view/typed-value.ts';
import { type Mapping, notationOf } from './mapping.ts';
import { dayIn } from './read-day.ts';

/** Why a cell gives no value. What can be decided for the whole file: `notation` and `percent`. */
export type ValueDoubt = 'unreadable' | 'notation' | 'percent' | 'unit' | 'error' | 'merged';

/** A value as it is written in the plan, or why there is none. Both null for an empty cell. */
export interface ReadValue {
  readonly value: string | null;
  readonly doubt: ValueDoubt | null;
}

type Need = Pick<InputNeed, 'expected' | 'unit'>;

const YES = /^(s[iì]|yes|y|vero|true|x)$/i;
const NO = /^(no|n|falso|false)$/i;

/** The value of a cell for a need, in the notation of the plan. Nothing is guessed: what may mean two things is a doubt. */
export function readValue(
  cell: SheetCell,
  need: Need,
  { notation, percent }: Pick<Mapping, 'notation' | 'percent'>,
  plan: Language,
): ReadValue {
  switch (cell.kind) {
    case 'empty':
      return { value: null, doubt: null };
    case 'covered':
      return doubted('merged');
    case 'error':
      return doubted('error');
    case 'boolean':
      return need.expected.kind === 'number' || need.expected.kind === 'date'
        ? doubted('unreadable')
        : value(yesNo(cell.text === 'true', plan));
    case 'date':
      return need.expected.kind === 'date' || need.expected.kind === 'any'
        ? value(writtenDate(cell.text, plan))
        : doubted('unreadable');
    case 'number':
      if (need.expected.kind === 'date') return dayValue(cell, plan);
      return cell.percent && isPercentTypedBare(cell.text)
        ? typedBare(cell.text, need, percent, plan)
        : numberValue(cell.text, cell.percent ? '%' : '', need, percent, plan);
    case 'text':
      return textValue(cell.text.trim(), need, { notation, percent }, plan);
    default:
      return cell.kind satisfies never;
  }
}

function dayValue(cell: Pick<SheetCell, 'kind' | 'text'>, plan: Language): ReadValue {
  const day = dayIn(cell);
  return day === null ? doubted('unreadable') : value(writtenDate(day, plan));
}

function textValue(
  text: string,
  need: Need,
  { notation, percent }: Pick<Mapping, 'notation' | 'percent'>,
  plan: Language,
): ReadValue {
  if (/^n\.?\s?d\.?$/i.test(text)) return value('nd');
  switch (need.expected.kind) {
    case 'yes-no':
      if (YES.test(text)) return value(yesNo(true, plan));
      return NO.test(text) ? value(yesNo(false, plan)) : doubted('unreadable');
    case 'date':
      return dayValue({ kind: 'text', text }, plan);
    case 'phases':
    case 'word':
      return isNamed(text, need.expected) ? value(text) : doubted('unreadable');
    case 'number':
    case 'any':
      break;
    default:
      return need.expected satisfies never;
  }
  const [, before = '', number = '', behind = ''] = /^([€$]?)\s*([-−]?\d[\d.,]*)\s*(.*)$/.exec(plainBlanks(text)) ?? [];
  const isFree = need.expected.kind === 'any';
  const written = notationOf(number);
  if (number === '' || isNoUnit(behind)) return isFree ? value(text) : doubted('unreadable');
  // Not said, and not as the plan writes them: a person says how the file does.
  if (notation === null && written !== null && written !== plan) return doubted('notation');
  const read = notation ?? plan;
  if (!NUMBERS[read].test(number)) return isFree ? value(text) : doubted('unreadable');
  return numberValue(plainDigits(number, read), (behind || before).trim(), need, percent, plan);
}

/** Whether a value in `unit` is in another unit than the plan's `symbol`. A word that is no unit of the language is left for the plan to read. */
function isOther(unit: string, symbol: string): boolean {
  if (unit === '%' || symbol === '%') return unit !== symbol;
  const [given, wanted] = [unitOfWord(unit), unitOfWord(symbol)];
  return given !== null && wanted !== null && given !== wanted;
}

/** `number` has a point and no groups; `unit` is what stands with it. */
function numberValue(number: string, unit: string, need: Need, percent: Mapping['percent'], plan: Language): ReadValue {
  const { kind } = need.expected;
  if (kind !== 'number' && kind !== 'any') return doubted('unreadable');
  const symbol = need.unit?.symbol ?? '';
  if (unit !== '' && need.unit && isOther(unit, symbol)) return doubted('unit');
  if (unit === '' && symbol === '%' && percent === null && mayBeRatio(number)) return doubted('percent');
  const shown = unit === '' && symbol === '%' && percent === 'ratio' ? pointMoved(number, 2) : number;
  const digits = plan === 'it' ? shown.replace('.', ',') : shown;
  if (unit !== '') return value(unit === '%' ? `${digits}%` : `${digits} ${unit}`);
  return value(typedValue(digits, need, plan));
}

/** What a cell of percentages shows where a program other than Excel put 98 into it: 9800 %. */
function isPercentTypedBare(shown: string): boolean {
  return Math.abs(Number(shown)) >= 1000;
}

function typedBare(shown: string, need: Need, percent: Mapping['percent'], plan: Language): ReadValue {
  if (percent === null) return doubted('percent');
  return numberValue(percent === 'points' ? pointMoved(shown, -2) : shown, '%', need, percent, plan);
}

/** Nobody can tell 0.92 of a hundred from 0.92 of one. */
function mayBeRatio(number: string): boolean {
  return Number(number) !== 0 && Math.abs(Number(number)) <= 1;
}

/** The same number without groups, with a point. */
function plainDigits(number: string, notation: Language): string {
  const plain = notation === 'it' ? number.replaceAll('.', '').replace(',', '.') : number.replaceAll(',', '');
  return plain.replace('−', '-');
}

function yesNo(is: boolean, plan: Language): string {
  return plan === 'it' ? (is ? 'SI' : 'NO') : is ? 'yes' : 'no';
}

function value(written: string): ReadValue {
  return { value: written, doubt: null };
}

function doubted(doubt: ValueDoubt): ReadValue {
  return { value: null, doubt };
}

/** Whether two values as written are one: groups of digits, zeros behind and blanks make no difference. */
export function isSameValue(one: string, other: string, notation: Language): boolean {
  return plainValue(one, notation) === plainValue(other, notation);
}

function plainValue(text: string, notation: Language): string {
  const tidy = text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
  const [, number = '', rest = ''] = /^([-−]?\d[\d.,]*)\s*(.*)$/.exec(tidy) ?? [];
  if (!NUMBERS[notation].test(number)) return tidy;
  const plain = plainDigits(number, notation)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
  return `${plain} ${rest}`;
}
