import { dateText, type Language } from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { requestTexts } from '../../locales/request.ts';
import { badges, base, buttons, tables } from '../../styles/shared.ts';
import { stackedTables } from '../../styles/stacked-tables.ts';
import type { SentRequest } from '../../workspace/data-requests.ts';
import { planLanguage } from '../plan-language/plan-language.ts';

/** The request a person wants off the list. */
export type RequestRemoveEvent = CustomEvent<{ readonly request: SentRequest }>;

/** The requests made and which units have answered. Fires `request-remove`. */
export class RequestList extends LitElement {
  static override properties = { requests: { attribute: false }, today: {}, language: {} };
  static override styles = [
    base,
    buttons,
    badges,
    tables,
    stackedTables,
    css`
      :host {
        display: grid;
        gap: var(--tg-2);
      }
      @media (width >= 48rem) {
        .table-scroll {
          max-height: 20rem;
          overflow: auto;
        }
      }
      .badge {
        white-space: normal;
      }
    `,
  ];

  declare requests: readonly SentRequest[];
  /** The present day, as ISO. */
  declare today: string;
  declare language: Language;

  constructor() {
    super();
    this.requests = [];
    this.today = '';
    this.language = 'it';
  }

  override render() {
    const texts = requestTexts[this.language];
    const answered = this.requests.filter((request) => request.answered !== null).length;
    return html`<h3 id="sent">${texts.sent}</h3>
      ${
        this.requests.length === 0
          ? html`<p>${texts.none}</p>`
          : html`<p>${texts.counts(answered, this.requests.length)}</p>
              ${this.#table()}`
      }`;
  }

  #table(): TemplateResult {
    const texts = requestTexts[this.language];
    return html`<div class="table-scroll" role="region" aria-labelledby="sent" tabindex="0">
      <table class="table stacked" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${texts.unit}</th>
            <th scope="col" role="columnheader">${texts.dayHead}</th>
            <th scope="col" role="columnheader">${texts.dueHead}</th>
            <th scope="col" role="columnheader" class="number">${texts.values}</th>
            <th scope="col" role="columnheader">${texts.state}</th>
            <th scope="col" role="columnheader">${texts.remove}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${this.requests.map((request) => this.#row(request))}
        </tbody>
      </table>
    </div>`;
  }

  #row(request: SentRequest): TemplateResult {
    const texts = requestTexts[this.language];
    const { holder, day, due, asked } = request;
    return html`<tr role="row">
      <th scope="row" role="rowheader" lang=${holder.code === '' ? nothing : planLanguage()}>${holder.title}</th>
      <td role="cell" data-label=${texts.dayHead}>${dateText(day, this.language)}</td>
      ${due === '' ? html`<td role="cell"></td>` : html`<td role="cell" data-label=${texts.dueHead}>${dateText(due, this.language)}</td>`}
      <td role="cell" data-label=${texts.values} class="number">${asked}</td>
      <td role="cell" data-label=${texts.state}><div>${this.#state(request)}</div></td>
      <td role="cell">
        <button
          class="button small danger"
          type="button"
          aria-label=${texts.removeOf(holder.title, day)}
          @click=${() => {
            this.dispatchEvent(new CustomEvent('request-remove', { detail: { request } }) satisfies RequestRemoveEvent);
          }}
        >
          ${texts.remove}
        </button>
      </td>
    </tr>`;
  }

  #state({ answered, due }: SentRequest): TemplateResult {
    const texts = requestTexts[this.language];
    if (answered) return html`<span class="badge green">${texts.answered(answered.day, answered.values)}</span>`;
    if (due !== '' && due < this.today) return html`<span class="badge red">${texts.late(due)}</span>`;
    return html`<span class="badge yellow">${texts.waiting}</span>`;
  }
}

customElements.define('request-list', RequestList);

declare global {
  interface HTMLElementTagNameMap {
    'request-list': RequestList;
  }
}
