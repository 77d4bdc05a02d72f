import { html, nothing, type TemplateResult } from 'lit';
import type { yearsTexts } from '../../locales/years.ts';
import type { PreparedYear } from '../../workspace/years/prepared-year.ts';

/** What one can do with a prepared year. */
interface ToldYear {
  readonly texts: (typeof yearsTexts)['it'];
  readonly begin: () => void;
  readonly cancel: () => void;
}

/** What preparing a year has changed in its plan, before it is begun; it takes the focus. */
export function toldYear({ year, told }: PreparedYear, { texts, begin, cancel }: ToldYear): TemplateResult {
  return html`<div class="told" role="status" tabindex="-1" aria-label=${texts.prepared(year)}>
    <p><strong>${texts.prepared(year)}</strong></p>
    ${told.map(
      ({ heading, lines }) =>
        html`<h3>${heading}</h3>
          ${
            lines.length === 0
              ? nothing
              : html`<ul tabindex="0" aria-label=${heading}>
                  ${lines.map((line) => html`<li>${line}</li>`)}
                </ul>`
          }`,
    )}
    <div class="actions">
      <button class="button primary" @click=${begin}>${texts.begin(year)}</button>
      <button class="button quiet" @click=${cancel}>${texts.cancel}</button>
    </div>
  </div>`;
}
