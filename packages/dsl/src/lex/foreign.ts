import { readDate } from './date.ts';

/** Months by their first three letters, Italian and English. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'gen jan',
    'feb',
    'mar',
    'apr',
    'mag may',
    'giu jun',
    'lug jul',
    'ago aug',
    'set sep',
    'ott oct',
    'nov',
    'dic dec',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

const DAY = /(\d{1,2})(?:([-.])(\d{1,2})\2|[ \t\u00A0]+([a-z]{3,9})[ \t\u00A0]+)(\d{4})(?![\d.,]\d|[\p{L}\d_])/iuy;

/** A day as people write it, and as the language does. */
export interface ForeignDay {
  readonly image: string;
  readonly meant: string;
}

/** The day at an offset when it is written with points, hyphens or the name of the month; null for anything else. */
export function foreignDay(text: string, at: number): ForeignDay | null {
  DAY.lastIndex = at;
  const found = DAY.exec(text);
  if (!found) return null;
  const [image, day = '', , number, name = '', year = ''] = found;
  const month = number ?? MONTHS.get(name.slice(0, 3).toLowerCase());
  if (month === undefined) return null;
  const meant = `${day.padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
  return readDate(meant) === null ? null : { image, meant };
}

/** Quotation marks of word processors and of programs, in pairs that the language does not have. */
const QUOTED = /[„‟”][^"„‟“”\r\n]*[“”]|(?<![\p{L}\d])['‘’][^'‘’"\r\n]*['’](?!\p{L})/uy;

/** The text in foreign quotation marks at an offset; null when there is none. */
export function foreignText(text: string, at: number): string | null {
  QUOTED.lastIndex = at;
  return QUOTED.exec(text)?.[0] ?? null;
}

const SIGNS: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '×': '*',
  '·': '*',
  '÷': '/',
  '⁄': '/',
  '…': '..',
  '⩾': '>=',
  '⩽': '<=',
  '≧': '>=',
  '≦': '<=',
};

/** The sign of the language that a foreign character stands for; empty when it stands for none. */
export function meantSign(character: string): string {
  return SIGNS[character] ?? '';
}
