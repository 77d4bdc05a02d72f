import { codeKey } from './code.ts';
import type { Expression } from './expression.ts';
import { type Indicator, type Measure, type Plan, planIndicators } from './plan.ts';
import type { Grade, Phase, Target } from './target.ts';
import type { Unit } from './unit.ts';
import { unitOfTarget } from './unit-of-target.ts';

/** The sort of a value: a number with its unit, yes or no, a day, the phases that are finished, a word of a scale. */
export type ValueKind = 'number' | 'yes-no' | 'date' | 'phases' | 'word';

/** What holds a value, a measure or an indicator, as far as it says what the value means. */
export interface Magnitude {
  /** Unique in the plan: `imprese_attive`, `PIRA08.done`, `PIRA07`. */
  readonly id: string;
  /** The words it is known by: its title, else its name. */
  readonly title: string;
  /** What sort of value an indicator has; null when nothing tells, and for measures. */
  readonly value: ValueKind | null;
  /** Its own; of an indicator that has none, that of its targets or starting value; null when nothing tells. */
  readonly unit: Unit | null;
  readonly kind: Measure['kind'];
  readonly phases: readonly Phase[];
  readonly scale: readonly Grade[];
  readonly source: string | null;
  /** Null when the value is supplied. */
  readonly formula: Expression | null;
}

/** Every measure and indicator of a plan, by key of its id. */
export function magnitudesOf(plan: Plan): ReadonlyMap<string, Magnitude> {
  const indicators = planIndicators(plan);
  const measures = [...plan.measures, ...indicators.flatMap((indicator) => indicator.measures)];
  const all = [...measures.map(ofMeasure), ...indicators.map(ofIndicator)];
  return new Map(all.map((magnitude) => [codeKey(magnitude.id), magnitude]));
}

function ofMeasure({ id, name, title, unit, kind, source, formula }: Measure): Magnitude {
  return {
    id,
    title: title || name.replaceAll('_', ' '),
    value: null,
    unit,
    kind,
    phases: [],
    scale: [],
    source,
    formula,
  };
}

function ofIndicator(indicator: Indicator): Magnitude {
  const { code: id, title, phases, scale, source, formula } = indicator;
  const unit = unitOfIndicator(indicator);
  const value = valueKindOf(indicator, unit);
  return { id, title: title || id, value, unit, kind: null, phases, scale, source, formula };
}

/** The unit of what an indicator measures: its own, that of a target of any year, that of where it starts; null when nothing tells. */
export function unitOfIndicator(indicator: Indicator): Unit | null {
  const targets = targetsOf(indicator).map(unitOfTarget);
  return indicator.unit ?? targets.find((unit) => unit !== null) ?? indicator.baseline?.unit ?? null;
}

function targetsOf({ target, otherTargets }: Indicator): readonly (Target | null)[] {
  return [target, ...otherTargets.map((other) => other.target)];
}

/** The target tells by its kind, never by its number; one that is not known, or only watched, leaves it to unit and formula. */
function valueKindOf(indicator: Indicator, unit: Unit | null): ValueKind | null {
  if (indicator.phases.length > 0) return 'phases';
  if (indicator.scale.length > 0) return 'word';
  const kinds = targetsOf(indicator).map((target) => target?.kind);
  if (kinds.includes('yes')) return 'yes-no';
  if (kinds.includes('before')) return 'date';
  const isNumber = unit !== null || indicator.formula !== null || kinds.some((kind) => NUMBERS.has(kind));
  return isNumber ? 'number' : null;
}

const NUMBERS: ReadonlySet<Target['kind'] | undefined> = new Set(['at-least', 'at-most', 'exactly', 'range']);
