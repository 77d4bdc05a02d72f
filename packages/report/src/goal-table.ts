import type { OutlineTable, PlanNode } from '@traguardo/model';
import { bandCell, scoreCell, textCell, weightCell } from './cells.ts';
import { row } from './outline-parts.ts';
import { nodeLabel, type Setting } from './setting.ts';

/** Nodes with their weight, score and band. `total`: those that are computed from others of the table. */
export function goalTable(
  setting: Setting,
  { code, caption, head }: { readonly code: string; readonly caption: string; readonly head: string },
  nodes: readonly PlanNode[],
  total: (node: PlanNode) => boolean = () => false,
): OutlineTable {
  const { columns } = setting.words;
  return {
    kind: 'table',
    code,
    caption,
    columns: [head, columns.weight, columns.score, columns.band],
    rows: nodes.map((goal) => {
      const node = setting.node(goal.code);
      const cells = [
        textCell(nodeLabel(setting, goal)),
        weightCell(node),
        scoreCell(setting, node),
        bandCell(setting, node),
      ];
      return row(cells, total(goal));
    }),
    widths: [0.57, 0.12, 0.14, 0.17],
  };
}
