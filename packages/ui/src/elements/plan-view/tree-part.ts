import type { Language } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Analysis } from '../../workspace/workspace.ts';
import { emptyPlan, isEmptyPlan } from '../empty-plan/empty-plan.ts';
import type { OutcomeTree } from '../figures/outcome-tree.ts';
import '../plan-tree/plan-tree.ts';
import type { OpenNodeEvent } from '../plan-tree/plan-tree.ts';

/** What the tree of a plan is drawn from, and what opens the text of a node. */
interface TreePart {
  readonly tree: OutcomeTree;
  /** Code of the node at the cursor. */
  readonly current: string;
  readonly language: Language;
  readonly open: (code: string) => void;
}

/** The tree of a plan; where there is no indicator yet, what to do first, above what there is. */
export function treePart(analysis: Analysis, { tree, current, language, open }: TreePart): TemplateResult {
  const hasNodes = tree.root !== null && tree.children(tree.root.code).length > 0;
  const isEmpty = isEmptyPlan(analysis.plan);
  return html`${isEmpty ? emptyPlan(analysis, language) : nothing}
  ${
    isEmpty && !hasNodes
      ? nothing
      : html`<plan-tree
          .tree=${tree}
          .profile=${analysis.plan.profile}
          .current=${current}
          language=${language}
          @open-node=${(event: OpenNodeEvent) => open(event.detail.code)}
        ></plan-tree>`
  }`;
}
