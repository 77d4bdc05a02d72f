import type { ReactiveController } from 'lit';
import { BEFORE_UPDATE } from '../update/before-update.ts';

/** Keeps the application from being updated under what somebody typed into the host and nothing has saved yet. */
export class UnsavedController implements ReactiveController {
  readonly #isUnsaved: () => boolean;

  constructor(isUnsaved: () => boolean) {
    this.#isUnsaved = isUnsaved;
  }

  hostConnected(): void {
    addEventListener(BEFORE_UPDATE, this.#refuse);
  }

  hostDisconnected(): void {
    removeEventListener(BEFORE_UPDATE, this.#refuse);
  }

  readonly #refuse = (event: Event): void => {
    if (this.#isUnsaved()) event.preventDefault();
  };
}
