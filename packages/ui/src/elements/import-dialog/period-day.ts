import { isoDay } from '../data-view/supplied.ts';

const MONTHS = [
  ['gen', 'jan'],
  ['feb'],
  ['mar'],
  ['apr'],
  ['mag', 'may'],
  ['giu', 'jun'],
  ['lug', 'jul'],
  ['ago', 'aug'],
  ['set', 'sep'],
  ['ott', 'oct'],
  ['nov'],
  ['dic', 'dec'],
] as const;
const ROMAN = ['i', 'ii', 'iii', 'iv'] as const;

/**
 * The last day of the period a heading names, as ISO: a day, a month (`gennaio 2024`, `01/2024`), a quarter (`I trim. 2024`, `T1 2024`, `2024-Q1`),
 * a half-year (`1° semestre 2024`) or a year. Null when it names none, or not one alone. `year` is taken where the heading has none.
 */
export function periodDay(heading: string, year: number | null = null): string | null {
  const text = heading.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const day = isoDay(/\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? '');
  if (day !== null) return day;
  const named = /\b(?:19|20)\d{2}\b/.exec(text)?.[0];
  const of = named === undefined ? year : Number(named);
  const rest = text.replace(named ?? '', ' ').trim();
  if (of === null || text === '') return null;
  const month = monthOf(rest);
  return month === null ? null : lastDay(of, month);
}

/** The last month of what is named, from 1; null when nothing is. */
function monthOf(rest: string): number | null {
  if (/^(anno|year|totale|al|a\.|-|\/)?$/.test(rest)) return 12;
  const part = /(?:^|[\s\-/])(?:([1-4])\s*[°ºa-z]{0,2}|(iv|i{1,3}))[\s.-]*(trim|quarter|sem|half)/.exec(rest);
  if (part) return monthsOf(part[3] ?? '') * numberOf(part[1], part[2]);
  const before = /(trimestre|trim\.?|quarter|semestre|sem\.?|half|\b[tqsh])\s*-?\s*(?:([1-4])|(iv|i{1,3}))\b/.exec(
    rest,
  );
  if (before) return checkedMonth(monthsOf(before[1] ?? '') * numberOf(before[2], before[3]));
  const digits = /^(\d{1,2})\s*[/\-.]?$|^[/\-.]?\s*(\d{1,2})$/.exec(rest);
  if (digits) return checkedMonth(Number(digits[1] ?? digits[2]));
  return monthNamed(rest);
}

/** The month a text names, from 1; null when it names none, or several. */
export function monthNamed(text: string): number | null {
  const lower = text.toLowerCase();
  const found = MONTHS.flatMap((names, at) => (names.some((name) => wordStarts(lower, name)) ? [at + 1] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function wordStarts(text: string, start: string): boolean {
  return text.split(/[^a-zàèéìòù]+/).some((word) => word.startsWith(start) && word.length <= 10);
}

function monthsOf(word: string): number {
  return /^(sem|half|[sh]$)/.test(word) ? 6 : 3;
}

function numberOf(digit: string | undefined, roman: string | undefined): number {
  return digit === undefined ? ROMAN.findIndex((one) => one === roman) + 1 : Number(digit);
}

function checkedMonth(month: number): number | null {
  return month >= 1 && month <= 12 ? month : null;
}

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
