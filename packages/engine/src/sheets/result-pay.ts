import {
  codeKey,
  compare,
  divide,
  greatest,
  type Individual,
  isEqual,
  multiply,
  ONE,
  type OutcomeNode,
  paymentTimes,
  type Plan,
  type Ratio,
  subtract,
  sum,
  type TracePart,
  ZERO,
} from '@traguardo/model';
import type { Ends, PaymentTimeRule, SheetPartResult } from './sheet-result.ts';

/** The rule with what the objectives give the sheet, which a missed one takes away. */
export interface PaymentTimeStanding {
  readonly rule: PaymentTimeRule;
  readonly given: Ends;
}

/** What payment times mean for a sheet; null when it has no objective on them that counts. */
export function paymentTimeRule(
  sheet: Individual,
  parts: readonly SheetPartResult[],
  plan: Plan,
  nodes: ReadonlyMap<string, OutcomeNode>,
  least: Ratio,
): PaymentTimeStanding | null {
  const found = paymentTimes(plan).find((each) => each.sheet === sheet);
  const whole = parts.find(({ part }) => part === 'objectives');
  if (found === undefined || whole === undefined) return null;
  const objectives = found.objectives.map(({ code }) => `${sheet.code}.${code}`);
  const keys = new Set(objectives.map(codeKey));
  const counting = (nodes.get(codeKey(sheet.code))?.trace.parts ?? []).filter(({ code }) => keys.has(codeKey(code)));
  const share = multiply(whole.share, sum(counting.map((part) => part.share)));
  const end = (side: 0 | 1): Ratio =>
    multiply(whole.share, sum(counting.map((part) => multiply(part.share, part.range[side]))));
  const rule = { objectives, share, atStake: greatest(share, least), outcome: outcomeOf(counting) };
  return { rule, given: [end(0), end(1)] };
}

function outcomeOf(counting: readonly TracePart[]): PaymentTimeRule['outcome'] {
  if (counting.some(({ score }) => score !== null && compare(score, ONE) < 0)) return 'missed';
  return counting.some(({ score }) => score === null) ? 'unknown' : 'met';
}

/**
 * The share of the result pay due, from the score of the sheet: all of it, or, once payment times were missed, what the rest of the
 * sheet earns on the part of the pay that does not hang on them (D.L. 13/2023 art. 4-bis c. 2; decision 0271).
 */
export function resultPay(score: Ends, standing: PaymentTimeStanding | null): Ends {
  if (standing === null || standing.rule.outcome === 'met') return score;
  const { share, atStake, outcome } = standing.rule;
  const withoutThem = (side: 0 | 1): Ratio => {
    if (isEqual(share, ONE)) return ZERO;
    const rest = divide(subtract(score[side], standing.given[side]), subtract(ONE, share));
    return multiply(rest, subtract(ONE, atStake));
  };
  return [withoutThem(0), outcome === 'missed' ? withoutThem(1) : score[1]];
}
