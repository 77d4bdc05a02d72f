import {
  codeKey,
  type PlanFunction,
  type Diagnostic,
  type Expression,
  type Indicator,
  type Measure,
  type Plan,
  planIndicators,
  planNodes,
  type Target,
  type Unit,
  unitOfTarget,
} from '@traguardo/model';
import { findScoringProblems } from './custom-scorings.ts';
import { clashOfCall, type DefinitionUnits, unitsOfDefinitions } from './definition-units.ts';
import { disagreement } from './disagreement.ts';
import { findHundreds } from './hundreds.ts';
import { findForgottenPercent } from './percent-forgotten.ts';
import type { Rule } from './rule.ts';
import { findScoringUnits } from './scoring-units.ts';
import { findTableUnits } from './table-units.ts';
import { type Lookups, unitOfExpression } from './unit-of-expression.ts';
import { unitsByName } from './units-by-name.ts';

/** Formulas, targets and declared units must agree, and `+`, `-` and comparisons need equal dimensions (language.md section 5). */
export const findUnitMismatches: Rule = ({ plan }) => {
  const found: Diagnostic[] = [];
  const report = (each: Diagnostic): void => void found.push(each);
  const definitions = unitsOfDefinitions(plan);
  found.push(...clashesInside(plan, definitions));
  const own = new Set(found.map(keyOfPlace));
  const lookups: Lookups = {
    ofName: unitsByName(plan, definitions),
    ofParameter: () => null,
    ofCall: (call, units) => {
      const { unit, clash } = definitions.resultOf('function', call.name, units);
      if (clash && !own.has(keyOfPlace(clash))) report(clashOfCall(call, clash));
      return unit;
    },
  };
  const unitOf = (expression: Expression): Unit | null => unitOfExpression(expression, lookups, report);
  const indicators = planIndicators(plan);
  const measures = [...plan.measures, ...indicators.flatMap((indicator) => indicator.measures)];
  found.push(
    ...measures.flatMap((measure) => ofMeasure(measure, unitOf)),
    ...indicators.flatMap((indicator) => ofIndicator(indicator, plan, unitOf)),
    ...findScoringProblems(plan, definitions, unitOf, lookups.ofName),
    ...findScoringUnits(plan, lookups.ofName),
    ...plan.tables.flatMap((table) => findTableUnits(table, lookups, report)),
  );
  for (const { target, code } of plan.individuals.flatMap(({ objectives }) => objectives))
    found.push(...endsApart(code, target, unitOf));
  for (const { gate } of [...planNodes(plan), ...plan.individuals.flatMap(({ objectives }) => objectives)])
    if (gate) unitOf(gate.condition);
  for (const { must } of plan.checks) if (must) unitOf(must);
  for (const expectation of plan.tests.flatMap(({ expectations }) => expectations)) unitOf(expectation);
  return found;
};

/** Operations that cannot fit whatever a definition is called with. */
function clashesInside({ functions, scorings }: Plan, definitions: DefinitionUnits): readonly Diagnostic[] {
  const inside = (kind: 'function' | 'scoring') => (definition: PlanFunction) =>
    definitions.resultOf(kind, definition.code, []).clash ?? [];
  const clashes = [...functions.flatMap(inside('function')), ...scorings.flatMap(inside('scoring'))];
  return [...new Map(clashes.map((clash) => [keyOfPlace(clash), clash])).values()];
}

function keyOfPlace({ place: { file, start } }: Diagnostic): string {
  return `${start.offset} ${file}`;
}

function ofMeasure(
  { id, formula, unit, place }: Measure,
  unitOf: (expression: Expression) => Unit | null,
): readonly Diagnostic[] {
  if (!formula) return [];
  return disagreement(id, 'declared', unitOf(formula), formula.place, unit, place);
}

/** The two ends of an interval in units that do not go together. */
function endsApart(
  code: string,
  target: Target | null,
  unitOf: (expression: Expression) => Unit | null,
): readonly Diagnostic[] {
  if (target?.kind !== 'range') return [];
  const { low, high, place } = target;
  return disagreement(code, 'operation', unitOf(low), place, unitOf(high), high.place, '..');
}

function ofIndicator(
  indicator: Indicator,
  plan: Plan,
  unitOf: (expression: Expression) => Unit | null,
): readonly Diagnostic[] {
  const { code, unit, formula, place } = indicator;
  const key = codeKey(code);
  const overrides = plan.revisions.flatMap((revision) =>
    revision.overrides.filter((override) => codeKey(override.code) === key),
  );
  const targets = [
    indicator.target,
    ...indicator.otherTargets.map(({ target }) => target),
    ...overrides.map(({ changes }) => changes.target ?? null),
  ];
  const apart = targets.flatMap((target) => endsApart(code, target, unitOf));
  if (apart.length > 0) return apart;
  const given = formula ? unitOf(formula) : unit;
  const found = targets.flatMap((target) => {
    const wanted = unitOfTarget(target);
    if (!target || target.kind === 'phases') return [];
    return formula
      ? disagreement(code, 'target', given, formula.place, wanted, target.place)
      : disagreement(code, 'unit', wanted, target.place, given, place);
  });
  const units =
    formula || unit ? [] : targets.flatMap((target) => (target ? [{ target, wanted: unitOfTarget(target) }] : []));
  const [first, ...others] = units.filter(({ wanted }) => wanted !== null);
  const varied = others.flatMap(({ target, wanted }) =>
    disagreement(code, 'targets', first?.wanted ?? null, target.place, wanted, first?.target.place ?? place),
  );
  const declared = formula && unit ? disagreement(code, 'declared', given, formula.place, unit, place) : [];
  const expected = unit ?? targets.map(unitOfTarget).find((wanted) => wanted !== null) ?? null;
  return [
    ...found.slice(0, 1),
    ...varied.slice(0, 1),
    ...declared,
    ...(formula ? findHundreds(code, formula, expected) : []),
    ...findForgottenPercent(indicator, unitOf),
  ];
}
