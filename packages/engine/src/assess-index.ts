import type { Index, Profile } from '@traguardo/model';
import { joinPlainly } from './aggregate.ts';
import { aggregated, type Assessment } from './assessment.ts';

/** An index joins every node of a kind, wherever it stands and whatever it weighs (evaluation.md section 3). */
export function assessIndex(index: Index, nodes: readonly Assessment[], profile: Profile): Assessment {
  const { code, title, place } = index;
  const node = { code, kind: 'index', title, place, weight: null, rule: 'index', members: [] } as const;
  return aggregated(node, joinPlainly(nodes, index.aggregate, profile));
}
