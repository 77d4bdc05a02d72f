import { ContextConsumer } from '@lit/context';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { archiveTexts } from '../../locales/archive.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, cards, dialogs } from '../../styles/shared.ts';
import { type Application, applicationContext } from '../../workspace/application.ts';
import { downloadBackup } from '../../workspace/download-backup.ts';
import '../restore-panel/restore-panel.ts';

/** A question before something is taken away. */
interface Question {
  readonly text: string;
  readonly yes: string;
  readonly action: () => void;
}

/** Backup and restore as one file, and starting over. */
export class ArchiveBackup extends LitElement {
  static override styles = [
    base,
    buttons,
    cards,
    dialogs,
    css`
      .columns {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
        gap: var(--tg-5);
        margin-bottom: var(--tg-5);
      }
      .card {
        display: grid;
        gap: var(--tg-3);
        align-content: start;
      }
      .card + .card {
        margin-top: var(--tg-5);
      }
      .columns .card {
        margin-top: 0;
      }
      .dialog p {
        margin-bottom: var(--tg-4);
      }
    `,
  ];
  static override properties = {
    lastBackup: { state: true },
    done: { state: true },
    question: { state: true },
  };

  declare lastBackup: string | null;
  declare done: string | null;
  declare question: Question | null;

  readonly #workspace = new WorkspaceController(this);
  readonly #application = new ContextConsumer(this, { context: applicationContext });

  constructor() {
    super();
    this.lastBackup = null;
    this.done = null;
    this.question = null;
  }

  get #app(): Application {
    if (!this.#application.value) throw new Error('no application above this element');
    return this.#application.value;
  }

  override async connectedCallback(): Promise<void> {
    super.connectedCallback();
    this.lastBackup = await this.#app.archive.lastBackup();
  }

  override render(): TemplateResult {
    const text = archiveTexts[this.#workspace.state.language];
    return html`
      <div class="columns">${this.#backup()} ${this.#restore()}</div>
      <section class="card" aria-labelledby="clear">
        <h2 id="clear">${text.clearTitle}</h2>
        <p>${text.clearText}</p>
        <div class="actions">
          <button class="button danger" @click=${this.#askClear}>${text.clearButton}</button>
        </div>
      </section>
      ${this.#dialog()}
    `;
  }

  #backup(): TemplateResult {
    const { language } = this.#workspace.state;
    const text = archiveTexts[language];
    const when = this.lastBackup && new Date(this.lastBackup).toLocaleString(language === 'it' ? 'it-IT' : 'en-GB');
    return html`<section class="card" aria-labelledby="backup">
      <h2 id="backup">${text.backupTitle}</h2>
      <p>${text.backupText}</p>
      <p class="muted">${when ? text.lastBackup(when) : text.noBackup}</p>
      <div class="actions">
        <button class="button primary" @click=${this.#download}>${icon('download')} ${text.backupButton}</button>
      </div>
      <div role="status">
        ${this.done === null ? nothing : html`<p class="notice green">${text.backupDone(this.done)}</p>`}
      </div>
    </section>`;
  }

  #restore(): TemplateResult {
    const text = archiveTexts[this.#workspace.state.language];
    return html`<section class="card" aria-labelledby="restore">
      <h2 id="restore">${text.restoreTitle}</h2>
      <p>${text.restoreText}</p>
      <div class="actions">
        <button class="button" @click=${() => this.renderRoot.querySelector('restore-panel')?.pick()}>
          ${icon('upload')} ${text.restoreButton}
        </button>
      </div>
      <restore-panel></restore-panel>
    </section>`;
  }

  #dialog(): TemplateResult {
    const text = archiveTexts[this.#workspace.state.language];
    return html`<dialog class="dialog" aria-labelledby="question" @close=${() => (this.question = null)}>
      <p id="question">${this.question?.text ?? ''}</p>
      <div class="actions">
        <button class="button danger" @click=${this.#answerYes}>${this.question?.yes ?? ''}</button>
        <button class="button quiet" @click=${() => this.#dialogElement?.close()}>${text.cancel}</button>
      </div>
    </dialog>`;
  }

  get #dialogElement(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #ask(question: Question): void {
    this.question = question;
    this.#dialogElement?.showModal();
  }

  readonly #answerYes = (): void => {
    this.question?.action();
    this.#dialogElement?.close();
  };

  readonly #askClear = async (): Promise<void> => {
    const aside = await this.#app.archive.yearsAside();
    const text = archiveTexts[this.#workspace.state.language];
    this.#ask({ text: text.clearConfirm(aside), yes: text.clearYes, action: () => void this.#app.archive.clear() });
  };

  readonly #download = async (): Promise<void> => {
    this.done = await downloadBackup(this.#app);
    this.lastBackup = await this.#app.archive.lastBackup();
  };
}

customElements.define('archive-backup', ArchiveBackup);

declare global {
  interface HTMLElementTagNameMap {
    'archive-backup': ArchiveBackup;
  }
}
