import { codeKey, type Individual, type IndividualObjective, type Target, ZERO } from '@traguardo/model';
import type { Scope } from '../expression/scope.ts';
import { objectiveCode } from '../measured.ts';
import { exchangedWeights } from './exchanged-weights.ts';
import type { Two } from './two.ts';
import { type Mix, sideIn } from './shapley.ts';

/** The sheets of the side of the structure, with the weights and the targets that objectives of the same code have elsewhere. */
export function mixedSheets(mix: Mix, { scopes }: { readonly scopes: Two<Scope> }): readonly Individual[] {
  const own = scopes[sideIn(mix, 'structure')];
  return own.plan.individuals.map((sheet) => {
    const weights = mixedWeights(sheet, own, scopes[sideIn(mix, 'weights')]);
    const targets = scopes[sideIn(mix, 'targets')];
    return {
      ...sheet,
      objectives: sheet.objectives.map((objective, at) => ({
        ...objective,
        weight: weights === null ? objective.weight : (weights[at] ?? objective.weight),
        target: mixedTarget(objective, counterpart(sheet, objective, targets)),
      })),
    };
  });
}

function mixedWeights(sheet: Individual, own: Scope, from: Scope): ReturnType<typeof exchangedWeights> {
  if (own === from) return null;
  const weightIn = (scope: Scope, objective: IndividualObjective) => scope.weight(objectiveCode(objective, sheet));
  return exchangedWeights(
    sheet.objectives.map((objective) => ({
      own: weightIn(own, objective) ?? ZERO,
      other: counterpart(sheet, objective, from) ? weightIn(from, objective) : null,
    })),
  );
}

function counterpart(sheet: Individual, { code }: IndividualObjective, { plan }: Scope): IndividualObjective | null {
  const other = plan.individuals.find((each) => codeKey(each.code) === codeKey(sheet.code));
  return other?.objectives.find((each) => codeKey(each.code) === codeKey(code)) ?? null;
}

/** A target is exchanged for one of its own kind in its own unit; any other asks for something else. */
function mixedTarget({ target, unit }: IndividualObjective, other: IndividualObjective | null): Target | null {
  const isLike = target && other?.target && target.kind === other.target.kind;
  return isLike && unit?.symbol === other.unit?.symbol ? other.target : target;
}
