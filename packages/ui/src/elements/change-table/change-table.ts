import type { ChangeRow } from '@traguardo/engine';
import type { Language } from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { questionsTexts } from '../../locales/questions.ts';
import { base, tables } from '../../styles/shared.ts';
import type { ChangesAnswer } from '../../workspace/questions.ts';
import { nodeTitle } from '../figures/node-title.ts';
import { questionStyles } from '../questions-view/question-styles.ts';
import { planLanguage } from '../plan-language/plan-language.ts';
import { planWords } from '../plan-language/plan-words.ts';

/** What becomes of a body: before and after, the nodes that change with a column that adds up to the difference, and sentences. */
export class ChangeTableElement extends LitElement {
  static override properties = { answer: { attribute: false }, language: {} };
  static override styles = [
    base,
    tables,
    questionStyles,
    css`
      /* On a phone the effect stays in sight under what one moves, within the card around it. */
      @media screen and (width < 48rem) and (height >= 30rem) {
        :host,
        .answer {
          display: contents;
        }
        .headline {
          position: sticky;
          z-index: 1;
          bottom: var(--tg-sections);
          padding-block: var(--tg-2);
          border-top: 1px solid var(--tg-line);
          background: var(--tg-surface);
        }
      }
      tr[data-depth='1'] th {
        padding-inline-start: 1.4rem;
      }
      tr[data-depth='2'] th {
        padding-inline-start: 2rem;
      }
      tr[data-depth='3'] th {
        padding-inline-start: 2.6rem;
      }
      tr[data-depth='4'] th {
        padding-inline-start: 3.2rem;
      }
      td.band {
        min-width: 9rem;
      }
    `,
  ];

  declare answer: ChangesAnswer | null;
  declare language: Language;

  constructor() {
    super();
    this.answer = null;
    this.language = 'it';
  }

  override render() {
    if (!this.answer) return nothing;
    const { table, sentences } = this.answer;
    const { body, rows } = table;
    const texts = questionsTexts[this.language].changes;
    return html`<div class="answer">
      <p class="headline">
        <span>${body.node.code}</span>
        <span class="figure">${body.before} → ${body.after}</span>
        ${body.points === '' ? nothing : html`<strong class="number">${body.points}</strong>`}
        <span>${body.band}</span>
      </p>
      ${rows.length === 0 ? html`<p>${texts.none}</p>` : this.#table(rows, body.node.code)}
      <ul class="sentences">
        ${sentences.map((sentence) => html`<li>${planWords(sentence)}</li>`)}
      </ul>
    </div>`;
  }

  #table(rows: readonly ChangeRow[], body: string): TemplateResult {
    const { changes: texts, node, sum } = questionsTexts[this.language];
    const caption = texts.caption(body);
    const total = this.answer?.table.total ?? '';
    return html`<div class="table-scroll" role="region" aria-label=${caption} tabindex="0">
      <table class="table">
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${node}</th>
            <th scope="col" class="number">${texts.before}</th>
            <th scope="col" class="number">${texts.after}</th>
            <th scope="col" class="number">${texts.points}</th>
            <th scope="col" class="number">${texts.brings(body)}</th>
            <th scope="col">${texts.band}</th>
            <th scope="col">${texts.value}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => this.#row(row))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colspan="4">${sum}</th>
            <td class="number">${total === '' ? texts.unknownSum : total}</td>
            <td colspan="2"></td>
          </tr>
        </tfoot>
      </table>
    </div>`;
  }

  #row({ node, depth, before, after, points, alone, value, band }: ChangeRow): TemplateResult {
    const name = nodeTitle(node, this.language);
    return html`<tr data-depth=${Math.min(4, depth)}>
      <th scope="row">
        ${node.kind === 'group' ? name : html`${node.code} <span class="name" lang=${planLanguage()}>${name}</span>`}
      </th>
      <td class="number">${before}</td>
      <td class="number">${after}</td>
      <td class="number">${points}</td>
      <td class="number">${alone}</td>
      <td class="band">${band}</td>
      <td>${value}</td>
    </tr>`;
  }
}

customElements.define('change-table', ChangeTableElement);

declare global {
  interface HTMLElementTagNameMap {
    'change-table': ChangeTableElement;
  }
}
