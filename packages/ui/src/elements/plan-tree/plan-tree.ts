import { codeKey, type Language, type OutcomeNode, type Profile } from '@traguardo/model';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { planTexts } from '../../locales/plan.ts';
import { base, tables } from '../../styles/shared.ts';
import { routeHref } from '../../workspace/route.ts';
import '../band-badge/band-badge.ts';
import { nodeTitle } from '../figures/node-title.ts';
import type { OutcomeTree } from '../figures/outcome-tree.ts';
import { scoreText } from '../figures/score-text.ts';
import { opener } from '../tree-grid/opener.ts';
import { TreeGridController } from '../tree-grid/tree-grid-controller.ts';
import { type TreeRow, treeRows } from '../tree-grid/tree-rows.ts';
import { treeStyles } from '../tree-grid/tree-styles.ts';

/** Asks for the text of a node. */
export type OpenNodeEvent = CustomEvent<{ readonly code: string }>;

/** The tree of the plan with live scores and bands, beside its text. Fires `open-node`; `current` follows the cursor. */
export class PlanTree extends LitElement {
  static override properties = {
    tree: { attribute: false },
    profile: { attribute: false },
    language: {},
    current: {},
  };
  static override styles = [
    base,
    tables,
    treeStyles,
    css`
      .table-scroll {
        position: relative;
        height: 100%;
        overflow: auto;
      }
      :host {
        min-height: 0;
      }
      .table th[scope='row'] {
        font-weight: 400;
      }
      .table :is(th, td) {
        padding: 0.3rem var(--tg-2);
      }
      .branch {
        padding-inline-start: calc((var(--level, 1) - 1) * 0.75rem);
        gap: var(--tg-1);
      }
      .code {
        color: var(--tg-heading);
        font-weight: 600;
        white-space: nowrap;
      }
      .name {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        overflow: hidden;
      }
      .group .code {
        display: none;
      }
      .group {
        color: var(--tg-muted);
      }
      td.number {
        min-width: 5rem;
        white-space: normal;
      }
      @media (width < 48rem) {
        td.number {
          min-width: 6rem;
          white-space: normal;
        }
      }
      a {
        color: inherit;
        text-decoration-color: var(--tg-line-strong);
      }
    `,
  ];

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
        <thead>
          <tr>
            <th scope="col">${texts.node}</th>
            <th scope="col" class="number">${texts.score}</th>
            <th scope="col">${texts.band}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => this.#row(row, profile))}
        </tbody>
      </table>
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('current') || this.shadowRoot?.activeElement) return;
    const row = this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]');
    const list = this.renderRoot.querySelector('.table-scroll');
    if (!row || !list) return;
    // Not scrollIntoView: that would move the page as well.
    const isAbove = row.offsetTop < list.scrollTop + 48;
    const isBelow = row.offsetTop + row.offsetHeight > list.scrollTop + list.clientHeight;
    if (isAbove || isBelow) list.scrollTop = row.offsetTop - list.clientHeight / 3;
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
      aria-selected=${String(codeKey(node.code) === codeKey(this.current))}
      @click=${() => this.#open(node.code)}
    >
      <th scope="row" role="rowheader">
        <div class="branch level-${Math.min(row.level, 7)}">
          ${opener(row, (key) => this.#grid.toggle(key))}
          <span class="name"
            ><span class="code">${node.code}</span> <span class="title">${nodeTitle(node, this.language)}</span></span
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
        <band-badge .node=${node} .bands=${profile.bands} language=${this.language}></band-badge>
      </td>
    </tr>`;
  }

  #open(code: string): void {
    void this.#grid.activate(code, false);
    this.dispatchEvent(new CustomEvent('open-node', { detail: { code } }) satisfies OpenNodeEvent);
  }
}

customElements.define('plan-tree', PlanTree);

declare global {
  interface HTMLElementTagNameMap {
    'plan-tree': PlanTree;
  }
}
