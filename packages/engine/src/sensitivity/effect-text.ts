import {
  absolute,
  compare,
  HUNDRED,
  isEqual,
  isZero,
  type Language,
  multiply,
  ONE,
  type Ratio,
  ratio,
} from '@traguardo/model';
import { signedPoints } from '../compare/shown-points.ts';
import type { Ends } from './probe.ts';
import { sensitivityWords } from './words.ts';

const FEWEST = 2;
const USUAL = 4;
const MOST = 12;

/** Points with their sign (1/1 is 100): `−2,10`, `+0,0249`, and as many decimals more as it takes to show two digits: `+0,0000032`. */
function effectPoints(value: Ratio, language: Language): string {
  const points = multiply(value, HUNDRED);
  if (isZero(points)) return '0';
  return signedPoints(points, decimalsFor(absolute(points)), language).replace(/([.,]\d\d\d*?)0+$/, '$1');
}

function decimalsFor(points: Ratio): number {
  if (compare(points, ONE) >= 0) return FEWEST;
  for (let decimals = USUAL; decimals < MOST; decimals++) {
    if (compare(points, ratio(10n, 10n ** BigInt(decimals))) >= 0) return decimals;
  }
  return MOST;
}

/** What a change does to a body, in words: one figure, or two while its result is not known. */
export function effectText([low, high]: Ends, body: string, language: Language): string {
  const words = sensitivityWords[language];
  if (!isEqual(low, high)) return words.pointsBetween(effectPoints(low, language), effectPoints(high, language), body);
  return isZero(low) ? words.noPoints(body) : words.points(effectPoints(low, language), body);
}

/** The same as a cell of a table; `–` where there is no such change. */
export function effectCell(effect: Ends | null, language: Language): string {
  if (!effect) return '–';
  const [low, high] = effect.map((end) => effectPoints(end, language));
  return low === high ? `${low}` : `${low} / ${high}`;
}
