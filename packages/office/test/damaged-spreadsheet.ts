import { unzipSync, zipSync } from 'fflate';
import { READ_LIMITS, type ReadLimits } from '../src/read/limits.ts';
import { readSpreadsheet } from '../src/read/read-spreadsheet.ts';
import type { ReadRefusalCode } from '../src/read/refusal.ts';
import { columnLetters } from '../src/read/column-letters.ts';

/** A number from 0 to below `limit`. */
type Random = (limit: number) => number;

/** Numbers from a seed: the same on every machine. */
function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * limit);
  };
}

/** Small enough for a damage to go beyond them. */
export const NARROW: ReadLimits = {
  ...READ_LIMITS,
  fileBytes: 200_000,
  inflatedBytes: 2_000_000,
  rows: 2000,
  columns: 60,
  cells: 20_000,
  sheets: 20,
  cellLetters: 5000,
  letters: 100_000,
};

const CODES = {
  empty: true,
  'not-spreadsheet': true,
  'old-format': true,
  encrypted: true,
  damaged: true,
  crc: true,
  'unsafe-name': true,
  compression: true,
  'missing-part': true,
  encoding: true,
  doctype: true,
  xml: true,
  'file-limit': true,
  'size-limit': true,
  'parts-limit': true,
  'sheets-limit': true,
  'rows-limit': true,
  'columns-limit': true,
  'cells-limit': true,
  'letters-limit': true,
  'text-limit': true,
  'depth-limit': true,
} satisfies Record<ReadRefusalCode, true>;

/** What somebody who means harm, or a broken program, writes in the place of something else. */
const HOSTILE = [
  '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
  '&x;',
  '&#0;',
  '&#1114112;',
  '<![CDATA[',
  '<!--',
  '<?xml version="1.0" encoding="UTF-16"?>',
  '<row r="1048577"/>',
  '<row r="99999999999999999999"/>',
  '<c r="ZZZZZZZ1"><v>1</v></c>',
  '<c r="A1" t="s"><v>4294967296</v></c>',
  '<c t="s"><v>0</v></c>'.repeat(500),
  '<c><v>1e999999999</v></c>',
  `<c><v>${'1'.repeat(4000)}x</v></c>`,
  '<mergeCell ref="A1:XFD1048576"/>',
  '<table:table-row table:number-rows-repeated="1000000000" table:visibility="collapse"/>',
  '<table:table-cell table:number-columns-repeated="1000000000" office:value-type="float" office:value="1"/>',
  '<table:covered-table-cell table:number-columns-repeated="1000000"/>',
  '<text:s text:c="1000000000"/>'.repeat(50),
  '<a>'.repeat(80),
  '</a>',
  '"',
  '<',
  '>',
  '\0',
  '\uFFFF',
  '__proto__',
  '-1',
  '0',
  '1e309',
  '9007199254740993',
  '../../../etc/passwd',
];

/** The damage of a seed to a file: to its bytes, or to the text of one of its parts, packed again as if nothing were. */
export function damagedSpreadsheet(file: Uint8Array, seed: number): Uint8Array {
  const random = createRandom(seed);
  let damaged = file;
  for (let times = 1 + random(3); times > 0; times -= 1)
    damaged = random(4) === 0 ? damagedBytes(damaged, random) : damagedPart(damaged, random);
  return damaged;
}

/** What reading these bytes breaks of what is promised; null when it gives tables within the limits or says why it does not. */
export function brokenReading(bytes: Uint8Array, limits = NARROW): string | null {
  try {
    const { sheets, refusal } = readSpreadsheet(bytes, { limits });
    if (JSON.stringify(readSpreadsheet(bytes, { limits })) !== JSON.stringify({ sheets, refusal }))
      return 'the same bytes are read in two ways';
    if (refusal !== null) {
      const { row, column } = refusal.place;
      if (!Object.hasOwn(CODES, refusal.code)) return `no such refusal: ${refusal.code}`;
      if (refusal.code.endsWith('-limit') !== (refusal.limit !== null)) return `${refusal.code} with ${refusal.limit}`;
      return row !== null && !(row > 0) ? `${refusal.code} at row ${row}, column ${column}` : null;
    }
    const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    const letters = cells.reduce((sum, { text }) => sum + text.length, 0);
    const rows = sheets.flatMap((sheet) => sheet.rows);
    const widest = Math.max(0, ...rows.map((row) => row.cells.length));
    if (sheets.length > limits.sheets) return `${sheets.length} sheets`;
    if (rows.some(({ number }) => !(number > 0 && number <= limits.rows))) return 'a row beyond the limit';
    if (widest > limits.columns) return `a row up to column ${columnLetters(widest - 1)}`;
    if (cells.length > limits.cells || letters > limits.letters) return `${cells.length} cells, ${letters} letters`;
    return null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

function damagedBytes(file: Uint8Array, random: Random): Uint8Array {
  const at = random(file.length + 1);
  const length = 1 + random(40);
  switch (random(5)) {
    case 0:
      return file.slice(0, at);
    case 1:
      return file.map((byte, index) => (index === at ? byte ^ (1 << random(8)) : byte));
    case 2:
      return file.map((byte, index) => (index >= at && index < at + length ? random(2) * 255 : byte));
    case 3:
      return joined(file.subarray(0, at), file.subarray(at + length));
    default:
      return joined(file.subarray(0, at), file.subarray(random(file.length + 1)));
  }
}

function damagedPart(file: Uint8Array, random: Random): Uint8Array {
  const parts = partsOf(file);
  const paths = Object.keys(parts).filter((path) => /\.(xml|rels)$/.test(path));
  const path = paths[random(paths.length)];
  if (path === undefined) return damagedBytes(file, random);
  if (random(12) === 0) return zipSync(withoutPart(parts, path));
  const text = new TextDecoder().decode(parts[path]);
  return zipSync({ ...parts, [path]: new TextEncoder().encode(damagedText(text, random)) });
}

/** Tags, values of attributes and what is between tags: what a damage takes away, doubles or replaces. */
const PIECE = /<[^>]*>|"[^"]*"|[^<>"]+/g;

function damagedText(text: string, random: Random): string {
  const pieces = text.match(PIECE) ?? [];
  const at = random(pieces.length);
  const hostile = HOSTILE[random(HOSTILE.length)] ?? '';
  const piece = pieces[at] ?? '';
  const within = piece.match(/"[^"]*"/g) ?? [];
  const value = within[random(within.length)];
  const choice = random(6);
  if (choice === 0) pieces.splice(at, 1);
  else if (choice === 1) pieces.splice(at, 0, ...pieces.slice(at, at + 1 + random(30)));
  else if (choice === 2) pieces.splice(at, 0, hostile);
  else if (choice === 3) pieces[at] = hostile;
  else if (choice === 4 && value !== undefined)
    pieces[at] = piece.replace(value, `"${hostile.replaceAll(/["<]/g, '')}"`);
  else pieces[at] = pieces[random(pieces.length)] ?? '';
  return pieces.join('');
}

/** Bytes of a part that is damaged: a damaged directory may claim gigabytes. */
const MOST = 1_000_000;

/** None of a file that is no archive any more. */
function partsOf(file: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(file, { filter: ({ originalSize }) => originalSize < MOST });
  } catch {
    return {}; // its bytes were damaged before
  }
}

function withoutPart(parts: Record<string, Uint8Array>, path: string): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== path));
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
