import { ContextEvent } from '@lit/context';
import { type Chart, type ChartMark, headed } from '@traguardo/chart';
import type { Language } from '@traguardo/model';
import { html, LitElement, nothing, type PropertyValues, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { figureTexts } from '../../locales/chart-figure.ts';
import { chartStyles } from '../../styles/charts.ts';
import { base, buttons, tables } from '../../styles/shared.ts';
import { stateContext } from '../../workspace/context.ts';
import { fileName, type Named, namedAfter } from '../../workspace/downloads/file-name.ts';
import { shapeOf } from '../cycle-chart/chart-picture.ts';
import { chartFigureStyles } from './chart-figure.styles.ts';
import { figureReading, touchHint } from './figure-reading.ts';
import { figureTable } from './figure-table.ts';
import { handOver } from './hand-over.ts';
import type { TakenPart } from './figure-menu.ts';
import { figureTools } from './figure-tools.ts';
import { letterSpread } from './letter-spread.ts';
import { markBeside } from './mark-beside.ts';
import { planWords } from '../plan-language/plan-words.ts';

/** Draws a chart as wide as there is room, in pixels. */
export type DrawChart = (width: number) => Chart;

/** Asks why: the node a mark or a cell of the table speaks of. Bubbles out of the figure. */
export type OpenMarkEvent = CustomEvent<{ readonly code: string }>;

/** How high and wide a mark must be for a finger, in pixels (WCAG 2.5.8). */
const FINGER = 24;

/** How much larger than in a document letters are on a screen where they are 16 pixels high, and between which widths charts are drawn. */
const ZOOM = 1.15;
const [LEAST, MOST] = [200, 900] as const;

/**
 * A chart with its title, its table and what one can take of it (SVG, PNG, CSV). One mark at a time is in the tab order: arrows move,
 * every mark says its sentence, Enter asks why (`open-mark`). Set `linked` where that is listened to. A finger cannot be sure of a thin mark:
 * touched, it is chosen, and steps lead to those beside it.
 */
export class ChartFigure extends LitElement {
  static override properties = {
    draw: { attribute: false },
    language: {},
    linked: { type: Boolean },
    width: { state: true },
    isTabled: { state: true },
    active: { state: true },
    pointed: { state: true },
    chosen: { state: true },
    notice: { state: true },
  };
  static override styles = [base, buttons, tables, chartStyles, chartFigureStyles];

  declare draw: DrawChart | null;
  declare language: Language;
  declare linked: boolean;
  declare width: number;
  declare isTabled: boolean;
  /** The mark in the tab order. */
  declare active: number;
  /** The mark under the pointer or in focus. */
  declare pointed: ChartMark | null;
  /** The mark that a finger chose among thin ones. */
  declare chosen: number | null;
  declare notice: string;

  #chart: Chart | null = null;
  #observer: ResizeObserver | null = null;

  constructor() {
    super();
    this.draw = null;
    this.language = 'it';
    this.linked = false;
    this.width = 640;
    this.isTabled = false;
    this.active = 0;
    this.pointed = null;
    this.chosen = null;
    this.notice = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // In the next frame: a chart drawn anew has another height, which the same round of notices would not take.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#fit()));
    this.#observer.observe(this);
  }

  /** As wide as there is room; as it was where none is yet. */
  #fit(): void {
    const letters = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    const spread = letterSpread(this.renderRoot.querySelector('svg'));
    const room = Math.round(this.clientWidth / (ZOOM * letters * spread));
    if (room <= 0) return;
    this.width = Math.min(Math.round(MOST / spread), Math.max(LEAST, room));
    this.style.setProperty('--spread', String(spread));
  }

  override disconnectedCallback(): void {
    this.#observer?.disconnect();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) this.#fit(); // a picture of thousands of marks is drawn once
    if (!changed.has('draw') && !changed.has('width') && !changed.has('language')) return;
    this.#chart = this.draw?.(this.width) ?? null;
    this.active = Math.max(0, Math.min(this.active, (this.#chart?.marks.length ?? 0) - 1));
    this.pointed = null;
    this.chosen = null;
  }

  override render() {
    const chart = this.#chart;
    if (!chart) return nothing;
    const { title } = chart.drawing;
    return html`<figure aria-labelledby="caption">
      <div class="head">
        <figcaption id="caption">${planWords(title)}</figcaption>
        ${figureTools({
          title,
          language: this.language,
          isTabled: chart.data === null ? null : this.isTabled,
          toggleTable: () => void this.#toggleTable(),
          take: (part) => void this.#take(chart, part),
        })}
        <p class="taken no-print" role="status">${this.notice}</p>
      </div>
      ${touchHint({ marks: chart.marks, linked: this.linked, language: this.language })} ${this.#picture(chart)}
      ${figureReading({
        marks: chart.marks,
        language: this.language,
        linked: this.linked,
        pointed: this.pointed,
        chosen: this.chosen,
        choose: (at) => this.#choose(chart.marks, at),
        open: (mark) => this.#open(mark),
      })}
      ${chart.data === null ? nothing : this.#table(chart)}
    </figure>`;
  }

  #picture({ drawing, description, marks }: Chart): TemplateResult {
    const { width, height, top } = drawing;
    return html`<svg
      class="chart"
      viewBox="0 ${top} ${width} ${height}"
      role=${marks.length > 0 ? 'group' : 'img'}
      aria-label=${description}
      @keydown=${this.#onKeydown}
      @pointerleave=${() => (this.pointed = null)}
    >
      <g aria-hidden="true">${drawing.shapes.map(shapeOf)}</g>
      ${marks.map((mark, at) => this.#mark(mark, at))}
    </svg>`;
  }

  #mark(mark: ChartMark, at: number): SVGTemplateResult {
    return svg`<rect
      class="point-at ${at === this.chosen ? 'chosen' : ''}"
      data-at=${at}
      x=${mark.x} y=${mark.y} width=${mark.width} height=${mark.height}
      role=${this.linked && mark.of !== null ? 'link' : 'img'}
      tabindex=${at === this.active ? '0' : '-1'}
      aria-label=${mark.told}
      @focus=${() => this.#point(mark, at)}
      @pointerenter=${() => (this.pointed = mark)}
      @click=${(event: PointerEvent) => this.#press(event, mark, at)}></rect>`;
  }

  #table({ data }: Chart): TemplateResult | typeof nothing {
    if (data === null) return nothing;
    const open = this.linked ? (code: string) => this.#ask(code) : null;
    return html`<div class="data ${this.isTabled ? 'open' : ''}">${figureTable(data, this.language, open)}</div>`;
  }

  /** The table opens below its chart, which may be higher than the window: the focus goes where the button is no longer in sight. */
  async #toggleTable(): Promise<void> {
    this.isTabled = !this.isTabled;
    await this.updateComplete;
    if (!this.isTabled) return;
    this.renderRoot.querySelector('.data')?.scrollIntoView({ block: 'nearest' });
    const tools = this.renderRoot.querySelector('.tools')?.getBoundingClientRect();
    if (tools && tools.top < 0) this.renderRoot.querySelector<HTMLElement>('.data > *')?.focus({ preventScroll: true });
  }

  #point(mark: ChartMark, at: number): void {
    this.active = at;
    this.pointed = mark;
  }

  #choose(marks: readonly ChartMark[], at: number): void {
    const mark = marks[at];
    if (!mark) return;
    this.chosen = at;
    this.#point(mark, at);
    this.renderRoot.querySelector(`[data-at="${at}"]`)?.scrollIntoView({ block: 'nearest' });
  }

  /** A finger that meets a thin mark chooses it at first; touched again, it is asked about. */
  #press({ pointerType, currentTarget }: PointerEvent, mark: ChartMark, at: number): void {
    const { width, height } = (currentTarget as SVGElement).getBoundingClientRect();
    const isThin = pointerType === 'touch' && Math.min(width, height) < FINGER;
    if (!isThin || at === this.chosen) this.#open(mark);
    this.chosen = isThin ? at : null;
    this.#point(mark, at);
  }

  #open({ of }: ChartMark): void {
    if (this.linked && of !== null) this.#ask(of);
  }

  #ask(code: string): void {
    const asked = new CustomEvent('open-mark', { detail: { code }, bubbles: true, composed: true });
    this.dispatchEvent(asked satisfies OpenMarkEvent);
  }

  /** Puts the focus on the mark that was last in it. */
  override focus(): void {
    this.renderRoot.querySelector<SVGElement>(`[data-at="${this.active}"]`)?.focus();
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const marks = this.#chart?.marks ?? [];
    const mark = marks[this.active];
    if (event.ctrlKey || event.metaKey || event.altKey || mark === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#open(mark);
      return;
    }
    const next = markBeside(marks, this.active, event.key);
    if (next === null) return;
    event.preventDefault();
    this.renderRoot.querySelector<SVGElement>(`[data-at="${next}"]`)?.focus();
  };

  async #take(chart: Chart, part: TakenPart): Promise<void> {
    let named: Named = { year: '', body: '' }; // no state is above a chart that stands alone
    this.dispatchEvent(new ContextEvent(stateContext, this, (state) => (named = namedAfter(state))));
    const name = fileName(chart.drawing.title, named);
    this.notice = figureTexts[this.language].making;
    const taken = { ...chart, drawing: headed(chart.drawing) };
    this.notice = await handOver(part, taken, name, this.language, this.renderRoot as ShadowRoot);
  }
}

customElements.define('chart-figure', ChartFigure);

declare global {
  interface HTMLElementTagNameMap {
    'chart-figure': ChartFigure;
  }
}
