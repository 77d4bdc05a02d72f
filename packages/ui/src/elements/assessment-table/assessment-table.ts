import {
  compare,
  dateText,
  formatDecimal,
  fromDecimal,
  type Language,
  type Ratio,
  toDecimal,
  ZERO,
} from '@traguardo/model';
import {
  type AssessmentRow,
  CYCLE_TEXTS,
  pointsAbove,
  SELF_ASSESSMENT_TEXTS,
  type SelfAssessment,
  totalDifferences,
} from '@traguardo/workflow';
import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { sideTexts } from '../../locales/side-regions.ts';
import { base, cards, tables } from '../../styles/shared.ts';
import { stackedTables } from '../../styles/stacked-tables.ts';
import { planLanguage } from '../plan-language/plan-language.ts';

const WIDTH = 160;

/**
 * A self-assessment as a table: each area with own result, year before, national mean and the differences in points, and a bar
 * with a mark for the mean and one for the year before; shape and words say what colour says.
 */
export class AssessmentTable extends LitElement {
  static override properties = { assessment: { attribute: false }, language: {} };
  static override styles = [
    base,
    cards,
    tables,
    stackedTables,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--tg-3);
      }
      th[scope='row'] {
        min-width: min(12rem, 40vw);
        font-weight: 400;
      }
      tr.total > * {
        font-weight: 600;
      }
      td {
        white-space: nowrap;
      }
      svg {
        display: block;
        width: ${WIDTH}px;
        height: 26px;
      }
      .legend svg {
        display: inline-block;
        width: 1.4rem;
        height: 1rem;
        vertical-align: -0.15em;
      }
      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: var(--tg-2) var(--tg-4);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .track {
        fill: var(--tg-neutral-soft);
      }
      .own {
        fill: var(--tg-primary);
      }
      .mean {
        stroke: var(--tg-ink);
        stroke-width: 3;
      }
      .previous {
        fill: var(--tg-surface);
        stroke: var(--tg-ink);
        stroke-width: 1.5;
      }
    `,
  ];

  declare assessment: SelfAssessment | null;
  declare language: Language;

  constructor() {
    super();
    this.assessment = null;
    this.language = 'it';
  }

  override render(): TemplateResult | typeof nothing {
    if (this.assessment === null) return nothing;
    const { tool, day, areas, totals } = this.assessment;
    const texts = sideTexts[this.language];
    const printed = SELF_ASSESSMENT_TEXTS[this.language];
    const { parts } = CYCLE_TEXTS[this.language];
    return html`<p>${texts.made(tool, dateText(day, this.language))}</p>
      ${this.#legend()}
      <div class="table-scroll" role="region" aria-label=${printed.caption} tabindex="0">
        <table class="table stacked" role="table">
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">${parts.area}</th>
              <th scope="col" role="columnheader">${texts.bars}</th>
              <th scope="col" role="columnheader" class="number">${parts.own}</th>
              <th scope="col" role="columnheader" class="number">${parts.previous}</th>
              <th scope="col" role="columnheader" class="number">${printed.abovePrevious}</th>
              <th scope="col" role="columnheader" class="number">${parts.mean}</th>
              <th scope="col" role="columnheader" class="number">${printed.aboveMean}</th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${areas.map(({ area, ...row }) => this.#row(area, row, ''))} ${this.#row(printed.total, totals, 'total')}
          </tbody>
        </table>
      </div>
      ${totalDifferences(areas, totals).map(
        ({ column, printed: shown, computed }) =>
          html`<p class="notice yellow">
            ${printed.differs(parts[column], this.#percentage(shown), this.#percentage(computed))}
          </p>`,
      )}`;
  }

  #row(name: string, row: AssessmentRow, kind: string): TemplateResult {
    const { parts } = CYCLE_TEXTS[this.language];
    const printed = SELF_ASSESSMENT_TEXTS[this.language];
    const figures = [
      [parts.own, this.#percentage(row.own)],
      [parts.previous, this.#percentage(row.previous)],
      [printed.abovePrevious, this.#difference(pointsAbove(row, 'previous'))],
      [parts.mean, this.#percentage(row.mean)],
      [printed.aboveMean, this.#difference(pointsAbove(row, 'mean'))],
    ];
    return html`<tr role="row" class=${kind}>
      <th scope="row" role="rowheader" lang=${kind === '' ? planLanguage() : nothing}>${name}</th>
      <td role="cell">${bar(row)}</td>
      ${figures.map(([label, figure]) => html`<td role="cell" data-label=${label} class="number">${figure}</td>`)}
    </tr>`;
  }

  #percentage(points: string | null): string {
    if (points === null) return '–';
    const text = formatDecimal(points, this.language);
    return this.language === 'it' ? `${text} %` : `${text}%`;
  }

  /** The points with their sign, and which way in words. */
  #difference(points: Ratio | null): string {
    if (points === null) return '–';
    const texts = sideTexts[this.language];
    const sign = compare(points, ZERO);
    if (sign === 0) return `= ${texts.level}`;
    const text = formatDecimal(toDecimal(points, 1), this.language);
    return sign > 0 ? `▲ +${text} ${texts.above}` : `▼ ${text} ${texts.below}`;
  }

  #legend(): TemplateResult {
    const texts = sideTexts[this.language];
    return html`<ul class="legend">
      <li>
        <svg viewBox="0 0 22 16" aria-hidden="true"><rect class="own" x="1" y="4" width="20" height="8" /></svg>
        ${texts.legendOwn}
      </li>
      <li>
        <svg viewBox="0 0 22 16" aria-hidden="true"><circle class="previous" cx="11" cy="8" r="5" /></svg>
        ${texts.legendPrevious}
      </li>
      <li>
        <svg viewBox="0 0 22 16" aria-hidden="true"><line class="mean" x1="11" x2="11" y1="1" y2="15" /></svg>
        ${texts.legendMean}
      </li>
    </ul>`;
  }
}

function bar({ own, previous, mean }: AssessmentRow): TemplateResult {
  const at = (points: string | null): number | null => {
    const value = points === null ? null : fromDecimal(points);
    return value === null ? null : (Number(value.num) / Number(value.den) / 100) * (WIDTH - 12) + 6;
  };
  const [end, before, country] = [at(own), at(previous), at(mean)];
  return html`<svg viewBox="0 0 ${WIDTH} 26" aria-hidden="true">
    ${svg`<rect class="track" x="6" y="9" width=${WIDTH - 12} height="8" />`}
    ${end === null ? nothing : svg`<rect class="own" x="6" y="9" width=${end - 6} height="8" />`}
    ${country === null ? nothing : svg`<line class="mean" x1=${country} x2=${country} y1="3" y2="23" />`}
    ${before === null ? nothing : svg`<circle class="previous" cx=${before} cy="13" r="5" />`}
  </svg>`;
}

customElements.define('assessment-table', AssessmentTable);

declare global {
  interface HTMLElementTagNameMap {
    'assessment-table': AssessmentTable;
  }
}
