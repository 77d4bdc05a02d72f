import { css, html, LitElement, type TemplateResult } from 'lit';
import { RouteController } from '../../controllers/route-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { shareTexts } from '../../locales/share.ts';
import { base, cards } from '../../styles/shared.ts';
import { type BrokenLink, unpackBytes } from '../../workspace/share-link.ts';
import '../restore-panel/restore-panel.ts';

/** What a link carries, shown before anything is done with it. */
export class SharedView extends LitElement {
  static override styles = [
    base,
    cards,
    css`
      .page {
        display: grid;
        gap: var(--tg-4);
      }
    `,
  ];
  static override properties = { broken: { state: true } };

  /** Why the link does not open; null when it does, or is being read. */
  declare broken: BrokenLink | null;

  readonly #workspace = new WorkspaceController(this);
  readonly #route = new RouteController(this);
  #read: string | null | undefined; // of nothing yet: a link may carry nothing

  constructor() {
    super();
    this.broken = null;
  }

  protected override updated(): void {
    const { view, code } = this.#route.route;
    if (view !== 'condiviso' || code === this.#read) return;
    this.#read = code;
    void this.#open(code ?? '');
  }

  async #open(packed: string): Promise<void> {
    const bytes = await unpackBytes(packed);
    if (packed !== (this.#read ?? '')) return;
    this.broken = typeof bytes === 'string' ? bytes : null;
    if (typeof bytes !== 'string') await this.renderRoot.querySelector('restore-panel')?.inspect(new Blob([bytes]));
  }

  override render(): TemplateResult {
    const text = shareTexts[this.#workspace.state.language];
    return html`<div class="page">
      <h1>${this.broken === null ? text.openTitle : text.brokenTitle}</h1>
      ${this.broken === null ? html`<p>${text.openText}</p>` : html`<p class="notice red" role="alert">${text[this.broken]}</p>`}
      <restore-panel as-new .words=${text} ?hidden=${this.broken !== null}></restore-panel>
      <p><a href="#/">${text.home}</a></p>
    </div>`;
  }
}

customElements.define('shared-view', SharedView);

declare global {
  interface HTMLElementTagNameMap {
    'shared-view': SharedView;
  }
}
