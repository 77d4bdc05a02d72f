import type { LitElement } from 'lit';

/** Items of a list drawn at first, and with every more. */
const PART = 100;

/** How many items the lists of a form show: a browser takes minutes for a form of thousands of fields. */
export class ShownItems {
  readonly #host: LitElement;
  most = PART;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The form asks for something else. */
  clear(): void {
    this.most = PART;
  }

  /** Shows the item that the path of a field leads into. */
  reach(path: string): void {
    this.most = Math.max(this.most, Number(/^\w+\.(\d+)/.exec(path)?.[1] ?? 0) + 1);
    this.#host.requestUpdate();
  }

  /** Shows more of a list; the focus goes on with the first item that brings. */
  async more(path: string): Promise<void> {
    const before = this.most;
    this.most += PART;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`[id^="field-${path}-${before}-"]`)?.focus();
  }
}
