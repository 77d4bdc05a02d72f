import type { Language } from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { LazyController } from '../../controllers/lazy-controller.ts';
import { RouteController } from '../../controllers/route-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { archiveTexts } from '../../locales/archive.ts';
import { pageLinks } from '../../styles/page-links.ts';
import { base, cards } from '../../styles/shared.ts';
import { lostPlace } from '../lost-place/lost-place.ts';
import { ARCHIVE_PAGES, archivePageHref, archivePageOf, type ArchivePage } from './archive-pages.ts';

/** The archive: what is kept and how safe it is, links to the pages, and the page that the address names. */
export class ArchiveView extends LitElement {
  static override styles = [
    base,
    cards,
    pageLinks,
    css`
      .lead {
        margin-block: var(--tg-2) var(--tg-4);
      }
      .content {
        margin-top: var(--tg-5);
      }
      .content:focus {
        outline: none;
      }
      .content > .notice {
        margin-bottom: var(--tg-5);
      }
    `,
  ];

  readonly #workspace = new WorkspaceController(this);
  readonly #route = new RouteController(this);
  readonly #lazy = new LazyController(this);
  #lastPage: ArchivePage | null = null;
  #named = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#lastPage = null;
    this.#named = '';
  }

  get #language(): Language {
    return this.#workspace.state.language;
  }

  protected override updated(): void {
    const { page } = archivePageOf(this.#route.route.code);
    this.#lazy.open(page.name, page.load);
    const title = page.title[this.#language];
    if (title !== this.#named) {
      this.#named = title;
      this.dispatchEvent(new CustomEvent('page-open', { detail: title, bubbles: true, composed: true }));
    }
    if (page === this.#lastPage) return;
    this.renderRoot.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
    if (this.#lastPage !== null) this.renderRoot.querySelector<HTMLElement>('.content')?.focus({ preventScroll: true });
    this.#lastPage = page;
  }

  override render(): TemplateResult {
    const text = archiveTexts[this.#language];
    const { page, place, lost } = archivePageOf(this.#route.route.code);
    return html`
      <h1 class="no-print">${text.title}</h1>
      <p class="lead no-print">${text.lead}</p>
      <nav class="page-links no-print" aria-label=${text.pages}>
        <ul>
          ${ARCHIVE_PAGES.map(
            (one) =>
              html`<li>
                <a href=${archivePageHref(one.name)} aria-current=${one === page ? 'page' : nothing}
                  >${one.title[this.#language]}</a
                >
              </li>`,
          )}
        </ul>
      </nav>
      <div class="content" role="region" tabindex="-1" aria-label=${`${text.title}: ${page.title[this.#language]}`}>
        ${lostPlace(lost, this.#language)} ${this.#content(page, place)}
      </div>
    `;
  }

  #content(page: ArchivePage, place: string | null): TemplateResult {
    const text = archiveTexts[this.#language];
    if (this.#lazy.has(page.name)) return page.render(place);
    if (this.#lazy.hasFailed(page.name)) return html`<p class="notice red">${text.pageFailed}</p>`;
    return html`<p class="muted">${text.loading}</p>`;
  }
}

customElements.define('archive-view', ArchiveView);

declare global {
  interface HTMLElementTagNameMap {
    'archive-view': ArchiveView;
  }
}
