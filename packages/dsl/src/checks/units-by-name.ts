import {
  codeKey,
  type Expression,
  partsOf,
  type Plan,
  planIndicators,
  type Unit,
  unitOfTarget,
} from '@traguardo/model';
import type { DefinitionUnits } from './definition-units.ts';
import { type Lookups, unitOfExpression, type UnitOfName } from './unit-of-expression.ts';

/** Units of measures and indicators by id: declared, or of their target, or computed. A name in a loop has none. */
export function unitsByName(plan: Plan, definitions: DefinitionUnits): UnitOfName {
  const indicators = planIndicators(plan);
  const measures = [...plan.measures, ...indicators.flatMap((indicator) => indicator.measures)];
  const units = new Map<string, Unit | null>();
  const formulas = new Map<string, Expression>();
  const add = (id: string, unit: Unit | null, formula: Expression | null): void => {
    if (unit === null && formula !== null) formulas.set(codeKey(id), formula);
    else units.set(codeKey(id), unit);
  };
  for (const { code, unit, target, formula } of indicators) add(code, unit ?? unitOfTarget(target), formula);
  for (const { id, unit, formula } of measures) add(id, unit, formula);
  for (const key of formulas.keys()) compute(key, formulas, units, definitions);
  return (id) => units.get(codeKey(id)) ?? null;
}

/** Computes the unit of a formula after those it needs, with an own stack: a chain of measures may be as long as the file. */
function compute(
  start: string,
  formulas: ReadonlyMap<string, Expression>,
  units: Map<string, Unit | null>,
  definitions: DefinitionUnits,
): void {
  const lookups: Lookups = {
    ofName: (id) => units.get(codeKey(id)) ?? null,
    ofParameter: () => null,
    ofCall: ({ name }, inner) => definitions.resultOf('function', name, inner).unit,
  };
  const entered = new Set<string>();
  const stack = [start];
  for (let key = stack.at(-1); key !== undefined; key = stack.at(-1)) {
    const formula = formulas.get(key);
    if (!formula || units.has(key)) {
      stack.pop();
    } else if (entered.has(key)) {
      stack.pop();
      units.set(
        key,
        unitOfExpression(formula, lookups, () => undefined),
      );
    } else {
      entered.add(key);
      stack.push(...idsIn(formula).filter((id) => !entered.has(id) && !units.has(id)));
    }
  }
}

/** Keys of the measures and indicators an expression names. */
function idsIn(expression: Expression): readonly string[] {
  return expression.kind === 'measure' ? [codeKey(expression.id)] : partsOf(expression).flatMap(idsIn);
}
