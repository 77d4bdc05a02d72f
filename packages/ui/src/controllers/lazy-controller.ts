import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Parts of a page whose code is fetched when they are first opened. The host is updated when one comes or fails. */
export class LazyController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #loaded = new Set<string>();
  #failed: string | null = null;
  #coming: string | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#failed = null;
  }

  has(name: string): boolean {
    return this.#loaded.has(name);
  }

  hasFailed(name: string): boolean {
    return this.#failed === name;
  }

  /** Fetches a part that is not there. One that failed is tried again after another was opened. */
  open(name: string, load: () => Promise<unknown>): void {
    if (this.#failed !== name) this.#failed = null;
    if (!this.has(name) && this.#coming !== name && this.#failed === null) void this.#load(name, load);
  }

  async #load(name: string, load: () => Promise<unknown>): Promise<void> {
    this.#coming = name;
    try {
      await load();
      this.#loaded.add(name);
    } catch {
      this.#failed = name; // shown in place of the part
    }
    if (this.#coming === name) this.#coming = null;
    this.#host.requestUpdate();
  }
}
