import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the window has room for one pane only, as a media query says; the host is drawn anew when that changes. */
export class NarrowWindow implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #query: MediaQueryList;

  constructor(host: ReactiveControllerHost, query: string) {
    this.#host = host;
    this.#query = matchMedia(query);
    host.addController(this);
  }

  get isNarrow(): boolean {
    return this.#query.matches;
  }

  hostConnected(): void {
    this.#query.addEventListener('change', this.#onWidth);
  }

  hostDisconnected(): void {
    this.#query.removeEventListener('change', this.#onWidth);
  }

  readonly #onWidth = (): void => this.#host.requestUpdate();
}
