import type { LitElement } from 'lit';
import { closePart } from '../../page/close-part.ts';
import { leaveScroll } from '../../page/kept-scroll.ts';
import { parseRoute, routeHref } from '../../workspace/route.ts';
import type { ValuePanel } from '../value-panel/value-panel.ts';
import type { DataSheet } from './sheet/data-sheet.ts';
import { filterParameters, type RowFilter } from './row-filters.ts';

/** What a view lends to the value that is open in it. */
export interface OpenedWorld {
  filter(): RowFilter;
  sheet(): DataSheet | null;
}

/** The value whose panel is open beside the sheet, and the address that says so. */
export class OpenedValue {
  /** Null while none is. */
  id: string | null = null;
  /** The one opened from the sheet: going back leads to where that was. */
  #first: string | null = null;
  readonly #host: LitElement;
  readonly #world: OpenedWorld;

  constructor(host: LitElement, world: OpenedWorld) {
    this.#host = host;
    this.#world = world;
  }

  /** The address says which value is open and what is shown; opening a value can be gone back from. */
  showAddress(how: 'replace' | 'push' = 'replace'): void {
    const address = routeHref('dati', this.id, filterParameters(this.#world.filter()));
    if (how === 'push') history.pushState(history.state, '', address);
    else history.replaceState(history.state, '', address);
  }

  /** As an address says: the cursor goes to the value, or back to the one that was open unless something else has the focus. */
  arrive(id: string | null): void {
    const before = this.id;
    this.#become(id);
    const to = id ?? before;
    if (to === null) return;
    void this.#host.updateComplete.then(() => {
      if (id === null && document.activeElement !== document.body) return;
      if (id === null && before !== this.#first) leaveScroll();
      this.#world.sheet()?.focusInput(to);
    });
  }

  readonly open = ({ detail: { id } }: CustomEvent<{ readonly id: string }>): void => {
    const isFirst = this.id === null;
    if (isFirst) this.#first = id;
    this.#become(id);
    this.showAddress(isFirst ? 'push' : 'replace');
    void this.#host.updateComplete.then(() => this.#panel?.focusHeading());
  };

  readonly move = ({ detail: { id } }: CustomEvent<{ readonly id: string }>): void => {
    this.#become(id);
    this.showAddress();
    void this.#host.updateComplete.then(() => this.#panel?.focusValue());
  };

  /** An open panel goes with the cursor. */
  follow(id: string | null): void {
    if (this.id === null || id === null) return;
    this.#become(id);
    this.showAddress();
  }

  readonly close = (): void => {
    closePart(routeHref('dati', null, filterParameters(this.#world.filter())), (hash) => {
      const { view, code } = parseRoute(hash);
      return view === 'dati' && code !== null;
    });
  };

  get #panel(): ValuePanel | null {
    return this.#host.renderRoot.querySelector('value-panel');
  }

  #become(id: string | null): void {
    this.id = id;
    this.#host.requestUpdate();
  }
}
