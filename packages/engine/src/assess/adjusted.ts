import { type Adjustment, codeKey, compareText } from '@traguardo/model';
import type { Assessment, Standing } from './assessment.ts';
import type { Scope } from '../expression/scope.ts';

/** A node with the score that an adjustment in force puts in the place of the computed one, both kept. What has no score keeps none. */
export function adjusted(node: Assessment, scope: Scope): Assessment {
  const found = scope.adjustment(node.code);
  const { standing } = node;
  if (found === null || standing.status === 'excluded' || standing.status === 'void') return node;
  const { score, role, reason, act, at, place } = found;
  const computed = standing.status === 'ok' ? standing.score : null;
  const range = standing.status === 'ok' ? null : standing.range;
  return {
    ...node,
    standing: { status: 'ok', score },
    adjustment: { computed, range, role, reason, act, at, place },
  };
}

/** Where a node stands once an adjustment in force has its say, and nothing else of it. */
export function standingAdjusted(standing: Standing, code: string, scope: Scope): Standing {
  const found = scope.adjustment(code);
  if (found === null || standing.status === 'excluded' || standing.status === 'void') return standing;
  return { status: 'ok', score: found.score };
}

/** The adjustments in force on a day by key of their node: the latest date wins, then the one written later. */
export function adjustmentsOn(adjustments: readonly Adjustment[], day: string): ReadonlyMap<string, Adjustment> {
  const inForce = adjustments.filter(({ at }) => at === null || at <= day);
  const byDate = inForce.toSorted((a, b) => compareText(a.at ?? '', b.at ?? ''));
  return new Map(byDate.map((adjustment) => [codeKey(adjustment.code), adjustment]));
}
