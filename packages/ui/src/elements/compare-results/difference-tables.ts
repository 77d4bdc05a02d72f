import type { ToldDifference } from '@traguardo/engine';
import type { Language } from '@traguardo/model';
import { html, type TemplateResult } from 'lit';
import { resultPagesTexts } from '../../locales/results-pages.ts';
import { planWords } from '../plan-language/plan-words.ts';

/** What each cause brings, down to the total. */
export function causesTable(told: ToldDifference, language: Language): TemplateResult {
  const texts = resultPagesTexts[language];
  const columns = told.columns.length === 0 ? [texts.points] : told.columns;
  return html`<div class="table-scroll causes" role="region" aria-label=${texts.causes} tabindex="0">
    <table class="table">
      <caption>
        ${texts.causes}
      </caption>
      <thead>
        <tr>
          <th scope="col">${texts.cause}</th>
          ${columns.map((column) => html`<th scope="col" class="number">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${told.causes.map(
          ({ label, points }, at) =>
            html`<tr class=${at === told.causes.length - 1 ? 'total' : ''}>
              <th scope="row">${label}</th>
              ${points.map((each) => html`<td class="number">${each}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Which nodes move it, and what was and is. */
export function moversTable(told: ToldDifference, language: Language): TemplateResult {
  const texts = resultPagesTexts[language];
  const columns = told.columns.length === 0 ? [texts.points] : told.columns;
  return html`<div class="table-scroll" role="region" aria-label=${texts.mover} tabindex="0">
    <table class="table stacked" role="table">
      <caption>
        ${texts.mover}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${texts.node}</th>
          <th scope="col" role="columnheader">${texts.cause}</th>
          ${columns.map((column) => html`<th scope="col" role="columnheader" class="number">${column}</th>`)}
          <th scope="col" role="columnheader">${texts.reason}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${told.movers.map(
          ({ label, cause, points, reason }) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">${planWords(label)}</th>
              <td role="cell" data-label=${texts.cause}>${cause}</td>
              ${points.map((each, at) => html`<td role="cell" data-label=${columns[at] ?? texts.points} class="number">${each}</td>`)}
              <td role="cell" data-label=${texts.reason}>${planWords(reason)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
