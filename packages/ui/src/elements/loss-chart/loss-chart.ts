import {
  formatDecimal,
  HUNDRED,
  type Language,
  multiply,
  negate,
  ONE,
  type Outcome,
  type Ratio,
  subtract,
  sum,
  toDecimal,
} from '@traguardo/model';
import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { resultsTexts } from '../../locales/results.ts';
import { base, tables } from '../../styles/shared.ts';
import type { LossOn } from '../figures/loss.ts';
import { pointsText } from '../figures/points-text.ts';
import { type WaterfallStep, waterfall } from './waterfall.ts';

const ROW = 44;
const LIMIT = 12;

/** Where an ancestor loses its points: a waterfall from 100 to its score, greatest loss first, points given last, with the same data as a table. */
export class LossChart extends LitElement {
  static override properties = {
    losses: { attribute: false },
    outcome: { attribute: false },
    language: {},
    width: { state: true },
  };
  static override styles = [
    base,
    tables,
    css`
      svg {
        display: block;
        width: 100%;
        font-family: var(--tg-font);
        font-size: 14px;
      }
      .label {
        fill: var(--tg-ink);
      }
      .axis {
        fill: var(--tg-muted);
        font-size: 12px;
      }
      .points {
        fill: var(--tg-ink);
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
      .track {
        fill: var(--tg-surface-2);
      }
      .kept {
        fill: var(--tg-line);
      }
      .lost {
        fill: var(--tg-red);
      }
      .given {
        fill: var(--tg-green);
      }
      .step {
        stroke: var(--tg-line-strong);
        stroke-dasharray: 3 3;
      }
      details {
        margin-top: var(--tg-3);
      }
      summary {
        width: fit-content;
        color: var(--tg-primary);
        font-weight: 600;
        cursor: pointer;
      }
      .table-scroll {
        margin-top: var(--tg-2);
      }
      .note {
        margin-top: var(--tg-2);
      }
    `,
  ];

  declare losses: readonly LossOn[];
  declare outcome: Outcome | null;
  declare language: Language;
  declare width: number;

  #observer: ResizeObserver | null = null;

  constructor() {
    super();
    this.losses = [];
    this.outcome = null;
    this.language = 'it';
    this.width = 600;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new ResizeObserver(([entry]) => {
      const width = Math.round(entry?.contentRect.width ?? 0);
      if (width > 0) this.width = width;
    });
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    this.#observer?.disconnect();
    super.disconnectedCallback();
  }

  override render() {
    const texts = resultsTexts[this.language];
    const isPartial = this.outcome?.nodes.some((node) => node.kind === 'plan' && !node.score) ?? false;
    const note = isPartial ? html`<p class="muted small note">${texts.possibleLoss}</p>` : nothing;
    if (this.losses.length === 0)
      return html`<p>${texts.noLosses}</p>
        ${note}`;
    const steps = waterfall(this.losses, LIMIT);
    return html`${this.#chart(steps)} ${note} ${this.#table()}`;
  }

  #chart(steps: readonly WaterfallStep[]): TemplateResult {
    const texts = resultsTexts[this.language];
    const lost = sum(this.losses.map(({ points }) => points));
    const end = this.#points(subtract(ONE, lost));
    const low = Math.max(0, Math.floor(Math.min(...steps.map(({ to }) => to)) * 10 - 0.2) / 10);
    const high = Math.max(100, ...steps.map(({ to }) => to));
    const x = (points: number) => ((points - low) / (high - low || 1)) * this.width;
    const height = (steps.length + 1) * ROW + 16;
    const label = texts.lossChart(pointsText(lost, this.language), end, this.losses.length);
    return html`<svg viewBox="0 0 ${this.width} ${height}" height=${height} role="img" aria-label=${label}>
      ${steps.map((step, index) => this.#step(step, index, x))} ${this.#end(steps, x, end)}
      <text class="axis" x="0" y=${height - 2}>${formatDecimal(low.toFixed(1), this.language)}</text>
      <text class="axis" x=${this.width} y=${height - 2} text-anchor="end">
        ${formatDecimal(String(Math.round(high * 10) / 10), this.language)}
      </text>
    </svg>`;
  }

  #step(step: WaterfallStep, index: number, x: (points: number) => number) {
    const texts = resultsTexts[this.language];
    const top = index * ROW;
    const name = step.code === '' ? texts.others(this.losses.length - LIMIT + 1) : nameOf(step, this.language);
    const isGiven = step.from < step.to;
    const bar = Math.max(2, Math.abs(x(step.from) - x(step.to)));
    const points = pointsText(isGiven ? negate(step.points) : step.points, this.language);
    return svg`<text class="label" x="0" y=${top + 15}>${shorten(name, this.width - 90)}</text>
      <text class="points" x=${this.width} y=${top + 15} text-anchor="end">${isGiven ? '+' : '−'}${points}</text>
      <rect class="track" x="0" y=${top + 22} width=${this.width} height="14" rx="2" />
      <rect class="kept" x="0" y=${top + 22} width=${Math.max(0, x(Math.min(step.from, step.to)))} height="14" rx="2" />
      <rect class=${isGiven ? 'given' : 'lost'} x=${isGiven ? x(step.from) : x(step.from) - bar} y=${top + 22} width=${bar} height="14" rx="2" />
      <line class="step" x1=${x(step.to)} x2=${x(step.to)} y1=${top + 36} y2=${top + ROW + 22} />`;
  }

  #end(steps: readonly WaterfallStep[], x: (points: number) => number, end: string) {
    const top = steps.length * ROW;
    return svg`<text class="label" x="0" y=${top + 15}>${resultsTexts[this.language].end}</text>
      <text class="points" x=${this.width} y=${top + 15} text-anchor="end">${end}</text>
      <rect class="track" x="0" y=${top + 22} width=${this.width} height="14" rx="2" />
      <rect class="kept" x="0" y=${top + 22} width=${Math.max(2, x(steps.at(-1)?.to ?? 0))} height="14" rx="2" />`;
  }

  #table(): TemplateResult {
    const texts = resultsTexts[this.language];
    return html`<details>
      <summary>${texts.chartData}</summary>
      <div class="table-scroll" role="region" aria-label=${texts.chartData} tabindex="0">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${texts.indicator}</th>
              <th scope="col" class="number">${texts.loss}</th>
            </tr>
          </thead>
          <tbody>
            ${this.losses.map(
              ({ node, points, isOwn }) =>
                html`<tr>
                  <th scope="row">${nameOf({ ...node, isOwn }, this.language)}</th>
                  <td class="number">${pointsText(points, this.language)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  #points(ratio: Ratio): string {
    return formatDecimal(toDecimal(multiply(ratio, HUNDRED), 2), this.language);
  }
}

/** An indicator by code and title; a goal for what its rule takes or gives. */
function nameOf({ code, title, isOwn }: Pick<WaterfallStep, 'code' | 'title' | 'isOwn'>, language: Language): string {
  const name = title === '' ? code : `${code} ${title}`;
  return isOwn ? resultsTexts[language].byRule(name) : name;
}

/** A label cut to about `pixels`; the table below has the whole. */
function shorten(text: string, pixels: number): string {
  const room = Math.max(8, Math.floor(pixels / 7));
  return text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`;
}

customElements.define('loss-chart', LossChart);

declare global {
  interface HTMLElementTagNameMap {
    'loss-chart': LossChart;
  }
}
