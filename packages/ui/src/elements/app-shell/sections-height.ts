import type { LitElement, ReactiveController } from 'lit';

/** Tells the styles how high the sections are (`--tg-sections` in tokens.css): with wide letters they take two lines. */
export class SectionsHeight implements ReactiveController {
  readonly #host: LitElement;
  #nav: Element | null = null;
  readonly #sizes = new ResizeObserver(([entry]) => {
    const high = entry?.borderBoxSize[0]?.blockSize ?? 0;
    document.documentElement.style.setProperty('--tg-sections-height', `${high}px`);
  });

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostUpdated(): void {
    const nav = this.#host.renderRoot.querySelector('.nav');
    if (nav === this.#nav) return;
    this.#sizes.disconnect();
    this.#nav = nav;
    if (nav) this.#sizes.observe(nav);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    this.#nav = null;
  }
}
