import type { LitElement, ReactiveController } from 'lit';
import { drawAtOnce } from '../page/after-frame.ts';

const MOMENTS = ['beforeprint', 'afterprint'] as const;

/** Whether the window is being printed. Its host is drawn before either event returns: a printer waits for nothing. */
export class Printing implements ReactiveController {
  isNow = false;
  readonly #host: LitElement;
  readonly #begins: () => void;

  /** `begins` is called when printing begins, while all is still as it was. */
  constructor(host: LitElement, begins: () => void = () => undefined) {
    this.#host = host;
    this.#begins = begins;
    host.addController(this);
  }

  hostConnected(): void {
    for (const moment of MOMENTS) addEventListener(moment, this.#onPrint);
  }

  hostDisconnected(): void {
    for (const moment of MOMENTS) removeEventListener(moment, this.#onPrint);
  }

  readonly #onPrint = ({ type }: Event): void => {
    if (type === 'beforeprint') this.#begins();
    this.isNow = type === 'beforeprint';
    this.#host.requestUpdate();
    drawAtOnce(this.#host);
  };
}
