import {
  codeKey,
  type Expression,
  type Grade,
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
  unitOfIndicator,
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
  readonly scale: readonly Grade[];
  /** Its dated rows are parts of the period and add up; of anything else the latest row counts. */
  readonly isFlow: boolean;
  /** The indicator whose benchmark rows its formula reads. */
  readonly indicator: string | null;
  readonly place: Place;
}

/** Everything that can hold a value in a plan, by key of its id. */
export function measuredById(plan: Plan): ReadonlyMap<string, Measured> {
  const indicators = planIndicators(plan);
  const codes = new Set(plan.individuals.length > 0 ? indicators.map(({ code }) => codeKey(code)) : []);
  const all = [
    ...plan.measures.map((measure) => ofMeasure(measure, null)),
    ...indicators.flatMap((indicator) => [
      ...indicator.measures.map((measure) => ofMeasure(measure, indicator.code)),
      ofIndicator(indicator, plan),
    ]),
    ...plan.individuals.flatMap((sheet) =>
      sheet.objectives.map((objective) => ofObjective(objective, sheet, plan, codes)),
    ),
  ];
  return new Map(all.map((measured) => [codeKey(measured.id), measured]));
}

function ofMeasure(measure: Measure, indicator: string | null): Measured {
  const { id, title, name, formula, unit, source, kind, place } = measure;
  return {
    id,
    title: title || name,
    formula,
    unit,
    source,
    phases: [],
    scale: [],
    isFlow: kind === 'flow',
    indicator,
    place,
  };
}

function ofIndicator(indicator: Indicator, plan: Plan): Measured {
  const { code, title, formula, source, phases, scale, place } = indicator;
  const unit = indicator.unit ?? unitOfTarget(indicator.target, plan, code) ?? unitOfIndicator(indicator);
  return {
    id: code,
    title: title || code,
    formula,
    unit,
    source,
    phases,
    scale,
    isFlow: false,
    indicator: code,
    place,
  };
}

/** An objective with a reference is computed: the value of the indicator, the score of any other node. */
function ofObjective(
  objective: IndividualObjective,
  sheet: Individual,
  plan: Plan,
  indicators: ReadonlySet<string>,
): Measured {
  const id = objectiveCode(objective, sheet);
  const { ref, place, title } = objective;
  const unit = objective.unit ?? unitOfTarget(objective.target, plan, ref ?? id);
  const formula = ref === null ? null : referenceTo(ref, indicators.has(codeKey(ref)), place);
  return {
    id,
    title: title || id,
    formula,
    unit,
    source: null,
    phases: [],
    scale: [],
    isFlow: false,
    indicator: ref,
    place,
  };
}

function referenceTo(node: string, isIndicator: boolean, place: Place): Expression {
  if (isIndicator) return { kind: 'measure', id: node, period: null, place };
  return { kind: 'call', name: 'score', args: [{ kind: 'code', code: node, place }], place };
}

/** The code of an objective in the whole plan: `SG.pagamenti` for `pagamenti` of the sheet `SG`. */
export function objectiveCode(objective: IndividualObjective, sheet: Individual): string {
  return `${sheet.code}.${objective.code}`;
}

/** The unit in which a target is written; null when it has no number, and for products and quotients: 105 % of a number is not in %. */
function unitOfTarget(target: Target | null, plan: Plan, indicator: string): Unit | null {
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
  if (bound.kind === 'binary' && (bound.operator === '+' || bound.operator === '-'))
    return unitOfBound(bound.left, plan, indicator) ?? unitOfBound(bound.right, plan, indicator);
  if (bound.kind !== 'call' || bound.name !== 'benchmark') return null;
  const [name, column, other] = bound.args.map(namedBy);
  return findBenchmark(plan, name ?? '', column ?? '', other ?? indicator)?.unit ?? null;
}
