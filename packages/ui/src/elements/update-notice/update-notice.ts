import type { Language } from '@traguardo/model';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { updateTexts } from '../../locales/update.ts';
import { base, buttons, cards } from '../../styles/shared.ts';
import { shellNotice } from '../../styles/shell-notice.ts';
import type { Updates } from '../../update/updates.ts';

/** Says that a new version of the application is ready, and takes it up when told to. Set both properties. */
export class UpdateNotice extends LitElement {
  static override styles = [base, buttons, cards, shellNotice];
  static override properties = { updates: { attribute: false }, language: {} };

  declare updates: Updates;
  declare language: Language;

  #leave: () => void = () => undefined;

  constructor() {
    super();
    this.language = 'it';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('updates')) return;
    this.#leave();
    this.#leave = this.updates.subscribe(() => this.requestUpdate());
  }

  override render(): TemplateResult {
    const { stage } = this.updates;
    return html`<div role="status">${stage === 'none' ? nothing : this.#notice()}</div>`;
  }

  #notice(): TemplateResult {
    const { stage } = this.updates;
    const text = updateTexts[this.language];
    const isHindered = stage === 'unsaved' || stage === 'elsewhere';
    return html`<div class="notice ${isHindered ? 'yellow' : ''}">
      <p>${text.stages[stage]}</p>
      ${
        stage === 'updating'
          ? nothing
          : html`<div class="actions">
              <button class="button small primary" @click=${() => this.updates.update()}>${text.update}</button>
              <button class="button small quiet" @click=${() => this.updates.putOff()}>${text.later}</button>
            </div>`
      }
    </div>`;
  }
}

customElements.define('update-notice', UpdateNotice);

declare global {
  interface HTMLElementTagNameMap {
    'update-notice': UpdateNotice;
  }
}
