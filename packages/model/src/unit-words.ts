import { COUNT, DAYS, EURO, FTE, HOURS, PERCENT, PERCENT_POINT, type Unit } from './unit.ts';

/** A unit that every plan knows, with the words for it behind a number: in each language the usual one first. */
export interface UnitWords {
  readonly concept: string;
  readonly unit: Unit;
  readonly en: readonly string[];
  readonly it: readonly string[];
}

/** A unit with its words, the same in both languages unless Italian has its own. */
function worded(concept: string, unit: Unit, en: readonly string[], it = en): UnitWords {
  return { concept, unit, en, it };
}

/** The words of units, in one place: for texts of plans, tables, reports and published figures alike. */
export const UNIT_WORDS: readonly UnitWords[] = [
  worded('percent', PERCENT, ['%']),
  worded('point', PERCENT_POINT, ['pp']),
  worded('euro', EURO, ['€', 'EUR', 'euro']),
  worded('count', COUNT, ['N.', 'N']),
  worded('day', DAYS, ['days', 'day', 'gg'], ['gg', 'giorni', 'giorno']),
  worded('hour', HOURS, ['hours', 'hour', 'h'], ['ore', 'ora', 'h']),
  worded('fte', FTE, ['fte']),
];

/** The unit that a word of either language says, in capitals or not; null when it is none that every plan knows. */
export function unitOfWord(word: string): Unit | null {
  const key = word.toLowerCase();
  const says = ({ en, it }: UnitWords): boolean => [...en, ...it].some((each) => each.toLowerCase() === key);
  return UNIT_WORDS.find(says)?.unit ?? null;
}
