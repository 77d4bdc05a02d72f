import type { Language, Outcome, OutcomeNode } from '@traguardo/model';
import { nodeTitle } from '../figures/node-title.ts';

/** A node one can ask about, as a line of a list: indented by depth, code and title. */
export interface NodeOption {
  readonly code: string;
  readonly label: string;
}

const INDENT = '\u00A0\u00A0\u00A0';

/** Every node of an outcome but the groups of goals, in its order; a code used twice once. */
export function nodeOptions({ nodes }: Outcome, language: Language): readonly NodeOption[] {
  const depths = new Map<string, number>();
  const depthOf = ({ parent, kind }: OutcomeNode): number => {
    const above = parent === null ? -1 : (depths.get(parent) ?? -1);
    return kind === 'group' ? above : above + 1; // what is in a group stands below the goal
  };
  return nodes.flatMap((node) => {
    if (depths.has(node.code)) return [];
    const depth = depthOf(node);
    depths.set(node.code, depth);
    const title = nodeTitle(node, language);
    const name = title === '' || title === node.code ? node.code : `${node.code} · ${title}`;
    return node.kind === 'group' ? [] : [{ code: node.code, label: `${INDENT.repeat(depth)}${name}` }];
  });
}
