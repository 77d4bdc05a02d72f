import { codeKey, type Language, type OutcomeNode, type Profile } from '@traguardo/model';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { planTexts } from '../../locales/plan.ts';
import { base, tables } from '../../styles/shared.ts';
import { routeHref } from '../../workspace/route.ts';
import { isSeen, scrollWithin } from '../../page/scroll-within.ts';
import '../band-badge/band-badge.ts';
import { nodeTitle, titleLanguage } from '../figures/node-title.ts';
import type { OutcomeTree } from '../figures/outcome-tree.ts';
import { scoreText } from '../figures/score-text.ts';
import { opener } from '../tree-grid/opener.ts';
import { TreeGridController } from '../tree-grid/tree-grid-controller.ts';
import { type TreeRow, treeRows } from '../tree-grid/tree-rows.ts';
import { treeStyles } from '../tree-grid/tree-styles.ts';
import { planTreeStyles } from './plan-tree.styles.ts';

/** Asks for the text of a node. */
export type OpenNodeEvent = CustomEvent<{ readonly code: string }>;

/** The head that stays on top of the list, in pixels. */
const HEAD = 48;

/** The tree of the plan with live scores and bands, beside its text. Fires `open-node`; `current` follows the cursor. */
export class PlanTree extends LitElement {
  static override properties = {
    tree: { attribute: false },
    profile: { attribute: false },
    language: {},
    current: {},
  };
  static override styles = [base, tables, treeStyles, planTreeStyles];

  declare tree: OutcomeTree | null;
  declare profile: Profile | null;
  declare language: Language;
  declare current: string;

  readonly #grid = new TreeGridController(this, (key) => this.#open(key));

  constructor() {
    super();
    this.tree = null;
    this.profile = null;
    this.language = 'it';
    this.current = '';
  }

  override render() {
    const { tree, profile } = this;
    if (!tree?.root || !profile) return nothing;
    const texts = planTexts[this.language];
    const rows = treeRows(
      [tree.root, ...tree.indexes],
      (node) => node.code,
      (node) => tree.children(node.code),
      this.#grid.isExpanded,
    );
    this.#grid.show(rows);
    return html`<div class="table-scroll">
      <table
        class="table"
        role="treegrid"
        aria-label="${texts.tree}. ${texts.treeHint}"
        @keydown=${this.#grid.onKeydown}
      >
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader">${texts.node}</th>
            <th role="columnheader" class="number">${texts.score}</th>
            <th role="columnheader">${texts.band}</th>
          </tr>
        </thead>
        ${inGroups(rows).map(
          (group) =>
            html`<tbody role="rowgroup">
              ${group.map((row) => guard(this.#seenIn(row, profile), () => this.#row(row, profile)))}
            </tbody>`,
        )}
      </table>
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('current') || this.shadowRoot?.activeElement) return;
    const row = this.renderRoot.querySelector('[aria-selected="true"]');
    const list = this.renderRoot.querySelector('.table-scroll');
    if (row && list && !isSeen(list, row, HEAD)) scrollWithin(list, () => row, list.clientHeight / 3);
  }

  /** All that a row is drawn from: most of a thousand stay as they are while one types. */
  #seenIn({ key, item, level, position, size, hasChildren, isExpanded }: TreeRow<OutcomeNode>, profile: Profile) {
    const grid = [level, position, size, hasChildren, isExpanded, this.#grid.tabIndex(key)];
    return [item, ...grid, this.#isCurrent(item), profile, this.language];
  }

  #isCurrent({ code }: OutcomeNode): boolean {
    return codeKey(code) === codeKey(this.current);
  }

  #row(row: TreeRow<OutcomeNode>, profile: Profile): TemplateResult {
    const node = row.item;
    const score = scoreText(node, this.language, profile.decimals);
    return html`<tr
      role="row"
      class=${node.kind === 'group' ? 'group' : ''}
      data-key=${row.key}
      tabindex=${this.#grid.tabIndex(row.key)}
      aria-level=${row.level}
      aria-posinset=${row.position}
      aria-setsize=${row.size}
      aria-expanded=${row.hasChildren ? String(row.isExpanded) : nothing}
      aria-selected=${String(this.#isCurrent(node))}
      @click=${() => this.#open(node.code)}
    >
      <th role="rowheader">
        <div class="branch level-${Math.min(row.level, 7)}">
          ${opener(row, (key) => this.#grid.toggle(key))}
          <span class="name"
            >${node.kind === 'group' ? nothing : html`<span class="code">${node.code}</span>`}
            <span class="title" lang=${titleLanguage(node)}>${nodeTitle(node, this.language)}</span></span
          >
        </div>
      </th>
      <td role="gridcell" class="number">
        <a
          href=${routeHref('risultati', node.code)}
          tabindex="-1"
          title="${planTexts[this.language].why}: ${node.code}"
          @click=${(event: Event) => event.stopPropagation()}
          >${score}</a
        >
      </td>
      <td role="gridcell" class="band">
        <band-badge plain .node=${node} .bands=${profile.bands} language=${this.language}></band-badge>
      </td>
    </tr>`;
  }

  #open(code: string): void {
    void this.#grid.activate(code, false);
    this.dispatchEvent(new CustomEvent('open-node', { detail: { code } }) satisfies OpenNodeEvent);
  }
}

/** So many rows at a time are left out while they are out of sight. */
const GROUP = 24;

function inGroups<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / GROUP) }, (_, at) => rows.slice(at * GROUP, (at + 1) * GROUP));
}

customElements.define('plan-tree', PlanTree);

declare global {
  interface HTMLElementTagNameMap {
    'plan-tree': PlanTree;
  }
}
