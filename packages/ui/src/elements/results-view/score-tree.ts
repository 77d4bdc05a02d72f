import { compare, type Language, ONE, type OutcomeNode, type Profile } from '@traguardo/model';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { InParts } from '../../controllers/in-parts.ts';
import { resultsTexts } from '../../locales/results.ts';
import { nextFrame } from '../../page/after-frame.ts';
import { base, buttons, forms, tables } from '../../styles/shared.ts';
import type { OutcomeTree } from '../figures/outcome-tree.ts';
import type { WhyFigure } from '../../workspace/results-route.ts';
import { restComing } from '../long-work/rest-coming.ts';
import { TreeGridController } from '../tree-grid/tree-grid-controller.ts';
import { type TreeRow, treeRows } from '../tree-grid/tree-rows.ts';
import { treeStyles } from '../tree-grid/tree-styles.ts';
import { resultsPaper } from './results-paper.ts';
import { resultsStyles } from './results-styles.ts';
import { scoreRow } from './score-row.ts';

/** A tree with more nodes than this first shows its objectives only. */
const MOST_OPEN = 40;

/** Whether a node, or one below it, loses points or lacks its data. */
function isOpen(node: OutcomeNode, tree: OutcomeTree): boolean {
  const own =
    node.status === 'missing' || node.status === 'undefined' || (node.score !== null && compare(node.score, ONE) < 0);
  return own || tree.children(node.code).some((child) => isOpen(child, tree));
}

/** Asks why a node has its score, or another of its figures. */
export type SelectNodeEvent = CustomEvent<{ readonly code: string; readonly figure: WhyFigure }>;

/** The whole tree with weight, target, value, score, band and points lost on the body. Fires `select-node`. */
export class ScoreTree extends LitElement {
  static override properties = {
    tree: { attribute: false },
    profile: { attribute: false },
    language: {},
    selected: {},
    onlyOpen: { state: true },
  };
  static override styles = [
    base,
    buttons,
    forms,
    tables,
    treeStyles,
    resultsStyles,
    resultsPaper,
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
  /** Only what loses points or lacks data. */
  declare onlyOpen: boolean;

  readonly #grid = new TreeGridController(this, (key) => this.#select(key, 'punteggio'));
  readonly #parts = new InParts(this);

  constructor() {
    super();
    this.tree = null;
    this.profile = null;
    this.language = 'it';
    this.selected = '';
    this.onlyOpen = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { tree } = this;
    if (!tree) return;
    if (changed.has('tree') && !this.#wasShown) {
      this.#wasShown = true;
      if (this.#all(tree).length > MOST_OPEN) this.#collapse();
    }
    if (changed.has('selected') && this.selected !== '') {
      this.#grid.open(tree.ancestors(this.selected).map((node) => node.code));
    }
  }

  #wasShown = false;

  /** Puts the focus on a node's row. */
  focusNode(code: string): void {
    void this.#grid.activate(code, true);
  }

  /** Whoever waits for a row to give it the focus waits until it is drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    while (this.isConnected && this.#parts.isUnderWay) {
      await nextFrame();
      await super.getUpdateComplete();
    }
    return isComplete;
  }

  override render() {
    const { tree, profile } = this;
    if (!tree?.root || !profile) return nothing;
    const texts = resultsTexts[this.language];
    const roots = [tree.root, ...tree.indexes, ...tree.sheets];
    const rows = treeRows(
      roots,
      (node) => node.code,
      (node) => tree.children(node.code).filter((child) => !this.onlyOpen || isOpen(child, tree)),
      this.onlyOpen ? () => true : this.#grid.isExpanded,
    );
    this.#grid.show(rows);
    return html`<div class="actions small no-print">
        <span class="muted for-keys">${texts.treeHint}</span>
        <span class="muted for-touch">${texts.treeTouch}</span>
        <button class="button quiet small" type="button" @click=${() => this.#grid.collapse([])}>
          ${texts.expandAll}
        </button>
        <button class="button quiet small" type="button" @click=${this.#collapse}>${texts.collapseAll}</button>
        <label class="choice"
          ><input type="checkbox" .checked=${this.onlyOpen} @change=${this.#onOnlyOpen} />${texts.onlyOpen}</label
        >
      </div>
      <div class="tree">
        <div class="table-scroll">
          <table class="table" role="treegrid" aria-label=${texts.tree} @keydown=${this.#grid.onKeydown}>
            <thead role="rowgroup">
              <tr role="row">
                <th scope="col" role="columnheader">${texts.node}</th>
                <th scope="col" role="columnheader" class="number wide">${texts.weight}</th>
                <th scope="col" role="columnheader" class="wide">${texts.target}</th>
                <th scope="col" role="columnheader" class="number wide">${texts.value}</th>
                <th scope="col" role="columnheader" class="number">${texts.score}</th>
                <th scope="col" role="columnheader" class="wide">${texts.band}</th>
                <th scope="col" role="columnheader" class="number wide" title=${texts.lossTitle}>${texts.loss}</th>
              </tr>
            </thead>
            ${this.#parts.groups(rows).map(
              (group) =>
                html`<tbody role="rowgroup">
                  ${group.map((row) => guard(this.#seenIn(row, profile), () => this.#row(row, profile)))}
                </tbody>`,
            )}
          </table>
          ${restComing(this.#parts, this.language)}
        </div>
      </div>`;
  }

  /** All that a row is drawn from. */
  #seenIn(
    { key, item, level, position, size, hasChildren, isExpanded }: TreeRow<OutcomeNode>,
    profile: Profile,
  ): unknown[] {
    const grid = [level, position, size, hasChildren, isExpanded, this.#grid.tabIndex(key)];
    return [item, ...grid, item.code === this.selected, this.tree, profile, this.language];
  }

  #row(row: TreeRow<OutcomeNode>, profile: Profile): TemplateResult {
    const { tree, language } = this;
    const isSelected = row.item.code === this.selected;
    return scoreRow({ row, tree, profile, language, isSelected, grid: this.#grid, select: this.#select });
  }

  #collapse = (): void => {
    const tree = this.tree;
    if (!tree?.root) return;
    const closed = this.#all(tree).filter((node) => node.kind === 'objective' || node.kind === 'operational');
    this.#grid.collapse([...closed, ...tree.sheets].map((node) => node.code));
  };

  #all(tree: OutcomeTree): readonly OutcomeNode[] {
    const under = (node: OutcomeNode): OutcomeNode[] => [node, ...tree.children(node.code).flatMap(under)];
    return tree.root ? under(tree.root) : [];
  }

  #onOnlyOpen = (event: Event): void => {
    this.onlyOpen = (event.target as HTMLInputElement).checked;
  };

  readonly #select = (code: string, figure: WhyFigure): void => {
    void this.#grid.activate(code, false);
    this.dispatchEvent(new CustomEvent('select-node', { detail: { code, figure } }) satisfies SelectNodeEvent);
  };
}

customElements.define('score-tree', ScoreTree);

declare global {
  interface HTMLElementTagNameMap {
    'score-tree': ScoreTree;
  }
}
