import {
  agrees,
  divide,
  type Indicator,
  isZero,
  type Plan,
  type Quantity,
  type Ratio,
  subtract,
  type Target,
  type TracePath,
  type Value,
} from '@traguardo/model';

/** The way of an indicator with targets for several years, and how much of it the value has made; null for any other. */
export function pathOf(indicator: Indicator, value: Value, { period }: Pick<Plan, 'period'>): TracePath | null {
  const { target, otherTargets, baseline } = indicator;
  const own = /^\d{4}$/.test(period.name) ? [{ year: Number(period.name), target }] : [];
  const years = [...own, ...otherTargets]
    .flatMap(({ year, target: asked }) => {
      const bound = writtenBound(asked);
      return bound ? [{ year, bound }] : [];
    })
    .toSorted((a, b) => a.year - b.year);
  const last = years.at(-1)?.bound;
  if (otherTargets.length === 0 || !last || years.length < 2) return null;
  return {
    baseline,
    years,
    progress: baseline && value.kind === 'quantity' ? progress(value.quantity, baseline, last) : null,
  };
}

/** The number a target asks for; null where it asks for none, or for one that is computed. */
function writtenBound(target: Target | null): Quantity | null {
  switch (target?.kind) {
    case 'at-least':
    case 'at-most':
    case 'exactly':
    case 'phases':
      return target.bound.kind === 'quantity' ? target.bound.quantity : null;
    default:
      return null;
  }
}

function progress(value: Quantity, from: Quantity, to: Quantity): Ratio | null {
  const whole = subtract(to.value, from.value);
  if (isZero(whole) || !agrees(value.unit, from.unit) || !agrees(to.unit, from.unit)) return null;
  return divide(subtract(value.value, from.value), whole);
}
