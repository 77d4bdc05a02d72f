import { type Definitions, definitionsOf, type Indicator, type Plan } from '@traguardo/model';
import { isKept, type Kept, type Pair } from '../diff/pair.ts';
import { sideBySide } from '../diff/trees.ts';
import type { ComparedIndicator, DefinedIndicator, DefinitionComparison } from './comparison.ts';
import { difference, findDifferences, type Two } from './differences.ts';

/**
 * Which numbers of two plans, of two bodies or two years, mean the same, and what differs where they do not. Indicators pair
 * by code or by `aka` (decision 0081). Both plans are taken as they are: `planAt` gives a plan as revised on a day. Pure.
 */
export function compareDefinitions(first: Plan, second: Plan): DefinitionComparison {
  const sides = { first: definitionsOf(first), second: definitionsOf(second) };
  const indicators = indicatorPairs(first, second);
  return {
    both: indicators.filter(isKept).map((kept) => compared(kept, sides)),
    firstOnly: indicators.flatMap(({ before, after }) => (before && !after ? [defined(before, sides.first)] : [])),
    secondOnly: indicators.flatMap(({ before, after }) => (after && !before ? [defined(after, sides.second)] : [])),
  };
}

function indicatorPairs(first: Plan, second: Plan): readonly Pair<Indicator>[] {
  return sideBySide(first, second).pairs.flatMap(({ before, after }) => {
    const [one, other] = [before, after].map((side) => (side?.node.kind === 'indicator' ? side.node : null));
    return one || other ? [{ before: one ?? null, after: other ?? null }] : [];
  });
}

function compared({ before, after }: Kept<Indicator>, sides: Two<Definitions>): ComparedIndicator {
  const [first, second] = [defined(before, sides.first), defined(after, sides.second)];
  const [one, other] = [sides.first.magnitude(before.code), sides.second.magnitude(after.code)];
  const found = one && other ? findDifferences({ first: one, second: other }, sides) : { differences: [], remarks: [] };
  const types = before.type === after.type ? [] : [difference('type', null, before.type, after.type)];
  const isComparable = first.checksum === second.checksum;
  return { first, second, isComparable, differences: found.differences, remarks: [...found.remarks, ...types] };
}

function defined({ code, title }: Indicator, definitions: Definitions): DefinedIndicator {
  return { code, title, checksum: definitions.checksum(code) ?? '' };
}
