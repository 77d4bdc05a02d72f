import type { LitElement, ReactiveController } from 'lit';
import { afterFrame, drawAtOnce } from '../page/after-frame.ts';

/** Rows of one part: what a frame has time for. */
const PART = 100;

let isPrinting = false;
addEventListener('beforeprint', () => (isPrinting = true), { capture: true });
addEventListener('afterprint', () => (isPrinting = false), { capture: true });

/**
 * Draws a list too long for one frame in parts, one a frame: the page can be used meanwhile, and whoever leaves it ends the work. What is
 * printed is drawn whole. The host asks `drawn` once in each `render`.
 */
export class InParts implements ReactiveController {
  readonly #host: LitElement;
  /** How many rows are drawn. */
  shown = 0;
  /** How many there are. */
  total = 0;
  #isAwaited = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether rows are still to come. */
  get isUnderWay(): boolean {
    return this.shown < this.total;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
  }

  /** How many of so many rows are drawn now: those there were, and one part more. */
  drawn(total: number): number {
    const before = Math.min(this.shown, this.total, total);
    this.shown = isPrinting ? total : Math.min(before + PART, total);
    this.total = total;
    return this.shown;
  }

  /** The same as rows, in groups that stay the same ones while others are added. */
  groups<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
    const drawn = this.drawn(rows.length);
    return Array.from({ length: Math.ceil(drawn / PART) }, (_, at) =>
      rows.slice(at * PART, Math.min((at + 1) * PART, drawn)),
    );
  }

  hostUpdated(): void {
    if (!this.isUnderWay || this.#isAwaited) return;
    this.#isAwaited = true;
    afterFrame(() => {
      this.#isAwaited = false;
      if (this.#host.isConnected) this.#host.requestUpdate();
    });
  }

  /** Resolves once everything is drawn, or the page is left. */
  async whole(): Promise<void> {
    await this.#host.updateComplete;
    if (!this.isUnderWay || !this.#host.isConnected) return;
    await new Promise<void>(afterFrame);
    await this.whole();
  }

  readonly #onPrint = (): void => {
    this.#host.requestUpdate();
    drawAtOnce(this.#host);
  };
}
