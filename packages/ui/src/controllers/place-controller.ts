import type { LitElement, ReactiveController } from 'lit';

/** A page with places in it. */
type Placed = LitElement & {
  /** What the address names in the page; null for the whole of it. */
  readonly place: string | null;
};

/** Leads a page to the place its address names, once it is there; `lost` when it is not. */
export class PlaceController implements ReactiveController {
  readonly #host: Placed;
  readonly #reach: (place: string) => boolean | null;
  #known: string | null = null;
  #isAwaited = false;
  /** The place of the address that the page does not have. */
  lost: string | null = null;

  /** `reach` goes there and says whether there is such a place; null while the page cannot know yet. */
  constructor(host: Placed, reach: (place: string) => boolean | null) {
    this.#host = host;
    this.#reach = reach;
    host.addController(this);
  }

  hostUpdate(): void {
    const { place } = this.#host;
    if (place === this.#known) return;
    this.#known = place;
    this.#isAwaited = place !== null;
    this.lost = null;
  }

  hostUpdated(): void {
    if (!this.#isAwaited || this.#known === null) return;
    const isThere = this.#reach(this.#known);
    if (isThere === null) return;
    this.#isAwaited = false;
    if (isThere) return;
    this.lost = this.#known;
    this.#host.requestUpdate();
  }
}
