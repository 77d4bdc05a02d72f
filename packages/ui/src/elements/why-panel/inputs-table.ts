import {
  codeKey,
  dateText,
  type Language,
  type Plan,
  type TraceInput,
  type TraceRow,
  valueText,
} from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import { resultsTexts } from '../../locales/results.ts';
import type { Spots } from '../../workspace/spots.ts';
import { placeHref } from '../figures/places.ts';
import { planLanguage } from '../plan-language/plan-language.ts';

/** The data a value comes from, sums with what they add up. */
export function inputsTable(
  inputs: readonly TraceInput[],
  plan: Plan | null,
  spots: Spots,
  language: Language,
): TemplateResult | typeof nothing {
  const texts = resultsTexts[language];
  if (inputs.length === 0) return nothing;
  return html`<h3 id="inputs">${texts.inputs}</h3>
    <div class="table-scroll" role="region" aria-labelledby="inputs" tabindex="0">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">${texts.input}</th>
            <th scope="col" class="number">${texts.value}</th>
            <th scope="col">${texts.source}</th>
          </tr>
        </thead>
        <tbody>
          ${inputs.map((input) => [inputRow(input, plan, spots, language), ...input.rows.map((row) => addendRow(row, plan, spots, language))])}
        </tbody>
      </table>
    </div>`;
}

function inputRow(input: TraceInput, plan: Plan | null, spots: Spots, language: Language): TemplateResult {
  const texts = resultsTexts[language];
  const place = input.rows.length === 0 ? input.place : null;
  const name = input.title || input.id;
  return html`<tr>
    <th scope="row">
      ${place ? html`<a href=${placeHref(place, spots)} title=${texts.openData} lang=${planLanguage()}>${name}</a>` : html`<span lang=${planLanguage()}>${name}</span>`}
      ${input.title ? html`<span class="muted code">${input.id}</span>` : nothing}
    </th>
    <td class="number">${valueText(input.value, language)}</td>
    ${input.rows.length === 0 ? originCell(input, plan, language) : html`<td>${texts.sumOf(input.rows.length)}</td>`}
  </tr>`;
}

/** A dated row that a sum adds up. */
function addendRow(row: TraceRow, plan: Plan | null, spots: Spots, language: Language): TemplateResult {
  const texts = resultsTexts[language];
  const day = row.date ? dateText(row.date, language) : '';
  return html`<tr>
    <th scope="row">
      + ${row.place ? html`<a href=${placeHref(row.place, spots)} title=${texts.openData}>${day}</a>` : day}
    </th>
    <td class="number">${valueText(row.value, language)}</td>
    ${originCell(row, plan, language)}
  </tr>`;
}

function originCell({ source, date, status }: TraceRow, plan: Plan | null, language: Language): TemplateResult {
  const texts = resultsTexts[language];
  const when = [date ? dateText(date, language) : '', status ? texts[status] : ''];
  return html`<td>
    <span lang=${planLanguage()}>${sourceName(source, plan)}</span>
    <span class="muted when">${when.filter((part) => part !== '').join(', ')}</span>
  </td>`;
}

function sourceName(code: string | null, plan: Plan | null): string {
  if (code === null) return '';
  return plan?.sources.find((source) => codeKey(source.code) === codeKey(code))?.title || code;
}
