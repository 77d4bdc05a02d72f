import type { Language } from '@traguardo/model';
import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { questionsTexts } from '../../locales/questions.ts';
import { base, tables } from '../../styles/shared.ts';
import type { ToldForecast } from '../../workspace/questions.ts';
import { questionStyles } from '../questions-view/question-styles.ts';

const WIDTH = 240;
const HEIGHT = 80;

/** How the score of a body is spread over the draws: histogram, percentiles and bands as tables, sentences. */
export class ScoreSpread extends LitElement {
  static override properties = { told: { attribute: false }, language: {} };
  static override styles = [
    base,
    tables,
    questionStyles,
    css`
      svg {
        display: block;
        width: 100%;
        height: 9rem;
        border-bottom: 1px solid var(--tg-line-strong);
      }
      .bar {
        fill: var(--tg-primary);
      }
      .now {
        stroke: var(--tg-red);
        stroke-width: 2px;
        stroke-dasharray: 5 3;
        vector-effect: non-scaling-stroke;
      }
      .ends {
        display: flex;
        justify-content: space-between;
        font-size: var(--tg-text-s);
        font-variant-numeric: tabular-nums;
      }
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
      ${
        told.histogram.length < 2
          ? nothing
          : html`<div>
              ${this.#chart(told)}
              <div class="ends"><span>${told.least}</span><span>${told.greatest}</span></div>
              ${told.now === null ? nothing : html`<p class="muted small">${questionsTexts[this.language].spread.now}</p>`}
            </div>`
      }
      <div class="tables">${this.#percentiles(told)} ${this.#bands(told)}</div>
      <ul class="sentences">
        ${told.sentences.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
    </div>`;
  }

  #chart({ histogram, least, greatest, now }: ToldForecast): TemplateResult {
    const most = Math.max(...histogram);
    const width = WIDTH / histogram.length;
    const label = questionsTexts[this.language].spread.chart(least, greatest);
    return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label=${label}>
      ${histogram.map((count, at) => {
        const height = (count / most) * HEIGHT;
        return svg`<rect class="bar" x=${at * width + 0.4} y=${HEIGHT - height} width=${width - 0.8} height=${height} />`;
      })}
      ${now === null ? nothing : svg`<line class="now" x1=${now * WIDTH} x2=${now * WIDTH} y1="0" y2=${HEIGHT} />`}
    </svg>`;
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
