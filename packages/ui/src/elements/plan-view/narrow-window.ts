import type { ReactiveController, ReactiveControllerHost } from 'lit';

const NARROW = matchMedia('(width < 60rem)');

/** Whether the window has room for one pane only; the host is drawn anew when that changes. */
export class NarrowWindow implements ReactiveController {
  isNarrow = NARROW.matches;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    NARROW.addEventListener('change', this.#onWidth);
  }

  hostDisconnected(): void {
    NARROW.removeEventListener('change', this.#onWidth);
  }

  readonly #onWidth = (): void => {
    this.isNarrow = NARROW.matches;
    this.#host.requestUpdate();
  };
}
