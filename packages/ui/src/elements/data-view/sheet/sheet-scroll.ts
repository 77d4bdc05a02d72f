import type { LitElement, ReactiveController } from 'lit';
import { scrollFor, type SheetWindow, windowAt } from './sheet-window.ts';
import { stretchOf } from './text-stretch.ts';

/** Below this width every row of the sheet is a card. */
export const NARROW = matchMedia('(width < 48rem)');

/** Heights of a row in rem: a line of the sheet, and the card it becomes in a narrow window. */
const HEIGHTS = { line: 2.75, card: 9 };

/** What scrolling draws: an element with a `.scroller`, and how many rows it has. */
interface Scrolled extends LitElement {
  readonly rows: readonly unknown[];
}

/** Knows which rows of a sheet are in sight, how tall each is and how far letters are spaced; draws all of them for the printer, which cannot scroll. */
export class SheetScroll implements ReactiveController {
  /** The rows that are drawn. */
  shown: SheetWindow = { first: 0, last: 0 };
  /** In pixels, as the font of the page makes it. */
  rowHeight = 44;
  /** How much wider than usual text is that somebody spaces out to read it (WCAG 1.4.12). */
  stretch = 1;

  readonly #host: Scrolled;
  #height = 0;
  readonly #sizes = new ResizeObserver(() => this.look());

  constructor(host: Scrolled) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#drawAll);
    addEventListener('afterprint', this.look);
    if (this.#host.hasUpdated) this.#follow();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#drawAll);
    removeEventListener('afterprint', this.look);
    this.#sizes.disconnect();
  }

  /** Begins to follow the size of the sheet, which has been drawn for the first time. */
  begin(): void {
    this.#follow();
    this.look();
  }

  /** The letter that stands behind the sheet is as wide as letters are spaced, whenever somebody begins to space them. */
  #follow(): void {
    for (const part of this.#host.renderRoot.querySelectorAll('.scroller, .spaced')) this.#sizes.observe(part);
  }

  /** How many rows a key for a page goes on. */
  get page(): number {
    return Math.max(1, Math.floor(this.#height / this.rowHeight) - 1);
  }

  /** Looks again at what is in sight, and draws it when it changed. */
  readonly look = (): void => {
    const scroller = this.#scroller;
    this.#measure(scroller);
    this.#height = scroller.clientHeight;
    this.#show(windowAt(scroller.scrollTop, Math.max(this.#height, 400), this.rowHeight, this.#host.rows.length));
  };

  /** Scrolls until a row is seen whole. */
  reach(row: number): void {
    const scroller = this.#scroller;
    const head = NARROW.matches ? 0 : this.rowHeight;
    const top = row < 0 ? 0 : scrollFor(row, scroller.scrollTop, this.#height - head, this.rowHeight);
    if (top !== scroller.scrollTop) scroller.scrollTop = top;
  }

  get #scroller(): HTMLElement {
    return this.#host.renderRoot.querySelector('.scroller') as HTMLElement;
  }

  #measure(scroller: HTMLElement): void {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const height = rem * (NARROW.matches ? HEIGHTS.card : HEIGHTS.line);
    const stretch = stretchOf(getComputedStyle(scroller));
    if (height === this.rowHeight && stretch === this.stretch) return;
    this.rowHeight = height;
    this.stretch = stretch;
    this.#host.requestUpdate();
  }

  readonly #drawAll = (): void => this.#show({ first: 0, last: this.#host.rows.length });

  #show(next: SheetWindow): void {
    if (next.first === this.shown.first && next.last === this.shown.last) return;
    this.shown = next;
    this.#host.requestUpdate();
  }
}
