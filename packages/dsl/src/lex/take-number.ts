import { replaceFix } from './codes.ts';
import type { Frame } from './frames.ts';
import { isNumber, readingsOf } from './number.ts';
import { type Pass, reportUnknown } from './pass.ts';
import type { Token } from './token.ts';

/** A percentage as it is said. */
const IN_WORDS = /^(?:per\s?cento|percent)$/i;

/**
 * Takes a number and the word after it when that is a unit: known, or of no other meaning there, which `isWord` tells
 * from where it stands. A number whose groups are not of three digits is bad, and its unit with it.
 */
export function takeNumber<T>(
  pass: Pass,
  where: Frame,
  context: T,
  isWord: (pass: Pass, word: Token, where: Frame, context: T) => boolean,
): void {
  const { cursor, vocabulary } = pass;
  const token = cursor.here() as Token;
  const isGood = isNumber(token.image, pass.notation);
  if (isGood) cursor.take();
  else {
    reportBadGroup(pass, token);
    cursor.takeAs('bad');
  }
  const next = cursor.peek();
  if (next?.kind !== 'word') return;
  const count = /^per$/i.test(next.image) && cursor.raw(1)?.kind === 'word' ? 2 : 1;
  if (IN_WORDS.test(cursor.written(count))) return reportUnknown(pass, cursor.takeAs('bad', null, count), '%', where);
  const unit = vocabulary.unit(next.image);
  if (unit === null && (isWord(pass, next, where, context) || vocabulary.operator(next.image) !== null)) return;
  if (unit !== null && (unit.unit.nature === 'count' || 'EUR' in unit.unit.dimensions)) reportForeign(pass, token);
  cursor.takeAs(isGood ? 'unit' : 'bad', unit?.concept ?? null);
}

function reportBadGroup({ notation, report }: Pass, { image, place }: Token): void {
  const { decimal, grouped } = readingsOf(image, notation);
  const fixes = [replaceFix('read-as-grouped', place, grouped)];
  if (decimal !== '') fixes.unshift(replaceFix('read-as-decimal', place, decimal));
  report('number/bad-group', place, { number: image, decimal, grouped }, { fixes });
}

/** `1.813 N.` in English notation is 1.813, but was likely meant as 1813; in Italian notation so is `1,813 N.`. */
function reportForeign({ notation, report }: Pass, { image, place }: Token): void {
  const pattern = notation === 'en' ? /^\d{1,3}\.\d{3}$/ : /^\d{1,3},\d{3}$/;
  if (!pattern.test(image)) return;
  const grouped = image.replace(/[.,]/, '');
  const fixes = [replaceFix('read-as-grouped', place, grouped)];
  const code = notation === 'en' ? 'number/looks-italian' : 'number/looks-english';
  report(code, place, { number: image, grouped }, { severity: 'warning', fixes });
}
