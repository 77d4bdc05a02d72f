import { codeKey, type Diagnostic, type Expression, type Override, type Revision, type Target } from '@traguardo/model';
import { problem, related } from '../bind/problem.ts';
import type { Change, TargetChange } from '../diff/change.ts';
import { isKnown } from '../diff/compare-targets.ts';
import { revisionSteps } from '../diff/revision-steps.ts';
import { shownDecimal } from './exact-decimal.ts';
import type { Rule } from './rule.ts';

/**
 * A revision that asks for less, drops a target or takes a node out of the plan, and names no act: objectives change
 * during the year only by a decision of the organ that approved them (D.Lgs. 150/2009 art. 6).
 */
export const findLoosenedTargets: Rule = ({ plan }) => {
  if (plan.revisions.every(({ act }) => act !== null)) return [];
  return revisionSteps(plan).flatMap(({ revision, changes }) =>
    revision.act === null ? reports(revision, changes) : [],
  );
};

function reports(revision: Revision, changes: readonly Change[]): readonly Diagnostic[] {
  return changes.flatMap((change): readonly Diagnostic[] => {
    const override = revision.overrides.findLast(({ code }) => codeKey(code) === codeKey(change.subject.code));
    if (!override) return [];
    if (change.kind === 'removed') return [report(revision, override, 'withdrawn', null, null)];
    return change.kind === 'target' && asksLess(change)
      ? [report(revision, override, change.effect, change.before, change.after)]
      : [];
  });
}

/** A target nobody can read or knows has a finding of its own (`clause/value`, `target/unknown`). */
function asksLess({ effect, before, after }: TargetChange): boolean {
  return effect === 'loosened' || (effect === 'dropped' && isKnown(before) && after?.kind !== 'unknown');
}

function report(
  { code: revision }: Revision,
  { code, place }: Override,
  what: string,
  before: Target | null,
  after: Target | null,
): Diagnostic {
  const data = { code, revision, problem: what, before: plainTarget(before), after: plainTarget(after) };
  return problem('target/loosened', place, data, { related: before ? [related('target', before.place)] : [] });
}

/** Sign, number and unit, or the ISO day; empty for what has none. The catalogues put it into the notation of the language. */
function plainTarget(target: Target | null): string {
  switch (target?.kind) {
    case 'at-least':
    case 'phases':
      return signed('≥', target.bound);
    case 'at-most':
      return signed('≤', target.bound);
    case 'exactly':
      return signed('=', target.bound);
    case 'range':
      return `${plainNumber(target.low)} .. ${plainNumber(target.high)}`;
    case 'before':
      return target.date;
    default:
      return '';
  }
}

function signed(sign: string, bound: Expression): string {
  const number = plainNumber(bound);
  return number === '' ? '' : `${sign} ${number}`;
}

function plainNumber(bound: Expression): string {
  if (bound.kind !== 'quantity') return '';
  return `${shownDecimal(bound.quantity)} ${bound.quantity.unit.symbol}`.trim();
}
