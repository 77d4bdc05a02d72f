import {
  codeKey,
  compareText,
  type Diagnostic,
  type Expression,
  type Override,
  planNodes,
  type PlanNode,
  type Revision,
  type Target,
} from '@traguardo/model';
import { problem, related } from '../bind/problem.ts';
import type { TargetChange } from '../diff/change.ts';
import { isKnown } from '../diff/compare-targets.ts';
import { targetChanges } from '../diff/subjects/target.ts';
import { shownDecimal } from './exact-decimal.ts';
import type { Rule } from './rule.ts';

/**
 * A revision that asks for less, drops a target or takes a node out of the plan, and names no act: objectives change
 * during the year only by a decision of the organ that approved them (D.Lgs. 150/2009 art. 6). What counts is the node
 * as the revisions before left it; time is linear in what the revisions say.
 */
export const findLoosenedTargets: Rule = ({ plan }) => {
  if (plan.revisions.every(({ act }) => act !== null)) return [];
  const nodes = new Map(planNodes(plan).map((node) => [codeKey(node.code), node]));
  const dated = plan.revisions.toSorted((a, b) => compareText(a.at, b.at));
  return dated.flatMap((revision) =>
    revision.overrides.flatMap((override) => {
      const before = nodes.get(codeKey(override.code));
      if (!before) return [];
      const after = { ...before, ...override.changes } as PlanNode;
      nodes.set(codeKey(override.code), after);
      return revision.act === null ? reports(revision, override, before, after) : [];
    }),
  );
};

function reports(revision: Revision, override: Override, before: PlanNode, after: PlanNode): readonly Diagnostic[] {
  if (override.withdrawn) return [report(revision, override, 'withdrawn', null, null)];
  if (before.kind !== 'indicator' || after.kind !== 'indicator') return [];
  const subject = { kind: before.kind, code: before.code, title: before.title, within: [] };
  return targetChanges(subject, { before, after })
    .filter(asksLess)
    .map((change) => report(revision, override, change.effect, change.before, change.after));
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
