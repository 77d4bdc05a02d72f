import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long a notice stays, in milliseconds. */
const SHOWN = 5000;

/** What a command did, said for a few seconds. */
export class Notice implements ReactiveController {
  /** Empty when nothing is said. */
  text = '';
  readonly #host: ReactiveControllerHost;
  #silence = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  readonly say = (text: string): void => {
    this.#show(text);
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#show(''), SHOWN);
  };

  /** Something else has happened since. */
  end(): void {
    if (this.text !== '') this.#show('');
  }

  #show(text: string): void {
    this.text = text;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#silence);
  }
}
