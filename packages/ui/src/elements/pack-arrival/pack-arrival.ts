import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { packTexts } from '../../locales/packs.ts';
import { base, buttons, cards } from '../../styles/shared.ts';
import { shellNotice } from '../../styles/shell-notice.ts';
import { routeHref } from '../../workspace/route.ts';
import type { WorkspaceStore } from '../../workspace/workspace-store.ts';

/** Says which packs the application has put beside the plan because its text asks for them, and pins them when told to. Set `workspace`. */
export class PackArrival extends LitElement {
  static override styles = [base, buttons, cards, shellNotice];
  static override properties = { workspace: { attribute: false }, names: { attribute: false }, said: { state: true } };

  declare workspace: WorkspaceStore;
  /** Of the packs that have come and were not spoken of yet. */
  declare names: readonly string[];
  /** What was done. */
  declare said: string;

  #leave: () => void = () => undefined;

  constructor() {
    super();
    this.names = [];
    this.said = '';
  }

  /** Packs have come; one that came, went and came again is one. */
  arrive(names: readonly string[]): void {
    this.names = [...new Set([...this.names, ...names])];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = this.workspace.subscribe(() => this.requestUpdate());
    globalThis.addEventListener('hashchange', this.#forget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
    globalThis.removeEventListener('hashchange', this.#forget);
  }

  override render(): TemplateResult {
    return html`<div role="status">${this.#notice()}</div>`;
  }

  #notice(): TemplateResult | typeof nothing {
    const { language, analysis } = this.workspace.state;
    const text = packTexts[language];
    const close = html`<button class="button small quiet" type="button" @click=${this.#close}>${text.close}</button>`;
    if (this.said !== '')
      return html`<div class="notice green">
        <p>${this.said}</p>
        <div class="actions">${close}</div>
      </div>`;
    const isOpen = analysis?.problems.some(({ code }) => code === 'pack/unlocked') === true;
    if (this.names.length === 0 || !isOpen) return nothing;
    return html`<div class="notice">
      <p>${text.arrived(this.names)}</p>
      <div class="actions">
        <button class="button small primary" type="button" @click=${this.#pin}>${text.pinNow}</button>
        <a class="button small" href=${routeHref('archivio', 'pacchetti')}>${text.seePacks}</a>
        ${close}
      </div>
    </div>`;
  }

  readonly #pin = async (): Promise<void> => {
    const { revision, language } = this.workspace.state;
    const { changes } = await this.workspace.client.pinPacks();
    if (this.workspace.state.revision !== revision) return; // the text is another one: the notice is still there
    const { pinned } = packTexts[language];
    this.workspace.changeFiles(pinned, changes);
    this.names = [];
    this.said = pinned;
  };

  readonly #close = (): void => {
    this.names = [];
    this.said = '';
  };

  /** What was done is said where it was done. */
  readonly #forget = (): void => {
    this.said = '';
  };
}

customElements.define('pack-arrival', PackArrival);

declare global {
  interface HTMLElementTagNameMap {
    'pack-arrival': PackArrival;
  }
}
