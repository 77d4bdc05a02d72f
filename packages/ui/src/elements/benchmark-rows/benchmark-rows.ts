import { type BulletRow, bulletsDrawing } from '@traguardo/chart';
import {
  type Benchmark,
  codeKey,
  dateText,
  type Indicator,
  type Language,
  type Plan,
  planIndicators,
  type Quantity,
} from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { resultPagesTexts } from '../../locales/results-pages.ts';
import { base } from '../../styles/shared.ts';
import '../chart-figure/chart-figure.ts';
import { planWords } from '../plan-language/plan-words.ts';

/** How the body did among others: one chart per benchmark with its day and its source, every row on a scale of its own. */
export class BenchmarkRows extends LitElement {
  static override properties = { plan: { attribute: false }, language: {} };
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: var(--tg-6);
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
    const { plan, language } = this;
    if (!plan) return nothing;
    if (plan.benchmarks.length === 0) return html`<p>${resultPagesTexts[language].noBenchmarks}</p>`;
    const indicators = new Map(planIndicators(plan).map((each) => [codeKey(each.code), each]));
    return plan.benchmarks.map((benchmark) => this.#benchmark(benchmark, plan, indicators));
  }

  #benchmark(
    { code, title, at, rows, source }: Benchmark,
    plan: Plan,
    indicators: ReadonlyMap<string, Indicator>,
  ): TemplateResult {
    const { language } = this;
    const texts = resultPagesTexts[language];
    const named = at ? texts.benchmarksAt(title || code, dateText(at, language)) : title || code;
    const told = rows.map((row): BulletRow => {
      const indicator = indicators.get(codeKey(row.indicator));
      return { ...row, title: indicator?.title ?? '', target: indicator ? writtenTarget(indicator) : null };
    });
    const from = plan.sources.find((each) => source !== null && codeKey(each.code) === codeKey(source));
    return html`<div>
      <chart-figure
        linked
        language=${language}
        .draw=${(width: number) => bulletsDrawing(named, told, language, 2, width)}
      ></chart-figure>
      ${source === null ? nothing : html`<p class="muted small">${planWords(texts.source(from?.title || source))}</p>`}
    </div>`;
  }
}

/** A target that is one number, as it is written; null for any other. */
function writtenTarget({ target }: Indicator): Quantity | null {
  return target && 'bound' in target && target.bound.kind === 'quantity' ? target.bound.quantity : null;
}

customElements.define('benchmark-rows', BenchmarkRows);

declare global {
  interface HTMLElementTagNameMap {
    'benchmark-rows': BenchmarkRows;
  }
}
