import type { Plan } from '@traguardo/model';
import type { LitElement } from 'lit';
import '../outline-page/outline-page.ts';
import { goalOf } from './report-places.ts';

/** Moves the preview of a host along with what one writes. */
export class FollowedPreview {
  readonly #host: LitElement;
  readonly #plan: () => Plan | null;
  #shown = '';

  constructor(host: LitElement, plan: () => Plan | null) {
    this.#host = host;
    this.#plan = plan;
  }

  /** Shows a section when it is another than before. */
  follow(slot: string): void {
    if (slot === this.#shown) return;
    this.#shown = slot;
    this.show(slot);
  }

  /** Shows a section, an indicator with its goal. */
  show(slot: string): void {
    const pages = [...this.#host.renderRoot.querySelectorAll('outline-page')];
    const goal = goalOf(slot, this.#plan());
    if (!pages.some((page) => page.show(slot)) && goal !== null) pages.some((page) => page.show(goal));
  }

  /** Past all the figures, or back before them: the focus goes to what a selector finds. */
  readonly pass = (to: string): void => {
    this.#host.renderRoot.querySelector<HTMLElement>(to)?.focus();
  };
}
