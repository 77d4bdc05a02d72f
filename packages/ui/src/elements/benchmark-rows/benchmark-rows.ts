import { standingOf } from '@traguardo/chart';
import {
  type Benchmark,
  type BenchmarkColumn,
  type BenchmarkRow,
  codeKey,
  dateText,
  formatQuantity,
  type Language,
  type Plan,
  planIndicators,
} from '@traguardo/model';
import { css, html, LitElement, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { resultsTexts } from '../../locales/results.ts';
import { base, tables } from '../../styles/shared.ts';
import { positions } from './comparison.ts';

const COLUMNS: readonly BenchmarkColumn[] = ['own', 'mean', 'cluster', 'min', 'max'];
const WIDTH = 180;

/** How the body did among others: one table per benchmark, one row per indicator with a drawn scale and the printed figures. */
export class BenchmarkRows extends LitElement {
  static override properties = { plan: { attribute: false }, language: {} };
  static override styles = [
    base,
    tables,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--tg-5);
      }
      .group {
        display: grid;
        gap: var(--tg-2);
        min-width: 0;
      }
      .table th[scope='row'] {
        min-width: min(14rem, 40vw);
        font-weight: 400;
      }
      .name {
        width: 34%;
      }
      .figure {
        width: 7.5rem;
      }
      .code {
        display: block;
        font-weight: 600;
      }
      svg {
        display: block;
        width: ${WIDTH}px;
        height: 34px;
      }
      .range {
        stroke: var(--tg-line-strong);
        stroke-width: 2;
      }
      .end {
        stroke: var(--tg-line-strong);
        stroke-width: 2;
      }
      .mean {
        stroke: var(--tg-ink);
        stroke-width: 3;
      }
      .cluster {
        stroke: var(--tg-ink);
        stroke-width: 2;
        stroke-dasharray: 2 2;
      }
      .own {
        fill: var(--tg-primary);
        stroke: var(--tg-surface);
        stroke-width: 1.5;
      }
      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: var(--tg-1) var(--tg-4);
        margin: 0;
        padding: 0;
        font-size: var(--tg-text-s);
        list-style: none;
      }
      .legend li {
        display: flex;
        gap: var(--tg-2);
        align-items: center;
      }
      .legend svg {
        width: 20px;
        height: 20px;
      }
      .standing {
        display: block;
        font-size: 0.8rem;
      }
      td {
        white-space: nowrap;
      }
    `,
  ];

  declare plan: Plan | null;
  declare language: Language;

  constructor() {
    super();
    this.plan = null;
    this.language = 'it';
  }

  override render() {
    return this.plan?.benchmarks.map((benchmark, index) => this.#benchmark(benchmark, index)) ?? nothing;
  }

  #benchmark(benchmark: Benchmark, index: number): TemplateResult {
    const texts = resultsTexts[this.language];
    const shown = COLUMNS.filter((column) => benchmark.rows.some((row) => row.columns[column]));
    const id = `benchmark-${index}`;
    const source = this.plan?.sources.find((one) => codeKey(one.code) === codeKey(benchmark.source ?? ''))?.title;
    const origin = [source ?? benchmark.source ?? '', benchmark.at ? dateText(benchmark.at, this.language) : ''];
    return html`<div class="group">
      <h3 id=${id}>${benchmark.title || benchmark.code}</h3>
      <p class="muted small">${origin.filter((part) => part !== '').join(', ')}</p>
      ${this.#legend(shown)}
      <div class="table-scroll" role="region" aria-labelledby=${id} tabindex="0">
        <table class="table">
          <thead>
            <tr>
              <th scope="col" class="name">${texts.indicator}</th>
              <th scope="col">${texts.chart}</th>
              ${shown.map((column) => html`<th scope="col" class="number figure">${texts[column]}</th>`)}
              <th scope="col">${texts.direction}</th>
            </tr>
          </thead>
          <tbody>
            ${benchmark.rows.map((row) => this.#row(row, shown))}
          </tbody>
        </table>
      </div>
    </div>`;
  }

  #row(row: BenchmarkRow, shown: readonly BenchmarkColumn[]): TemplateResult {
    const texts = resultsTexts[this.language];
    const result = standingOf(row);
    return html`<tr>
      <th scope="row"><span class="code">${row.indicator}</span> ${this.#titleOf(row.indicator)}</th>
      <td>${this.#chart(row)}</td>
      ${shown.map((column) => {
        const figure = row.columns[column];
        return html`<td class="number">${figure ? formatQuantity(figure, this.language) : ''}</td>`;
      })}
      <td>
        ${row.direction ? html`${row.direction === 'higher' ? '↑' : '↓'} ${texts[row.direction]}` : nothing}
        ${result ? html`<span class="standing muted">${texts[result]}</span>` : nothing}
      </td>
    </tr>`;
  }

  #chart(row: BenchmarkRow): TemplateResult {
    const at = positions(row);
    const x = (position: number) => 10 + position * (WIDTH - 20);
    const marks = [at.min, at.max].filter((position) => position !== undefined);
    const tick = (position: number | undefined, kind: string) =>
      position === undefined ? nothing : svg`<line class=${kind} x1=${x(position)} x2=${x(position)} y1="7" y2="27" />`;
    return html`<svg viewBox="0 0 ${WIDTH} 34" aria-hidden="true">
      ${
        marks.length === 2
          ? svg`<line class="range" x1=${x(Math.min(...marks))} x2=${x(Math.max(...marks))} y1="17" y2="17" />`
          : svg`<line class="range" x1="10" x2=${WIDTH - 10} y1="17" y2="17" stroke-dasharray="1 5" />`
      }
      ${marks.map((position) => svg`<line class="end" x1=${x(position)} x2=${x(position)} y1="12" y2="22" />`)}
      ${tick(at.cluster, 'cluster')} ${tick(at.mean, 'mean')}
      ${at.own === undefined ? nothing : svg`<path class="own" d="M${x(at.own)} 9l8 8-8 8-8-8Z" />`}
    </svg>`;
  }

  #legend(shown: readonly BenchmarkColumn[]): TemplateResult {
    const texts = resultsTexts[this.language];
    const marks: Readonly<Record<string, SVGTemplateResult>> = {
      own: svg`<path class="own" d="M10 2l8 8-8 8-8-8Z" />`,
      mean: svg`<line class="mean" x1="10" x2="10" y1="1" y2="19" />`,
      cluster: svg`<line class="cluster" x1="10" x2="10" y1="1" y2="19" />`,
    };
    return html`<ul class="legend">
      ${shown
        .filter((column) => marks[column])
        .map(
          (column) => html`<li><svg viewBox="0 0 20 20" aria-hidden="true">${marks[column]}</svg>${texts[column]}</li>`,
        )}
    </ul>`;
  }

  #titleOf(code: string): string {
    const key = codeKey(code);
    if (!this.plan) return '';
    for (const indicator of planIndicators(this.plan)) if (codeKey(indicator.code) === key) return indicator.title;
    return '';
  }
}

customElements.define('benchmark-rows', BenchmarkRows);

declare global {
  interface HTMLElementTagNameMap {
    'benchmark-rows': BenchmarkRows;
  }
}
