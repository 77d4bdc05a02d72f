import { lossesDrawing } from '@traguardo/chart';
import { dateText, type Language, negate, unbroken } from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { resultPagesTexts } from '../../locales/results-pages.ts';
import { resultsTexts } from '../../locales/results.ts';
import { base, buttons, cards, forms, tables } from '../../styles/shared.ts';
import { stackedTables } from '../../styles/stacked-tables.ts';
import type { Bridge, BothTexts, ComparedAnswer, ComparedRow } from '../../workspace/results-asked.ts';
import '../chart-figure/chart-figure.ts';
import { nodeTitle } from '../figures/node-title.ts';
import { causesTable, moversTable } from './difference-tables.ts';
import { planLanguage } from '../plan-language/plan-language.ts';
import { planWords } from '../plan-language/plan-words.ts';

/** Two results side by side: why one node differs, as sentences, a waterfall and tables, then every node. Fires `take-apart` for another node. */
export class ComparedAnswerElement extends LitElement {
  static override properties = {
    answer: { attribute: false },
    language: {},
    onlyChanged: { state: true },
  };
  static override styles = [
    base,
    buttons,
    cards,
    forms,
    tables,
    stackedTables,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: var(--tg-4);
      }
      .card {
        display: flex;
        flex-direction: column;
        gap: var(--tg-4);
      }
      .heading {
        color: var(--tg-heading);
        font-size: var(--tg-text-l);
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .table th[scope='row'] {
        min-width: 12rem;
        font-weight: 400;
        overflow-wrap: anywhere;
      }
      .table tr.total > * {
        color: var(--tg-heading);
        font-weight: 700;
      }
      .goal > th {
        font-weight: 600;
      }
      .name {
        color: var(--tg-muted);
        font-weight: 400;
      }
      td.changed {
        min-width: 8rem;
      }
      .causes {
        max-width: 34rem;
      }
      .field {
        max-width: 34rem;
      }
      @media (width < 48rem) {
        .table th[scope='row'] {
          min-width: 9rem;
        }
      }
      @media (width < 40rem) {
        .table.stacked tbody th {
          font-weight: 600;
        }
      }
    `,
  ];

  declare answer: ComparedAnswer | null;
  declare language: Language;
  declare onlyChanged: boolean;

  constructor() {
    super();
    this.answer = null;
    this.language = 'it';
    this.onlyChanged = true;
  }

  override render() {
    const { answer, language } = this;
    if (!answer) return nothing;
    const texts = resultPagesTexts[language];
    const { told, rows, code, bridge } = answer;
    return html`<section class="card" aria-labelledby="why-title">
        <h2 id="why-title">${texts.compareNode}</h2>
        ${this.#nodes(rows, code)}
        <p class="heading">${planWords(told.heading)}</p>
        ${told.sentences.map((sentence) => html`<p>${planWords(sentence)}</p>`)}
        ${told.note === '' ? nothing : html`<p class="muted">${told.note}</p>`}
        ${bridge ? this.#bridge(bridge, code) : nothing}
        ${told.causes.length === 0 ? nothing : html`${causesTable(told, language)} ${moversTable(told, language)}`}
      </section>
      <div class="card">
        <div class="actions">
          <h2>${texts.sideBySide}</h2>
          <label class="choice"
            ><input
              type="checkbox"
              .checked=${this.onlyChanged}
              @change=${(event: Event) => (this.onlyChanged = (event.target as HTMLInputElement).checked)}
            />${texts.onlyChanged}</label
          >
        </div>
        ${this.#sideBySide(answer)}
      </div>`;
  }

  /** The nodes that both sides have a score of. */
  #nodes(rows: readonly ComparedRow[], code: string): TemplateResult | typeof nothing {
    const both = rows.filter((row) => row.kind !== 'group' && row.score.every((score) => score !== ''));
    if (both.length === 0) return nothing;
    return html`<div class="field no-print">
      <label for="node">${resultPagesTexts[this.language].node}</label>
      <select id="node" lang=${planLanguage()} @change=${this.#choose}>
        ${both.map(
          (row) =>
            html`<option value=${row.code} .selected=${row.code === code}>
              ${`${row.code} ${row.title}`.trim()}${row.points === '' ? '' : ` (${row.points})`}
            </option>`,
        )}
      </select>
    </div>`;
  }

  #bridge({ start, items, others, decimals }: Bridge, code: string): TemplateResult {
    const texts = resultPagesTexts[this.language];
    const lost = items.map((item) => ({ ...item, points: negate(item.points) }));
    const all = others
      ? [...lost, { code: '', title: texts.others(others.count), points: negate(others.points) }]
      : lost;
    const ends = { start: { title: texts.before, score: start }, end: texts.after };
    return html`<chart-figure
      linked
      language=${this.language}
      .draw=${(width: number) =>
        lossesDrawing(texts.bridge(code), all, this.language, decimals, { width, of: code, ...ends })}
    ></chart-figure>`;
  }

  #sideBySide({ rows, days, periods }: ComparedAnswer): TemplateResult {
    const { language } = this;
    const texts = resultPagesTexts[language];
    const words = resultsTexts[language];
    const shown = rows.filter(({ isChanged }) => isChanged || !this.onlyChanged);
    if (shown.length === 0) return html`<p>${texts.nothingChanges}</p>`;
    const heads = [texts.before, texts.after].map((name, at) => [
      name,
      `${periods[at] ?? ''}, ${dateText(days[at] ?? '', language)}`,
    ]);
    return html`<div class="table-scroll" role="region" aria-label=${texts.sideBySide} tabindex="0">
      <table class="table stacked" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${texts.node}</th>
            ${heads.map(
              ([name, day]) =>
                html`<th scope="col" role="columnheader" class="number">
                  ${name}<br /><span class="name">${day}</span>
                </th>`,
            )}
            <th scope="col" role="columnheader" class="number">${texts.points}</th>
            <th scope="col" role="columnheader">${words.band}</th>
            <th scope="col" role="columnheader">${words.target}</th>
            <th scope="col" role="columnheader">${words.value}</th>
            <th scope="col" role="columnheader" class="number">${words.weight}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${shown.map((row) => this.#row(row))}
        </tbody>
      </table>
    </div>`;
  }

  #row({ code, title, kind, score, points, band, target, value, weight }: ComparedRow): TemplateResult {
    const name = nodeTitle({ kind, code, title }, this.language);
    const texts = resultPagesTexts[this.language];
    const words = resultsTexts[this.language];
    const changes: readonly (readonly [string, BothTexts])[] = [
      [words.band, band],
      [words.target, target],
      [words.value, value],
    ];
    return html`<tr role="row" class=${kind === 'indicator' ? '' : 'goal'}>
      <th scope="row" role="rowheader">
        ${kind === 'group' ? name : html`${code} <span class="name" lang=${planLanguage()}>${name}</span>`}
      </th>
      <td role="cell" data-label=${texts.before} class="number">${score[0]}</td>
      <td role="cell" data-label=${texts.after} class="number">${score[1]}</td>
      <td role="cell" data-label=${texts.points} class="number">${points}</td>
      ${changes.map(
        ([label, both]) =>
          html`<td role="cell" data-label=${label} class=${isSame(both) ? '' : 'changed'}>${bothText(both)}</td>`,
      )}
      <td role="cell" data-label=${words.weight} class="number ${isSame(weight) ? '' : 'changed'}">
        ${bothText(weight)}
      </td>
    </tr>`;
  }

  readonly #choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.dispatchEvent(new CustomEvent('take-apart', { detail: { code: value } }));
  };
}

function isSame([before, after]: BothTexts): boolean {
  return before === after;
}

/** A figure once when both sides have the same, else from one to the other. */
function bothText(both: BothTexts): string {
  return unbroken(isSame(both) ? both[1] : both.map((text) => (text === '' ? '–' : text)).join(' → '));
}

customElements.define('compared-answer', ComparedAnswerElement);

declare global {
  interface HTMLElementTagNameMap {
    'compared-answer': ComparedAnswerElement;
  }
}
