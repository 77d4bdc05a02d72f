import {
  codeKey,
  type PlanFunction,
  type Diagnostic,
  type Expression,
  type Plan,
  type Scoring,
  type Unit,
} from '@traguardo/model';
import { fixAfter, problem } from '../bind/problem.ts';
import { shownDecimal } from './exact-decimal.ts';
import type { DefinitionUnits } from './definition-units.ts';
import { scoringUses } from './scoring-uses.ts';
import { nameOfUnit, type UnitOfName } from './unit-of-expression.ts';

type Custom = Scoring & { kind: 'custom' };

/** Scorings the plan defines: their result must be a percentage wherever that can be known from the units. */
export function findScoringProblems(
  plan: Plan,
  definitions: DefinitionUnits,
  unitOf: (expression: Expression) => Unit | null,
  unitOfName: UnitOfName,
): readonly Diagnostic[] {
  const inside = plan.scorings.map((scoring) => ({
    code: codeKey(scoring.code),
    found: insideOf(scoring, definitions),
  }));
  const broken = new Set(inside.flatMap(({ code, found }) => (found.length > 0 ? [code] : [])));
  const used = scoringUses(plan).flatMap(({ indicator, target, scoring, isJudgedAnew }) => {
    if (!isJudgedAnew || scoring.kind !== 'custom' || target.kind === 'range' || target.kind === 'yes') return [];
    if (broken.has(codeKey(scoring.name))) return [];
    const bound = 'bound' in target ? unitOf(target.bound) : null;
    const units = [unitOfName(indicator.code), bound, ...scoring.args.map(unitOf)];
    return ofUse(indicator.code, scoring, definitions.resultOf('scoring', scoring.name, units).unit);
  });
  return [...inside.flatMap(({ found }) => found), ...used];
}

/** What can be said of a scoring before it is used. */
function insideOf({ code, parameters, result }: PlanFunction, definitions: DefinitionUnits): readonly Diagnostic[] {
  const { unit } = definitions.resultOf(
    'scoring',
    code,
    parameters.map(() => null),
  );
  if (isShare(unit)) return bareResults(result).map(ofBareNumber);
  return [problem('scoring/result', result.place, { scoring: code, code: '', unit: unit ? nameOfUnit(unit) : '' })];
}

function ofUse(code: string, { name, place }: Custom, unit: Unit | null): readonly Diagnostic[] {
  if (isShare(unit)) return [];
  return [problem('scoring/result', place, { scoring: name, code, unit: unit ? nameOfUnit(unit) : '' })];
}

/** A percentage, a bare ratio, or what nobody can say before the values come. */
function isShare(unit: Unit | null): boolean {
  return unit === null || unit.nature === 'percent' || unit.nature === 'pure';
}

/** Results that are a number without a sign: `50` would be 5,000 %. */
function bareResults(expression: Expression): readonly (Expression & { kind: 'quantity' })[] {
  if (expression.kind === 'call' && expression.name === 'if') return expression.args.slice(1).flatMap(bareResults);
  return expression.kind === 'quantity' && expression.quantity.unit.nature === 'pure' ? [expression] : [];
}

function ofBareNumber({ place, quantity }: Expression & { kind: 'quantity' }): Diagnostic {
  const found = shownDecimal(quantity);
  return problem(
    'percent/missing',
    place,
    { clause: 'gives', found },
    { fixes: [fixAfter('add-percent', place, '%')] },
  );
}
