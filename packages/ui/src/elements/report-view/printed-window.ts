import type { LitElement } from 'lit';
import { NarrowWindow } from '../../controllers/narrow-window.ts';
import { drawAtOnce } from '../../page/after-frame.ts';

const MOMENTS = ['beforeprint', 'afterprint'] as const;

/** A window that is as narrow while it is printed as it was before: a printer does not wait for what its own medium would draw. */
export class PrintedWindow extends NarrowWindow {
  readonly #drawn: LitElement;
  #printed: boolean | null = null;

  constructor(host: LitElement, query: string) {
    super(host, query);
    this.#drawn = host;
  }

  get isPrinting(): boolean {
    return this.#printed !== null;
  }

  override get isNarrow(): boolean {
    return this.#printed ?? super.isNarrow;
  }

  override hostConnected(): void {
    super.hostConnected();
    for (const moment of MOMENTS) addEventListener(moment, this.#onPrint);
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    for (const moment of MOMENTS) removeEventListener(moment, this.#onPrint);
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.#printed = type === 'beforeprint' ? this.isNarrow : null;
    this.#drawn.requestUpdate();
    drawAtOnce(this.#drawn);
  };
}
