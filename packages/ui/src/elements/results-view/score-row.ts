import {
  formatPercent,
  type Language,
  type OutcomeNode,
  type Profile,
  targetText,
  unbroken,
  valueText,
} from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import '../band-badge/band-badge.ts';
import { WHY_FIGURES, type WhyFigure } from '../../workspace/results-route.ts';
import { lossOn } from '../figures/loss.ts';
import { nodeTitle, titleLanguage } from '../figures/node-title.ts';
import type { OutcomeTree } from '../figures/outcome-tree.ts';
import { pointsText } from '../figures/points-text.ts';
import { scoreText } from '../figures/score-text.ts';
import { opener } from '../tree-grid/opener.ts';
import type { TreeGridController } from '../tree-grid/tree-grid-controller.ts';
import type { TreeRow } from '../tree-grid/tree-rows.ts';
import { nodeFacts } from './node-facts.ts';

/** What a row is shown with. */
interface ScoreRow {
  readonly row: TreeRow<OutcomeNode>;
  readonly tree: OutcomeTree | null;
  readonly profile: Profile;
  readonly language: Language;
  readonly isSelected: boolean;
  readonly grid: TreeGridController;
  readonly select: (code: string, figure: WhyFigure) => void;
}

/** A node in the tree of scores: its title and facts, and a cell for each figure. */
export function scoreRow({ row, tree, profile, language, isSelected, grid, select }: ScoreRow): TemplateResult {
  const node = row.item;
  const loss = tree?.root ? lossOn(node, tree.root.code) : null;
  return html`<tr
    role="row"
    class=${node.kind === 'group' ? 'group' : node.kind === 'indicator' ? 'indicator' : 'goal'}
    data-key=${row.key}
    tabindex=${grid.tabIndex(row.key)}
    aria-level=${row.level}
    aria-posinset=${row.position}
    aria-setsize=${row.size}
    aria-expanded=${row.hasChildren ? String(row.isExpanded) : nothing}
    aria-selected=${String(isSelected)}
    @click=${(event: Event) => select(node.code, figureOf(event.target))}
  >
    <th scope="row" role="rowheader">
      <div class="branch level-${Math.min(row.level, 7)}">
        ${opener(row, (key) => grid.toggle(key))}
        <span
          >${node.kind === 'group' ? nothing : html`<span class="code">${node.code}</span>`}
          <span class="title" lang=${titleLanguage(node)}>${nodeTitle(node, language)}</span>
          <span class="facts">${nodeFacts(node, loss, language)}</span></span
        >
      </div>
    </th>
    <td role="gridcell" class="number wide" data-figure="peso">
      ${node.weight ? formatPercent(node.weight, language, profile.decimals) : ''}
    </td>
    <td role="gridcell" class="wide" data-figure="target">
      <span class="target">${node.target ? unbroken(targetText(node.target, language)) : ''}</span>
    </td>
    <td role="gridcell" class="number wide" data-figure="valore">
      ${node.value ? valueText(node.value, language) : ''}
    </td>
    <td role="gridcell" class="number">
      ${scoreText(node, language, profile.decimals)}
      <band-badge class="narrow" .node=${node} .bands=${profile.bands} language=${language}></band-badge>
    </td>
    <td role="gridcell" class="band wide" data-figure="fascia">
      <band-badge .node=${node} .bands=${profile.bands} language=${language}></band-badge>
    </td>
    <td role="gridcell" class="number loss wide" data-figure="punti">${loss ? pointsText(loss, language) : ''}</td>
  </tr>`;
}

/** The figure shown where somebody clicked. */
function figureOf(target: EventTarget | null): WhyFigure {
  const named = target instanceof Element ? target.closest<HTMLElement>('[data-figure]')?.dataset['figure'] : undefined;
  return WHY_FIGURES.find((figure) => figure === named) ?? 'punteggio';
}
