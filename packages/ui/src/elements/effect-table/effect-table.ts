import type { Language } from '@traguardo/model';
import type { EffectRow } from '@traguardo/verify';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { changesTexts } from '../../locales/changes.ts';
import { base, tables } from '../../styles/shared.ts';

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
    css`
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
      <table class="table">
        <caption>
          ${effect}
        </caption>
        <thead>
          <tr>
            <th scope="col">${text.node}</th>
            <th scope="col" class="number">${was}</th>
            <th scope="col" class="number">${is}</th>
            <th scope="col" class="number">${text.points}</th>
          </tr>
        </thead>
        <tbody>
          ${this.rows.map(
            ({ code, title, kind, before, after, difference }) =>
              html`<tr data-kind=${kind}>
                <th scope="row">${code} <span class="name">${title}</span></th>
                <td class="number">${before}</td>
                <td class="number">${after}</td>
                <td class="number">${difference}</td>
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
