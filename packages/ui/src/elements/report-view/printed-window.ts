import type { LitElement } from 'lit';
import { NarrowWindow } from '../../controllers/narrow-window.ts';
import { Printing } from '../../controllers/printing.ts';

/** A window that is as narrow while it is printed as it was before: a printer does not wait for what its own medium would draw. */
export class PrintedWindow extends NarrowWindow {
  readonly #printing: Printing;
  #wasNarrow = false;

  constructor(host: LitElement, query: string) {
    super(host, query);
    this.#printing = new Printing(host, () => (this.#wasNarrow = super.isNarrow));
  }

  get isPrinting(): boolean {
    return this.#printing.isNow;
  }

  override get isNarrow(): boolean {
    return this.isPrinting ? this.#wasNarrow : super.isNarrow;
  }
}
