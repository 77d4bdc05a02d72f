import { spreadDrawing } from '@traguardo/chart';
import type { Language } from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { questionsTexts } from '../../locales/questions.ts';
import { base, tables } from '../../styles/shared.ts';
import type { ToldForecast } from '../../workspace/questions.ts';
import '../chart-figure/chart-figure.ts';
import { questionStyles } from '../questions-view/question-styles.ts';
import { planWords } from '../plan-language/plan-words.ts';

/** How the score of a body is spread over the draws: histogram, percentiles and bands as tables, sentences. */
export class ScoreSpread extends LitElement {
  static override properties = { told: { attribute: false }, language: {} };
  static override styles = [
    base,
    tables,
    questionStyles,
    css`
      .tables {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
        gap: var(--tg-4);
        align-items: start;
      }
      .table th[scope='row'] {
        min-width: 0;
      }
    `,
  ];

  declare told: ToldForecast | null;
  declare language: Language;

  constructor() {
    super();
    this.told = null;
    this.language = 'it';
  }

  override render() {
    const { told } = this;
    if (!told) return nothing;
    return html`<div class="answer">
      ${this.#chart(told)}
      <div class="tables">${this.#percentiles(told)} ${this.#bands(told)}</div>
      <ul class="sentences">
        ${told.sentences.map((sentence) => html`<li>${planWords(sentence)}</li>`)}
      </ul>
    </div>`;
  }

  #chart({ histogram, now }: ToldForecast): TemplateResult | typeof nothing {
    if (histogram.length < 2) return nothing;
    const { language } = this;
    const title = questionsTexts[language].spread.chart;
    return html`<chart-figure
      language=${language}
      .draw=${(width: number) => spreadDrawing(title, histogram, now, language, width)}
    ></chart-figure>`;
  }

  #percentiles({ percentiles }: ToldForecast): TemplateResult | typeof nothing {
    const texts = questionsTexts[this.language].spread;
    if (percentiles.length === 0) return nothing;
    return html`<div class="table-scroll" role="region" aria-label=${texts.percentiles} tabindex="0">
      <table class="table">
        <caption>
          ${texts.percentiles}
        </caption>
        <thead>
          <tr>
            <th scope="col">${texts.percent}</th>
            <th scope="col" class="number">${texts.score}</th>
          </tr>
        </thead>
        <tbody>
          ${percentiles.map(
            ({ percent, score }) =>
              html`<tr>
                <th scope="row">${percent}</th>
                <td class="number">${score}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #bands({ bands }: ToldForecast): TemplateResult | typeof nothing {
    const texts = questionsTexts[this.language].spread;
    if (bands.length === 0) return nothing;
    return html`<div class="table-scroll" role="region" aria-label=${texts.bands} tabindex="0">
      <table class="table">
        <caption>
          ${texts.bands}
        </caption>
        <thead>
          <tr>
            <th scope="col">${texts.band}</th>
            <th scope="col" class="number">${texts.draws}</th>
            <th scope="col" class="number">${texts.share}</th>
          </tr>
        </thead>
        <tbody>
          ${bands.map(
            ({ label, draws, share }) =>
              html`<tr>
                <th scope="row">${label}</th>
                <td class="number">${draws}</td>
                <td class="number">${share}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('score-spread', ScoreSpread);

declare global {
  interface HTMLElementTagNameMap {
    'score-spread': ScoreSpread;
  }
}
