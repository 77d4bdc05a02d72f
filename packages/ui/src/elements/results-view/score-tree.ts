import { formatPercent, type Language, type OutcomeNode, type Profile, targetText, valueText } from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { resultsTexts } from '../../locales/results.ts';
import { base, buttons, tables } from '../../styles/shared.ts';
import '../band-badge/band-badge.ts';
import { lossOn } from '../figures/loss.ts';
import { nodeTitle } from '../figures/node-title.ts';
import type { OutcomeTree } from '../figures/outcome-tree.ts';
import { pointsText } from '../figures/points-text.ts';
import { scoreText } from '../figures/score-text.ts';
import { opener } from '../tree-grid/opener.ts';
import { TreeGridController } from '../tree-grid/tree-grid-controller.ts';
import { type TreeRow, treeRows } from '../tree-grid/tree-rows.ts';
import { treeStyles } from '../tree-grid/tree-styles.ts';
import { resultsStyles } from './results-styles.ts';

/** Asks why a node has its score. */
export type SelectNodeEvent = CustomEvent<{ readonly code: string }>;

/** The whole tree with weight, target, value, score, band and points lost on the body. Fires `select-node`. */
export class ScoreTree extends LitElement {
  static override properties = {
    tree: { attribute: false },
    profile: { attribute: false },
    language: {},
    selected: {},
  };
  static override styles = [
    base,
    buttons,
    tables,
    treeStyles,
    resultsStyles,
    css`
      :host {
        gap: var(--tg-2);
      }
    `,
  ];

  declare tree: OutcomeTree | null;
  declare profile: Profile | null;
  declare language: Language;
  declare selected: string;

  readonly #grid = new TreeGridController(this, (key) => this.#select(key));

  constructor() {
    super();
    this.tree = null;
    this.profile = null;
    this.language = 'it';
    this.selected = '';
  }

  /** Puts the focus on a node's row. */
  focusNode(code: string): void {
    void this.#grid.activate(code, true);
  }

  override render() {
    const { tree, profile } = this;
    if (!tree?.root || !profile) return nothing;
    const texts = resultsTexts[this.language];
    const roots = [tree.root, ...tree.indexes, ...tree.sheets];
    const rows = treeRows(
      roots,
      (node) => node.code,
      (node) => tree.children(node.code),
      this.#grid.isExpanded,
    );
    this.#grid.show(rows);
    return html`<div class="actions small">
        <span class="muted">${texts.treeHint}</span>
        <button class="button quiet small" type="button" @click=${() => this.#grid.collapse([])}>
          ${texts.expandAll}
        </button>
        <button class="button quiet small" type="button" @click=${this.#collapse}>${texts.collapseAll}</button>
      </div>
      <div class="tree">
        <div class="table-scroll">
          <table class="table" role="treegrid" aria-label=${texts.tree} @keydown=${this.#grid.onKeydown}>
            <thead>
              <tr>
                <th scope="col">${texts.node}</th>
                <th scope="col" class="number wide">${texts.weight}</th>
                <th scope="col" class="wide">${texts.target}</th>
                <th scope="col" class="number wide">${texts.value}</th>
                <th scope="col" class="number">${texts.score}</th>
                <th scope="col" class="wide">${texts.band}</th>
                <th scope="col" class="number wide" title=${texts.lossTitle}>${texts.loss}</th>
              </tr>
            </thead>
            <tbody>
              ${rows.map((row) => this.#row(row, profile))}
            </tbody>
          </table>
        </div>
      </div>`;
  }

  #row(row: TreeRow<OutcomeNode>, profile: Profile): TemplateResult {
    const node = row.item;
    const { language } = this;
    const loss = this.tree?.root ? lossOn(node, this.tree.root.code) : null;
    return html`<tr
      role="row"
      class=${node.kind === 'group' ? 'group' : node.kind === 'indicator' ? 'indicator' : 'goal'}
      data-key=${row.key}
      tabindex=${this.#grid.tabIndex(row.key)}
      aria-level=${row.level}
      aria-posinset=${row.position}
      aria-setsize=${row.size}
      aria-expanded=${row.hasChildren ? String(row.isExpanded) : nothing}
      aria-selected=${String(node.code === this.selected)}
      @click=${() => this.#select(node.code)}
    >
      <th scope="row" role="rowheader">
        <div class="branch level-${Math.min(row.level, 7)}">
          ${opener(row, (key) => this.#grid.toggle(key))}
          <span
            ><span class="code">${node.code}</span> <span class="title">${nodeTitle(node, language)}</span>
            <span class="facts">${this.#facts(node)}</span></span
          >
        </div>
      </th>
      <td role="gridcell" class="number wide">
        ${node.weight ? formatPercent(node.weight, language, profile.decimals) : ''}
      </td>
      <td role="gridcell" class="wide">
        <span class="target">${node.target ? targetText(node.target, language) : ''}</span>
      </td>
      <td role="gridcell" class="number wide">${node.value ? valueText(node.value, language) : ''}</td>
      <td role="gridcell" class="number">
        ${scoreText(node, language, profile.decimals)}
        <band-badge class="narrow" .node=${node} .bands=${profile.bands} language=${language}></band-badge>
      </td>
      <td role="gridcell" class="band wide">
        <band-badge .node=${node} .bands=${profile.bands} language=${language}></band-badge>
      </td>
      <td role="gridcell" class="number loss wide">${loss ? pointsText(loss, language) : ''}</td>
    </tr>`;
  }

  /** Weight, target, value and loss in one line, for windows too narrow for their columns. */
  #facts(node: OutcomeNode): string {
    const { language } = this;
    const texts = resultsTexts[language];
    const loss = this.tree?.root ? lossOn(node, this.tree.root.code) : null;
    const lost = loss ? pointsText(loss, language) : '';
    return [
      node.weight ? `${texts.weight} ${formatPercent(node.weight, language)}` : '',
      node.target ? `${texts.target} ${targetText(node.target, language)}` : '',
      node.value ? `${texts.value} ${valueText(node.value, language)}` : '',
      lost === '' ? '' : `${texts.loss} ${lost}`,
    ]
      .filter((part) => part !== '')
      .join(' · ');
  }

  #collapse = (): void => {
    const tree = this.tree;
    if (!tree?.root) return;
    const goals = (node: OutcomeNode): OutcomeNode[] => [node, ...tree.children(node.code).flatMap(goals)];
    const closed = goals(tree.root).filter((node) => node.kind === 'objective' || node.kind === 'operational');
    this.#grid.collapse(closed.map((node) => node.code));
  };

  #select(code: string): void {
    void this.#grid.activate(code, false);
    this.dispatchEvent(new CustomEvent('select-node', { detail: { code } }) satisfies SelectNodeEvent);
  }
}

customElements.define('score-tree', ScoreTree);

declare global {
  interface HTMLElementTagNameMap {
    'score-tree': ScoreTree;
  }
}
