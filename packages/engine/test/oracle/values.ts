import type { Actual, Expression, Plan, Target, Unit, Value } from '@traguardo/model';
import { fraction } from './fraction.ts';
import {
  type Amount,
  amount,
  type Found,
  haveSameDimensions,
  isAmount,
  PER_CENT,
  telling,
  unknownOf,
} from './known.ts';

const RANK = { provisional: 0, final: 1, certified: 2 };

/** What rows say of an id on a day, in the plan's year or in another: the last row of a stock, the sum of the days of a flow. */
export function supplied(id: string, year: string | null, { plan, at }: { plan: Plan; at: string }): Found {
  const { period } = plan;
  const isOwn = year === null || year === period.name;
  const isFlow = plan.measures.some((measure) => measure.id === id && measure.kind === 'flow');
  const last = isFlow && isOwn && period.to < at ? period.to : at;
  const rows = plan.actuals.flatMap((set) => set.rows.map((row) => ({ row, day: row.date ?? set.at })));
  const counting = rows.filter(({ row, day }) => {
    if (row.id !== id) return false;
    if (day === null) return isOwn;
    return day <= last && (isOwn ? day >= period.from : day.startsWith(year));
  });
  const days = [...new Set(counting.flatMap(({ day }) => day ?? []))].toSorted();
  const parts = (days.length > 0 ? days : [null]).flatMap((day) => {
    const same = counting.filter((each) => each.day === day).map(({ row }) => row);
    return same.length > 0 ? [same.reduce(stronger)] : [];
  });
  const values = (isFlow ? parts : parts.slice(-1)).map(({ value }) => found(value));
  if (values.length <= 1) return values[0] ?? 'missing';
  return unknownOf(values) ?? summed(values.filter(isAmount), values.length);
}

function stronger(best: Actual, row: Actual): Actual {
  return RANK[row.status] >= RANK[best.status] ? row : best;
}

function summed(parts: readonly Amount[], expected: number): Found {
  const [first] = parts;
  if (!first || parts.length < expected) return 'undefined';
  if (!parts.every(({ sort }) => haveSameDimensions(sort, first.sort))) return 'undefined';
  return parts.reduce((a, b) => ({ n: a.n.add(b.n), sort: telling(a.sort, b.sort) }));
}

function found(value: Value): Found {
  switch (value.kind) {
    case 'quantity':
      return amount(value.quantity);
    case 'boolean':
      return value.value;
    case 'date':
      return { day: value.date };
    case 'phases':
      return { done: value.done };
    default:
      return value.kind;
  }
}

/** A bare number in the unit that is declared for it, when that has no dimension. */
export function shownIn(value: Found, unit: Unit | null): Found {
  if (!isAmount(value) || !unit || value.sort.nature !== 'pure' || unit.nature === 'dimension') return value;
  return { ...value, sort: unit };
}

/** The unit a target tells; none of a product or a quotient, in which units do not stay what they are. */
export function unitOfTarget(target: Target | null): Unit | null {
  if (!target) return null;
  if (target.kind === 'range') return unitIn(target.low) ?? unitIn(target.high);
  return 'bound' in target ? unitIn(target.bound) : null;
}

function unitIn(bound: Expression): Unit | null {
  if (bound.kind === 'quantity') return bound.quantity.unit;
  if (bound.kind === 'unary') return unitIn(bound.operand);
  const isSum = bound.kind === 'binary' && (bound.operator === '+' || bound.operator === '-');
  return isSum ? (unitIn(bound.left) ?? unitIn(bound.right)) : null;
}

interface Steps {
  readonly code: string;
  readonly share: { readonly num: bigint; readonly den: bigint };
}

/** The share of the longest unbroken run of finished phases. */
export function shareOfPhases(phases: readonly Steps[], done: readonly string[]): Amount {
  const open = phases.findIndex(({ code }) => !done.includes(code));
  const last = phases[(open === -1 ? phases.length : open) - 1];
  return { n: fraction(last?.share ?? { num: 0n, den: 1n }), sort: PER_CENT };
}

/** What the word of a scale is worth: one word that it has. */
export function shareOfWord(scale: readonly Steps[], words: readonly string[]): Found {
  const word = scale.find(({ code }) => code === words[0]);
  return word && words.length === 1 ? { n: fraction(word.share), sort: PER_CENT } : 'undefined';
}
