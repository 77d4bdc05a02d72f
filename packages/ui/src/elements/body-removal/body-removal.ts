import { ContextConsumer } from '@lit/context';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { bodiesTexts } from '../../locales/bodies.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, cards, forms } from '../../styles/shared.ts';
import { type Application, applicationContext } from '../../workspace/application.ts';
import { downloadBackup } from '../../workspace/download-backup.ts';

/** Removes the open body from this browser: a backup is offered first, and its name must be typed. */
export class BodyRemoval extends LitElement {
  static override styles = [
    base,
    buttons,
    cards,
    forms,
    css`
      .card,
      .form {
        display: grid;
        gap: var(--tg-3);
        align-content: start;
      }
      label {
        overflow-wrap: anywhere;
      }
    `,
  ];
  static override properties = { name: {}, done: { state: true }, differs: { state: true } };

  /** What the open body is called. */
  declare name: string;
  /** The file the backup was downloaded as. */
  declare done: string | null;
  /** Whether the name typed last is another one. */
  declare differs: boolean;

  readonly #workspace = new WorkspaceController(this);
  readonly #application = new ContextConsumer(this, { context: applicationContext });

  constructor() {
    super();
    this.name = '';
    this.done = null;
    this.differs = false;
  }

  get #app(): Application {
    if (!this.#application.value) throw new Error('no application above this element');
    return this.#application.value;
  }

  override render(): TemplateResult {
    const text = bodiesTexts[this.#workspace.state.language];
    const { name } = this;
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${text.removeTitle}</h2>
      <p>${text.removeText(name)}</p>
      <div class="actions">
        <button class="button" @click=${this.#backup}>${icon('download')} ${text.backup}</button>
      </div>
      <div role="status">
        ${this.done === null ? nothing : html`<p class="notice green">${text.backupDone(this.done)}</p>`}
      </div>
      <form class="form" @submit=${this.#remove}>
        <div class="field">
          <label for="typed">${text.removeLabel(name)}</label>
          <input
            id="typed"
            name="typed"
            autocomplete="off"
            aria-invalid=${this.differs ? 'true' : 'false'}
            aria-describedby="differs"
          />
          <p class="error" id="differs" role="alert">${this.differs ? text.removeDiffers(name) : nothing}</p>
        </div>
        <div class="actions"><button class="button danger" type="submit">${text.remove}</button></div>
      </form>
    </section>`;
  }

  readonly #backup = async (): Promise<void> => {
    this.done = (await downloadBackup(this.#app)).name;
  };

  readonly #remove = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { bodies } = this.#app;
    const typed = String(new FormData(event.target as HTMLFormElement).get('typed')).trim();
    this.differs = typed !== this.name;
    if (this.differs) this.renderRoot.querySelector('input')?.focus();
    else await bodies.remove();
  };
}

customElements.define('body-removal', BodyRemoval);

declare global {
  interface HTMLElementTagNameMap {
    'body-removal': BodyRemoval;
  }
}
