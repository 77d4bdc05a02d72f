import { type Language, unbroken } from '@traguardo/model';
import type { EffectRow } from '@traguardo/verify';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { changesTexts } from '../../locales/changes.ts';
import { base, tables } from '../../styles/shared.ts';
import { stackedTables } from '../../styles/stacked-tables.ts';
import { planLanguage } from '../plan-language/plan-language.ts';

/** What the table and its columns of scores are called. */
export interface EffectLabels {
  readonly effect: string;
  readonly before: string;
  readonly after: string;
}

/** What a change does to the scores: every node before, after, and the difference; the body first. Speaks of targets unless `labels` are given. */
export class EffectTable extends LitElement {
  static override properties = { rows: { attribute: false }, labels: { attribute: false }, language: {} };
  static override styles = [
    base,
    tables,
    stackedTables,
    css`
      /* Beside the items of a change the difference, last, stays in sight. */
      .table thead th,
      .table td.number {
        white-space: normal;
      }
      tr[data-kind='plan'] > * {
        font-weight: 600;
      }
      .name {
        color: var(--tg-muted);
        font-weight: 400;
      }
    `,
  ];

  /** Null where the texts are not kept. */
  declare rows: readonly EffectRow[] | null;
  declare labels: EffectLabels | null;
  declare language: Language;

  constructor() {
    super();
    this.rows = [];
    this.labels = null;
    this.language = 'it';
  }

  override render(): TemplateResult {
    const text = changesTexts[this.language];
    const { effect, before: was, after: is } = this.labels ?? text;
    if (this.rows === null) return html`<p class="muted">${text.unknownEffect}</p>`;
    return html`<div class="table-scroll" role="region" aria-label=${effect} tabindex="0">
      <table class="table stacked" role="table">
        <caption>
          ${effect}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${text.node}</th>
            <th scope="col" role="columnheader" class="number">${was}</th>
            <th scope="col" role="columnheader" class="number">${is}</th>
            <th scope="col" role="columnheader" class="number">${text.points}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${this.rows.map(
            ({ code, title, kind, before, after, difference }) =>
              html`<tr role="row" data-kind=${kind}>
                <th scope="row" role="rowheader">${code} <span class="name" lang=${planLanguage()}>${title}</span></th>
                <td role="cell" data-label=${was} class="number">${unbroken(before)}</td>
                <td role="cell" data-label=${is} class="number">${unbroken(after)}</td>
                <td role="cell" data-label=${text.points} class="number">${difference}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('effect-table', EffectTable);

declare global {
  interface HTMLElementTagNameMap {
    'effect-table': EffectTable;
  }
}
