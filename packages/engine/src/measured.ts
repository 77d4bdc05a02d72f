import {
  codeKey,
  type Expression,
  type Indicator,
  type Individual,
  type IndividualObjective,
  type Measure,
  type Phase,
  type Place,
  type Plan,
  planIndicators,
  type Target,
  type Unit,
} from '@traguardo/model';
import { findBenchmark } from './expression/benchmark.ts';
import { namedBy } from './expression/named-by.ts';

/** Anything that can hold a value: a measure, an indicator, an objective of an individual sheet. */
export interface Measured {
  readonly id: string;
  readonly title: string;
  readonly formula: Expression | null;
  /** The unit its value is shown in when the value itself has none. */
  readonly unit: Unit | null;
  readonly source: string | null;
  readonly phases: readonly Phase[];
  /** The indicator whose benchmark rows its formula reads. */
  readonly indicator: string | null;
  readonly place: Place;
}

/** Everything that can hold a value in a plan, by key of its id. */
export function measuredById(plan: Plan): ReadonlyMap<string, Measured> {
  const indicators = [...planIndicators(plan)];
  const all = [
    ...plan.measures.map((measure) => ofMeasure(measure, null)),
    ...indicators.flatMap((indicator) => [
      ...indicator.measures.map((measure) => ofMeasure(measure, indicator.code)),
      ofIndicator(indicator, plan),
    ]),
    ...plan.individuals.flatMap((sheet) => sheet.objectives.map((objective) => ofObjective(objective, sheet, plan))),
  ];
  return new Map(all.map((measured) => [codeKey(measured.id), measured]));
}

function ofMeasure({ id, title, name, formula, unit, source, place }: Measure, indicator: string | null): Measured {
  return { id, title: title || name, formula, unit, source, phases: [], indicator, place };
}

function ofIndicator(indicator: Indicator, plan: Plan): Measured {
  const { code, title, formula, source, phases, place } = indicator;
  const unit = indicator.unit ?? unitOfTarget(indicator.target, plan, code);
  return { id: code, title: title || code, formula, unit, source, phases, indicator: code, place };
}

function ofObjective(objective: IndividualObjective, sheet: Individual, plan: Plan): Measured {
  const id = objectiveCode(objective, sheet);
  const unit = objective.unit ?? unitOfTarget(objective.target, plan, id);
  return {
    id,
    title: objective.title || id,
    formula: referenceOf(objective),
    unit,
    source: null,
    phases: [],
    indicator: null,
    place: objective.place,
  };
}

/** The value of an objective with `ref` is that of the indicator it refers to; a goal has none. */
function referenceOf({ ref, place }: IndividualObjective): Expression | null {
  return ref === null ? null : { kind: 'measure', id: ref, period: null, place };
}

/** The code of an objective in the whole plan: `SG.pagamenti` for `pagamenti` of the sheet `SG`. */
export function objectiveCode(objective: IndividualObjective, sheet: Individual): string {
  return `${sheet.code}.${objective.code}`;
}

/** The unit in which a target is written; null when it has no number. */
export function unitOfTarget(target: Target | null, plan: Plan, indicator: string): Unit | null {
  switch (target?.kind) {
    case 'at-least':
    case 'at-most':
    case 'exactly':
    case 'phases':
      return unitOfBound(target.bound, plan, indicator);
    case 'range':
      return unitOfBound(target.low, plan, indicator) ?? unitOfBound(target.high, plan, indicator);
    default:
      return null;
  }
}

function unitOfBound(bound: Expression, plan: Plan, indicator: string): Unit | null {
  if (bound.kind === 'quantity') return bound.quantity.unit;
  if (bound.kind === 'unary') return unitOfBound(bound.operand, plan, indicator);
  if (bound.kind === 'binary')
    return unitOfBound(bound.left, plan, indicator) ?? unitOfBound(bound.right, plan, indicator);
  if (bound.kind !== 'call' || bound.name !== 'benchmark') return null;
  const [name, column, other] = bound.args.map(namedBy);
  return findBenchmark(plan, name ?? '', column ?? '', other ?? indicator)?.unit ?? null;
}
