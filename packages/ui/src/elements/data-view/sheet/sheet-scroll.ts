import type { LitElement, ReactiveController } from 'lit';
import { afterFrame, drawAtOnce } from '../../../page/after-frame.ts';
import { scrollFor, type SheetWindow, windowAt } from './sheet-window.ts';
import { CardHeights } from './card-heights.ts';
import { stretchOf } from './text-stretch.ts';

/** Below this width every row of the sheet is a card. */
export const NARROW = matchMedia('(width < 48rem)');

/** Heights in rem: of a line of the sheet, and of the card it becomes in a narrow window, the least and a usual one. */
const HEIGHTS = { line: 2.75, leastCard: 4, card: 7 };

/** What scrolling draws: an element with a `.scroller`, its rows and the cell the cursor is on. */
interface Scrolled extends LitElement {
  readonly rows: readonly { readonly id: string }[];
  readonly cell: { readonly row: number };
}

/**
 * Knows which rows of a sheet are in sight, where each stands and how far letters are spaced; draws all of them for the printer, which cannot
 * scroll. Lines are of one height and scroll in the sheet; a card is as tall as its words make it, which is known once it was drawn, and
 * goes with the page.
 */
export class SheetScroll implements ReactiveController {
  /** The rows that are drawn. */
  shown: SheetWindow = { first: 0, last: 0 };
  /** Of a line, or of the least card, in pixels, as the font of the page makes it. */
  rowHeight = 44;
  /** How much wider than usual text is that somebody spaces out to read it (WCAG 1.4.12). */
  stretch = 1;

  readonly #host: Scrolled;
  #height = 0;
  #width = 0;
  readonly #cards = new CardHeights();
  /** The rows that were placed as cards last. */
  #placed: Scrolled['rows'] = [];
  #usual = 0;
  /** Where the sheet is scrolled to once cards are drawn where they were found to be; null where it already is. */
  #wanted: number | null = null;
  /** Cards of another width make the sheet itself taller or less: that waits for the next frame. */
  readonly #sizes = new ResizeObserver(() => {
    if (NARROW.matches) requestAnimationFrame(this.#onSize);
    else this.look();
  });

  constructor(host: Scrolled) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#drawAll);
    addEventListener('afterprint', this.#afterPrint);
    addEventListener('scroll', this.#onPageScroll, { passive: true });
    if (this.#host.hasUpdated) this.#follow();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#drawAll);
    removeEventListener('afterprint', this.#afterPrint);
    removeEventListener('scroll', this.#onPageScroll);
    this.#sizes.disconnect();
  }

  /** What is in sight stays where it was whatever cards turn out to be. */
  hostUpdated(): void {
    if (this.#wanted !== null) this.#scrollTo(this.#wanted);
    this.#wanted = null;
    this.#measureCards();
  }

  /** Where a row begins, in pixels from the first. */
  topOf(row: number): number {
    return NARROW.matches ? this.#placedCards.topOf(row) : row * this.rowHeight;
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
    if (scroller.clientWidth === 0) return; // hidden behind a value that is open
    this.#measure(scroller);
    this.#height = NARROW.matches ? innerHeight : scroller.clientHeight;
    const { rows } = this.#host;
    this.#show(windowAt(this.#rowAt(this.#top), Math.max(this.#height, 400), this.rowHeight, rows.length));
  };

  /** Cards have no scroll of their own: a thumb has one page to move. */
  readonly #onPageScroll = (): void => {
    if (NARROW.matches) this.look();
  };

  /** How far below the first row what is in sight begins. */
  get #top(): number {
    if (!NARROW.matches) return this.#scroller.scrollTop;
    return -(this.#host.renderRoot.querySelector('.body') as HTMLElement).getBoundingClientRect().top;
  }

  #scrollTo(top: number): void {
    if (NARROW.matches) scrollBy({ top: top - this.#top, behavior: 'instant' });
    else this.#scroller.scrollTop = top;
  }

  #rowAt(top: number): number {
    return NARROW.matches ? this.#placedCards.cardAt(top) : Math.floor(Math.max(0, top) / this.rowHeight);
  }

  get #placedCards(): CardHeights {
    const { rows } = this.#host;
    if (rows !== this.#placed) this.#cards.place(rows, this.#usual);
    this.#placed = rows;
    return this.#cards;
  }

  /** How tall the cards are that are drawn; those below them move, and what is in sight stays. */
  #measureCards(): void {
    if (!NARROW.matches || this.#usual === 0) return; // nothing is placed before the first look
    const { rows, cell } = this.#host;
    const top = this.#top;
    const isSeen = this.topOf(cell.row + 1) > top && this.topOf(cell.row) < top + this.#height;
    const kept = cell.row >= 0 && isSeen ? cell.row : this.#rowAt(top);
    const before = this.topOf(kept);
    const drawn = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.body > .row')];
    const news = drawn.filter((card) => {
      const row = rows[Number(card.getAttribute('aria-rowindex')) - 2];
      return row !== undefined && this.#cards.keep(row.id, card.getBoundingClientRect().height);
    });
    if (news.length === 0) return;
    this.#cards.place(rows, this.#usual);
    const moved = this.topOf(kept) - before;
    if (moved !== 0) this.#wanted = top + moved;
    this.#host.requestUpdate();
  }

  /** Scrolls until a row is seen whole. */
  reach(row: number): void {
    const head = NARROW.matches ? 0 : this.rowHeight;
    const before = this.#top;
    const top = row < 0 ? 0 : scrollFor(this.topOf(row), this.topOf(row + 1), before, this.#height - head);
    if (top !== before) this.#scrollTo(top);
    if (this.#host.isUpdatePending) this.#wanted = top; // cards just measured are not drawn in their places yet
  }

  readonly #onSize = (): void => {
    this.look();
    if (!this.#host.isUpdatePending) this.#measureCards();
  };

  get #scroller(): HTMLElement {
    return this.#host.renderRoot.querySelector('.scroller') as HTMLElement;
  }

  #measure(scroller: HTMLElement): void {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const height = rem * (NARROW.matches ? HEIGHTS.leastCard : HEIGHTS.line);
    const stretch = stretchOf(getComputedStyle(scroller));
    const width = scroller.clientWidth;
    if (height === this.rowHeight && stretch === this.stretch && width === this.#width) return;
    this.#cards.forget();
    this.#placed = [];
    this.#usual = rem * HEIGHTS.card;
    this.#width = width;
    this.rowHeight = height;
    this.stretch = stretch;
    this.#host.requestUpdate();
  }

  readonly #drawAll = (): void => {
    this.#show({ first: 0, last: this.#host.rows.length });
    drawAtOnce(this.#host);
  };

  // Firefox says so while letters are still as large as on paper.
  readonly #afterPrint = (): void => afterFrame(this.look);

  #show(next: SheetWindow): void {
    if (next.first === this.shown.first && next.last === this.shown.last) return;
    this.shown = next;
    this.#host.requestUpdate();
  }
}
