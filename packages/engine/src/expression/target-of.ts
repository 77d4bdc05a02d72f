import {
  boundsOf,
  codeKey,
  type Expression,
  MISSING,
  partsOf,
  type Plan,
  planIndicators,
  type Target,
} from '@traguardo/model';
import { objectiveCode } from '../measured.ts';
import { boundFor } from '../scoring/bound-for.ts';
import { type Implementation, wrongCall } from './call.ts';
import { truth, undefinedValue } from './computed.ts';
import { namedBy } from './named-by.ts';

/** `target(X)`: the number or the day that the target of an indicator, or of an objective of a sheet, asks for. */
export const targetOfNode: Implementation = (call, environment, evaluate) => {
  const name = namedBy(call.args[0]);
  const found = name === null ? null : askedBy(environment.scope.plan, name);
  if (!found) return wrongCall(call);
  const { target, subject } = found;
  if (!target || target.kind === 'unknown' || target.kind === 'monitor') return MISSING;
  if (target.kind === 'yes') return truth(true);
  if (target.kind === 'range') return undefinedValue('no-single-target', name ?? '');
  return boundFor(target, { scope: environment.scope, subject, period: null }, evaluate) ?? wrongCall(call);
};

interface Asked {
  readonly target: Target | null;
  /** The indicator whose comparisons it reads. */
  readonly subject: string;
}

/** The target of a code; null when the code names nothing that has one, or one that reads another: the language refuses it, so that none needs itself. */
export function askedBy(plan: Plan, code: string): Asked | null {
  const asked = targetNamed(plan, code);
  return asked && boundsOf(asked.target).some(asksAnother) ? null : asked;
}

function targetNamed(plan: Plan, code: string): Asked | null {
  const key = codeKey(code);
  const indicator = planIndicators(plan).find((each) => codeKey(each.code) === key);
  if (indicator) return { target: indicator.target, subject: indicator.code };
  for (const sheet of plan.individuals) {
    const objective = sheet.objectives.find((each) => codeKey(objectiveCode(each, sheet)) === key);
    if (!objective) continue;
    const { target, ref } = objective;
    return target === null && ref !== null ? targetNamed(plan, ref) : { target, subject: ref ?? code };
  }
  return null;
}

/** Whether what a target asks for is read off another one. */
function asksAnother(bound: Expression): boolean {
  return (bound.kind === 'call' && bound.name === 'target') || partsOf(bound).some(asksAnother);
}
