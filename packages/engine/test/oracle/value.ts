import { type Expression, type Indicator, planIndicators, type Unit } from '@traguardo/model';
import { compute, outside, scoreAsNumber, type World } from './expression.ts';
import { type Found, isAmount, isDay } from './known.ts';
import { shareOfPhases, shareOfWord, shownIn, supplied, unitOfTarget } from './values.ts';

/** The value of an id as an operand, in the plan's year or in another: computed or supplied, finished phases as their share. */
export function valueIn(id: string, year: string | null, at: string, world: World): Found {
  const { plan } = world;
  const indicator = planIndicators(plan).find(({ code }) => code === id);
  const measures = [...plan.measures, ...planIndicators(plan).flatMap((each) => each.measures)];
  const measure = measures.find((each) => each.id === id);
  const sheet = plan.individuals.find(({ code }) => id.startsWith(`${code}.`));
  const objective = sheet?.objectives.find(({ code }) => id === `${sheet.code}.${code}`);
  if (objective?.ref) {
    const isIndicator = planIndicators(plan).some(({ code }) => code === objective.ref);
    const referred = isIndicator ? world.value(objective.ref, year) : scoreAsNumber(world.node(objective.ref));
    return shownIn(referred, objective.unit ?? unitOfTarget(objective.target));
  }
  const judged = indicator ?? objective;
  const told = (judged ?? measure)?.unit ?? unitOfTarget(judged?.target ?? null);
  const unit = told ?? (indicator ? unitUntilSet(indicator) : null);
  const formula: Expression | null = (indicator ?? measure)?.formula ?? null;
  const found = formula ? compute(formula, { ...outside(world), year }) : supplied(id, year, { plan, at });
  if (typeof found !== 'object' || isAmount(found) || isDay(found)) return shownIn(found, unit);
  const { phases = [], scale = [] } = indicator ?? {};
  return scale.length > 0 ? shareOfWord(scale, found.done) : shareOfPhases(phases, found.done);
}

/** What tells the unit of an indicator whose target is yet to be set: that of another year, or where it starts. */
function unitUntilSet({ target, otherTargets, baseline }: Indicator): Unit | null {
  if (target && target.kind !== 'unknown') return null;
  for (const other of otherTargets) {
    const unit = unitOfTarget(other.target);
    if (unit) return unit;
  }
  return baseline?.unit ?? null;
}
