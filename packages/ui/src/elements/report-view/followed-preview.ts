import type { Plan } from '@traguardo/model';
import type { LitElement } from 'lit';
import '../outline-page/outline-page.ts';
import type { OutlinePage } from '../outline-page/outline-page.ts';
import { scrollWithin } from '../../page/scroll-within.ts';
import { goalOf } from './report-places.ts';

/** Moves the preview of a host along with what one writes. */
export class FollowedPreview {
  readonly #host: LitElement;
  readonly #plan: () => Plan | null;
  #shown = '';
  /** What was asked for before there was a report. */
  #asked: string | null = null;
  /** The times something was looked for, and the last of them that led anywhere: what is found late of an earlier one is let go. */
  #sought = 0;
  #reached = 0;

  constructor(host: LitElement, plan: () => Plan | null) {
    this.#host = host;
    this.#plan = plan;
  }

  /** Shows a section when it is another than before; while the report is not made yet, once it is. */
  follow(slot: string): void {
    if (this.#pages.length === 0 || (slot === this.#shown && this.#asked === null)) return;
    this.#shown = slot;
    void this.show(this.#asked ?? slot);
  }

  /** Shows a section, an indicator with its goal; while the report is not made yet, once it is. */
  async show(slot: string): Promise<void> {
    this.#asked = this.#pages.length === 0 ? slot : null;
    const turn = ++this.#sought;
    await Promise.all(this.#pages.map((page) => page.whole())); // nothing below moves it any more
    const goal = goalOf(slot, this.#plan());
    const find = (): HTMLElement | null => this.#headOf(slot) ?? (goal === null ? null : this.#headOf(goal));
    const head = find();
    const frame = this.#host.renderRoot.querySelector('.preview');
    if (head === null || frame === null || turn < this.#reached) return;
    this.#reached = turn;
    // In a narrow window the page scrolls, not the preview.
    if (frame.scrollHeight > frame.clientHeight) scrollWithin(frame, find);
    else head.scrollIntoView({ block: 'start' });
  }

  get #pages(): readonly OutlinePage[] {
    return [...this.#host.renderRoot.querySelectorAll('outline-page')];
  }

  #headOf(slot: string): HTMLElement | null {
    return this.#pages.map((page) => page.headOf(slot)).find((head) => head !== null) ?? null;
  }

  /** Past all the figures, or back before them: the focus goes to what a selector finds. */
  readonly pass = (to: string): void => {
    this.#host.renderRoot.querySelector<HTMLElement>(to)?.focus();
  };
}
