import type { Index } from '@traguardo/model';
import { joinPlainly } from './aggregate.ts';
import { adjusted } from './adjusted.ts';
import { aggregated, type Assessment } from './assessment.ts';
import type { Scope } from '../expression/scope.ts';

/** An index joins every node of a kind, wherever it stands and whatever it weighs (evaluation.md section 3). */
export function assessIndex(index: Index, scope: Scope): Assessment {
  const { code, title, place } = index;
  const node = { code, kind: 'index', title, place, weight: null, rule: 'index', members: [] } as const;
  const nodes = scope.nodesOver(index.over);
  return adjusted(aggregated(node, joinPlainly(nodes, index.aggregate, scope.plan.profile)), scope);
}
