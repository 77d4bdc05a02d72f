import { ONE, ratio, type Ratio, type Value, ZERO } from '@traguardo/model';

const DAY = 86_400_000;

/** The days from 1970-01-01 to an ISO day; null for what is no day. */
export function dayNumber(date: string): number | null {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / DAY;
}

/** Days from 1970-01-01 to the first day of the year 0 and to the last of 9999. */
const [FIRST_DAY, LAST_DAY] = [-719_528, 2_932_896];

/** The ISO day so many days after 1970-01-01, within the years 0000 to 9999. */
export function dayOf(number: number): string {
  const day = Math.min(Math.max(Math.floor(number), FIRST_DAY), LAST_DAY);
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** A known value as the number of a slot; null for what has none. Phases are read as their share before. */
export function slotNumber(value: Value): Ratio | null {
  switch (value.kind) {
    case 'quantity':
      return value.quantity.value;
    case 'boolean':
      return value.value ? ONE : ZERO;
    case 'date': {
      const day = dayNumber(value.date);
      return day === null ? null : ratio(day);
    }
    default:
      return null;
  }
}

const SAFE_DIGITS = 15;

/** The nearest double of a ratio, rounded once: also where numerator or denominator are beyond every double. */
export function toDouble({ num, den }: Ratio): number {
  const [n, d] = [Number(num), Number(den)];
  if (Number.isSafeInteger(n) && Number.isSafeInteger(d)) return n / d;
  return scaled(num, den);
}

function scaled(num: bigint, den: bigint): number {
  const shift = num.toString(2).length - den.toString(2).length;
  const [n, d] = shift > 64 ? [num, den << BigInt(shift - 64)] : [num << BigInt(64 - shift), den];
  return Number(n / d) * 2 ** (shift - 64);
}

/** A finite double as the decimal a person would have written: 0.1 is 1/10. */
export function fromDouble(number: number): Ratio {
  const [digits = '0', exponent = '0'] = number.toExponential(SAFE_DIGITS - 1).split('e');
  const whole = BigInt(digits.replace('.', ''));
  const power = Number(exponent) - (SAFE_DIGITS - 1);
  return power >= 0 ? ratio(whole * 10n ** BigInt(power)) : ratio(whole, 10n ** BigInt(-power));
}
