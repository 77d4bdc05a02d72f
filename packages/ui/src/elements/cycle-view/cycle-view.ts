import { brokenText } from '@traguardo/workflow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { LazyController } from '../../controllers/lazy-controller.ts';
import { RouteController } from '../../controllers/route-controller.ts';
import { cycleTexts } from '../../locales/cycle.ts';
import { pageLinks } from '../../styles/page-links.ts';
import { base, cards } from '../../styles/shared.ts';
import type { CycleDesk } from '../../workspace/cycle/cycle-desk.ts';
import { cyclePageHref } from './cycle-page-href.ts';
import { CYCLE_PAGES, cyclePageOf, type CyclePage } from './cycle-pages.ts';
import { cycleViewStyles } from './cycle-view.styles.ts';
import { turnText, whoseTurn } from './whose-turn.ts';

/** The part that offers the move to the cycle of the plan: loaded when there is one to move to, it stays to say what became of it. */
const MOVE = 'cycle-move';

/** The cycle of the year: the state and who is next above every page, links to the pages, and the page that the address names. */
export class CycleView extends LitElement {
  static override styles = [base, cards, pageLinks, cycleViewStyles];

  readonly #cycle = new CycleController(this);
  readonly #route = new RouteController(this);
  readonly #lazy = new LazyController(this);
  #seenRevision = -1;
  #lastPage: CyclePage | null = null;
  #named = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#seenRevision = -1;
    this.#lastPage = null;
    this.#named = '';
  }

  get #text(): (typeof cycleTexts)['it'] {
    return cycleTexts[this.#cycle.language];
  }

  get #isOpen(): boolean {
    const { instance, cycle, broken } = this.#cycle.desk;
    return instance !== null && (cycle !== null || broken !== null);
  }

  protected override updated(): void {
    const { page } = cyclePageOf(this.#route.route.code);
    this.#lazy.open(page.name, page.load);
    if (this.#cycle.desk.otherCycle !== null && this.#lazy.has(page.name)) {
      this.#lazy.open(MOVE, () => import('../cycle-move/cycle-move.ts'));
    }
    this.#name(page.title[this.#cycle.language]);
    if (this.#isOpen) this.#follow(page);
    const { analysis } = this.#cycle.workspace;
    if (analysis === null || analysis.revision === this.#seenRevision) return;
    this.#seenRevision = analysis.revision;
    void this.#cycle.store.refresh();
  }

  #name(title: string): void {
    if (title === this.#named) return;
    this.#named = title;
    this.dispatchEvent(new CustomEvent('page-open', { detail: title, bubbles: true, composed: true }));
  }

  /** Focus goes to a page opened from another one; coming to the view the shell sees to it. */
  #follow(page: CyclePage): void {
    if (this.#lastPage === page) return;
    this.renderRoot.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
    if (this.#lastPage !== null) this.renderRoot.querySelector<HTMLElement>('.content')?.focus({ preventScroll: true });
    this.#lastPage = page;
  }

  override render(): TemplateResult {
    if (this.#isOpen) return this.#page(this.#cycle.desk);
    return html`<p class="notice">${this.#cycle.desk.lacksYear ? this.#text.noYear : this.#text.waiting}</p>`;
  }

  #page({ instance, cycle, broken, otherCycle }: CycleDesk): TemplateResult {
    const { page, place } = cyclePageOf(this.#route.route.code);
    const title = this.#text.title(String(instance?.year));
    return html`<div class="page">
      <div class="title">
        <h1>${title}</h1>
        ${this.#now(page)}
      </div>
      ${broken ? html`<p class="notice red" role="alert">${brokenText(broken, this.#cycle.language)}</p>` : nothing}
      ${otherCycle !== null || this.#lazy.has(MOVE) ? html`<cycle-move></cycle-move>` : nothing}
      ${this.#navigation(page)}
      <div class="content" role="region" tabindex="-1" aria-label=${`${title}: ${page.title[this.#cycle.language]}`}>
        ${cycle !== null || page.evenBroken ? this.#content(page, place) : html`<p class="notice">${this.#text.onlyJournal}</p>`}
      </div>
    </div>`;
  }

  #now({ name }: CyclePage): TemplateResult | typeof nothing {
    const turn = whoseTurn(this.#cycle.desk, this.#cycle.names);
    if (turn === null) return nothing;
    return html`<p class="now">
      <strong>${this.#text.now(turn.state)}</strong>
      ${turnText(turn, this.#text)}
      ${turn.isOver && name !== 'anni' ? html`<a class="no-print" href=${cyclePageHref('anni')}>${this.#text.nextYear}</a>` : nothing}
    </p>`;
  }

  #navigation(current: CyclePage): TemplateResult {
    return html`<nav class="page-links no-print" aria-label=${this.#text.pages}>
      <ul>
        ${CYCLE_PAGES.map(
          (page) =>
            html`<li>
              <a href=${cyclePageHref(page.name)} aria-current=${page === current ? 'page' : nothing}
                >${page.title[this.#cycle.language]}</a
              >
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  #content(page: CyclePage, place: string | null): TemplateResult {
    if (this.#lazy.has(page.name)) return page.render(place);
    if (this.#lazy.hasFailed(page.name)) return html`<p class="notice red">${this.#text.pageFailed}</p>`;
    return html`<p class="muted">${this.#text.loading}</p>`;
  }
}

customElements.define('cycle-view', CycleView);

declare global {
  interface HTMLElementTagNameMap {
    'cycle-view': CycleView;
  }
}
