import {
  absolute,
  compare,
  type Diagnostic,
  type Edit,
  fromDecimal,
  isZero,
  type Language,
  multiply,
  ONE,
  type Place,
  type Ratio,
  ratio,
  round,
  shownNumber,
  subtract,
  toDecimal,
} from '@traguardo/model';
import type { KnownValue } from './known-values.ts';
import type { Passage } from './passages.ts';
import { digitsOf, type TypedNumber, typedNumbers } from './typed-number.ts';

/** How a typed number stands to a known one. */
type Likeness = 'exact' | 'equal' | 'near' | 'swapped';

interface Candidate {
  readonly known: KnownValue;
  readonly likeness: Likeness;
  readonly rank: number;
}

/** What numbers are compared with, and in which notation and with how many decimals figures are printed. */
export interface TypedOptions {
  readonly known: readonly KnownValue[];
  /** Whether a node belongs to the section of the passage. */
  readonly isHere: (node: string | null) => boolean;
  readonly language: Language;
  readonly decimals: number;
}

/** At most so many expressions are offered for one number. */
const MOST = 3;
/** Below so many digits a likeness that is no equality says nothing. */
const TELLING = 3;

/** Numbers typed by hand in a passage that are, or nearly are, numbers the plan knows: each with the expressions to write in its place. */
export function typedFigures(passage: Passage, options: TypedOptions): readonly Diagnostic[] {
  return typedNumbers(passage.written, options.language).flatMap((typed): Diagnostic[] => {
    const candidates = candidatesFor(typed, options);
    const [best] = candidates;
    if (!best) return [];
    const place = passage.place(typed.from, typed.to);
    const written = passage.written.slice(typed.from, typed.to);
    const shown = shownNumber(best.known.quantity);
    const isTelling = typed.digits.length >= TELLING || typed.unit !== '';
    return [
      {
        code: 'narrative/typed-figure',
        severity: isTelling ? 'warning' : 'information',
        place,
        data: {
          written,
          likeness: isEqual(best.likeness) ? 'equal' : best.likeness,
          value: toDecimal(shown, shown.den === 1n ? typed.decimals : Math.max(typed.decimals, options.decimals)),
          unit: best.known.quantity.unit.symbol,
          expressions: candidates.map(({ known }) => `{{${known.expression}}}`),
        },
        related: [],
        fixes: candidates.map(({ known }) => fixOf(known, typed, place, options)),
      },
    ];
  });
}

/** The known numbers a typed one may stand for, the likeliest first: same unit, then the section's own, then what is it to the last digit. */
function candidatesFor(typed: TypedNumber, options: TypedOptions): readonly Candidate[] {
  const found = alike(typed, options).toSorted((a, b) => a.rank - b.rank);
  const equal = found.filter(({ likeness }) => isEqual(likeness));
  return (equal.length > 0 ? equal : found).slice(0, MOST);
}

function isEqual(likeness: Likeness): boolean {
  return likeness === 'exact' || likeness === 'equal';
}

function alike(typed: TypedNumber, { known, isHere }: TypedOptions): Candidate[] {
  return known.flatMap((each): Candidate[] => {
    if (!mayBeLike(typed, each)) return [];
    const isSameUnit = hasUnit(each, typed.unit);
    if (!isSameUnit && (typed.unit !== '' || typed.digits.length < TELLING)) return [];
    const likeness = likenessOf(typed, shownNumber(each.quantity));
    if (likeness === null || (!isEqual(likeness) && !isSameUnit)) return [];
    return [
      {
        known: each,
        likeness,
        rank: (isSameUnit ? 0 : 4) + (isHere(each.node) ? 0 : 2) + (likeness === 'exact' ? 0 : 1),
      },
    ];
  });
}

/**
 * Whether an exact look is worth its time: nearly equal, or apart by what an exchange of neighbouring digits makes, always nine times
 * a power of ten.
 */
function mayBeLike({ about, decimals }: TypedNumber, known: KnownValue): boolean {
  const step = 10 ** -decimals;
  const distance = Math.abs(about - known.about);
  return distance <= Math.max(step, Math.abs(known.about) / 100) || Math.round(distance / step) % 9 === 0;
}

/** A number without a unit is a count, or a ratio. */
function hasUnit({ quantity: { unit } }: KnownValue, written: TypedNumber['unit']): boolean {
  return written === ''
    ? unit.nature === 'count' || unit.nature === 'pure'
    : unit.symbol === written || (written === '%' && unit.symbol === 'pp');
}

function likenessOf({ value, decimals, digits }: TypedNumber, known: Ratio): Likeness | null {
  const rounded = round(known, decimals);
  if (compare(known, value) === 0) return 'exact';
  if (compare(rounded, value) === 0) return 'equal';
  if (digits.length < TELLING || isZero(known) || isRound(known)) return null;
  if (isSwapped(digits, digitsOf(toDecimal(rounded, decimals)))) return 'swapped';
  const distance = absolute(subtract(value, known));
  return compare(distance, multiply(absolute(known), NEARNESS)) <= 0 ? 'near' : null;
}

/** 0.5 %. */
const NEARNESS = ratio(5n, 1000n);

/** 100 % and 1 are near too many things to be meant. */
function isRound(known: Ratio): boolean {
  return compare(known, ONE) === 0 || compare(known, fromDecimal('100') as Ratio) === 0;
}

/** Whether two neighbouring digits were exchanged. */
function isSwapped(typed: string, known: string): boolean {
  if (typed.length !== known.length) return false;
  const at = Array.from(typed).findIndex((digit, index) => digit !== known[index]);
  return (
    at >= 0 && typed[at] === known[at + 1] && typed[at + 1] === known[at] && typed.slice(at + 2) === known.slice(at + 2)
  );
}

function fixOf(
  { expression, quantity }: KnownValue,
  typed: TypedNumber,
  place: Place,
  { decimals, language }: TypedOptions,
): Diagnostic['fixes'][number] {
  const { unit } = quantity;
  const shown = shownNumber(quantity);
  const usual = shown.den === 1n && unit.nature !== 'percent' ? 0 : decimals;
  const formats = [
    ...(typed.decimals === usual ? [] : [` | ${language === 'it' ? 'decimali' : 'decimals'} ${typed.decimals}`]),
    ...(typed.unit === '' && unit.symbol !== '' && unit.nature !== 'count'
      ? [language === 'it' ? ' | senza unità' : ' | without unit']
      : []),
  ];
  const text = `{{${expression}${formats.join('')}}}`;
  return { kind: 'use-expression', data: { text }, edits: [{ place, text }] satisfies readonly Edit[] };
}
