import { boundsOf, type Individual, type IndividualObjective, ONE, type TracePart } from '@traguardo/model';
import { achieve } from './achievement.ts';
import { adjusted } from './adjusted.ts';
import { join } from './aggregate.ts';
import { aggregated, type Assessment } from './assessment.ts';
import type { Environment, Scope } from '../expression/scope.ts';
import { gated } from './gated.ts';
import { inputsIn, inputsOf } from '../inputs.ts';
import { objectiveCode } from '../measured.ts';
import { callsIn } from '../trace-calls.ts';

/** A sheet of individual objectives: the weighted mean of these. */
export function assessIndividual(sheet: Individual, scope: Scope): Assessment {
  const { code, title, place } = sheet;
  const found = sheet.objectives.map((objective) => scope.assessment(objectiveCode(objective, sheet)));
  const members = found.filter((member) => member !== null);
  const node = { code, kind: 'individual', title, place, weight: null, rule: 'weighted-mean', members } as const;
  return adjusted(aggregated(node, join(members, 'weighted-mean', scope.plan.profile)), scope);
}

/**
 * An objective without a target of its own takes value, target and score from the node it refers to; with one, it judges
 * that node's value (the score of a goal) by its own target; without a reference it has a value of its own.
 */
export function assessObjective(objective: IndividualObjective, sheet: Individual, scope: Scope): Assessment {
  const referred = objective.ref === null ? null : scope.assessment(objective.ref);
  const code = objectiveCode(objective, sheet);
  const { title, place, weight, target, gate } = objective;
  const own = { code, kind: 'individual', title, place, weight } as const;
  const environment: Environment = { scope, subject: objective.ref ?? code, period: null };
  const alone = { gate: null, adjustment: null, members: [], parts: [], weights: new Map() } as const;
  const finished = (found: Assessment): Assessment => adjusted(gated(found, gate, environment), scope);
  if (referred && target === null)
    return finished({ ...referred, ...own, ...alone, rule: 'reference', parts: partsOf(referred) });
  const { cap } = scope.plan.profile;
  const demand = { code, target, scoring: null, cap, floor: null, baseline: null, phased: false };
  const operand = scope.operand(code, null);
  const { standing, rule, scoring, uncapped } = achieve(demand, operand, environment);
  return finished({
    ...own,
    ...alone,
    standing,
    value: referred ? (referred.value ?? operand) : scope.value(code, null),
    unit: operand.kind === 'quantity' ? operand.quantity.unit : objective.unit,
    target,
    rule,
    scoring,
    formula: null,
    inputs: [...inputsOf(code, environment), ...inputsIn(boundsOf(target), environment)],
    calls: callsIn(boundsOf(target), environment),
    path: null,
    uncapped,
  });
}

/** What an objective that refers to a node is made of: that node, whole. */
function partsOf({ code, standing }: Assessment): readonly TracePart[] {
  switch (standing.status) {
    case 'ok':
      return [{ code, share: ONE, score: standing.score, range: [standing.score, standing.score] }];
    case 'missing':
    case 'undefined':
      return [{ code, share: ONE, score: null, range: standing.range }];
    case 'excluded':
    case 'void':
      return [];
  }
}
