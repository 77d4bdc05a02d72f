import { ContextConsumer } from '@lit/context';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { storageTexts } from '../../locales/storage.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, cards, forms } from '../../styles/shared.ts';
import { type Application, applicationContext } from '../../workspace/application.ts';
import { downloadBackup } from '../../workspace/download-backup.ts';
import { routeHref } from '../../workspace/route.ts';

/** What to do on a shared machine: a backup is offered first, then everything is removed once a word is typed. */
export class BrowserRemoval extends LitElement {
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
  static override properties = { done: { state: true }, differs: { state: true } };

  /** The file the backup was downloaded as. */
  declare done: string | null;
  /** Whether what was typed last is another word. */
  declare differs: boolean;

  readonly #workspace = new WorkspaceController(this);
  readonly #application = new ContextConsumer(this, { context: applicationContext });

  constructor() {
    super();
    this.done = null;
    this.differs = false;
  }

  get #app(): Application {
    if (!this.#application.value) throw new Error('no application above this element');
    return this.#application.value;
  }

  override render(): TemplateResult {
    const text = storageTexts[this.#workspace.state.language];
    return html`<section class="card" aria-labelledby="shared">
      <h2 id="shared">${text.sharedTitle}</h2>
      <p>${text.shared} <a href=${routeHref('enti')}>${text.bodiesLink}</a></p>
      <p>${text.manyBodies(this.#app.bodies.list().map(({ name, id }) => name || id))}</p>
      <div class="actions">
        <button class="button" @click=${this.#backup}>${icon('download')} ${text.backupFirst}</button>
      </div>
      <div role="status">
        ${this.done === null ? nothing : html`<p class="notice green">${text.backupDone(this.done)}</p>`}
      </div>
      <form class="form" @submit=${this.#wipe}>
        <div class="field">
          <label for="typed">${text.wipeLabel(text.wipeWord)}</label>
          <input
            id="typed"
            name="typed"
            autocomplete="off"
            aria-invalid=${this.differs ? 'true' : 'false'}
            aria-describedby="differs"
          />
          <span class="error" id="differs" role="alert"
            >${this.differs ? text.wipeDiffers(text.wipeWord) : nothing}</span
          >
        </div>
        <div class="actions"><button class="button danger" type="submit">${text.wipe}</button></div>
      </form>
    </section>`;
  }

  readonly #backup = async (): Promise<void> => {
    this.done = (await downloadBackup(this.#app)).name;
  };

  readonly #wipe = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const typed = String(new FormData(event.target as HTMLFormElement).get('typed')).trim();
    this.differs = typed !== storageTexts[this.#workspace.state.language].wipeWord;
    if (this.differs) this.renderRoot.querySelector('input')?.focus();
    else await this.#app.health.wipe();
  };
}

customElements.define('browser-removal', BrowserRemoval);

declare global {
  interface HTMLElementTagNameMap {
    'browser-removal': BrowserRemoval;
  }
}
