import type { Language } from '@traguardo/model';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { packTexts } from '../../locales/packs.ts';
import { base, buttons, dialogs } from '../../styles/shared.ts';
import type { PackStep } from '../../workspace/pack-services.ts';

/** The step that takes a pack away, as it was shown. */
export type DropPackEvent = CustomEvent<{
  readonly title: string;
  readonly step: PackStep;
  readonly revision: number;
}>;

const MOST = 8;

/** Asks before a pack is taken away, and says what the plan will lack. Fires `drop-pack`. */
export class PackDrop extends LitElement {
  static override properties = { language: {}, name: { state: true }, step: { state: true } };
  static override styles = [
    base,
    buttons,
    dialogs,
    css`
      :host {
        display: contents;
      }
      .actions {
        margin-top: var(--tg-4);
      }
    `,
  ];

  declare language: Language;
  declare name: string;
  declare step: PackStep | null;

  #revision = 0;

  constructor() {
    super();
    this.language = 'it';
    this.name = '';
    this.step = null;
  }

  /** Shows a step made of the texts of a revision. */
  async open(title: string, step: PackStep, revision: number): Promise<void> {
    this.name = title;
    this.#revision = revision;
    this.step = step;
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  override render(): TemplateResult {
    const texts = packTexts[this.language];
    const errors = this.step?.errors ?? [];
    return html`<dialog class="dialog" aria-labelledby="title">
      <h2 id="title">${texts.dropTitle(this.name)}</h2>
      ${
        errors.length === 0
          ? html`<p>${texts.dropSafe}</p>`
          : html`<p>${texts.dropErrors(errors.length)}</p>
              <ul>
                ${errors.slice(0, MOST).map((error) => html`<li>${error}</li>`)}
                ${errors.length > MOST ? html`<li>${texts.more(errors.length - MOST)}</li>` : ''}
              </ul>`
      }
      <div class="actions">
        <button class="button danger" type="button" @click=${this.#drop}>${texts.dropYes}</button>
        <button class="button" type="button" @click=${this.#close}>${texts.cancel}</button>
      </div>
    </dialog>`;
  }

  readonly #close = (): void => {
    this.renderRoot.querySelector('dialog')?.close();
  };

  readonly #drop = (): void => {
    this.#close();
    if (!this.step) return;
    const detail = { title: this.name, step: this.step, revision: this.#revision };
    this.dispatchEvent(new CustomEvent('drop-pack', { detail }) satisfies DropPackEvent);
  };
}

customElements.define('pack-drop', PackDrop);

declare global {
  interface HTMLElementTagNameMap {
    'pack-drop': PackDrop;
  }
}
