import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { ApplicationController } from '../../controllers/application-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { archiveTexts } from '../../locales/archive.ts';
import { storageTexts } from '../../locales/storage.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, cards } from '../../styles/shared.ts';
import { type DownloadedBackup, downloadBackup } from '../../workspace/download-backup.ts';
import { backupAdvice, type StorageHealth } from '../../workspace/health.ts';
import { bytesText, momentText } from '../archive-storage/measures.ts';
import '../ask-dialog/ask-dialog.ts';
import '../restore-panel/restore-panel.ts';

/** Backup and restore as one file, and starting over. */
export class ArchiveBackup extends LitElement {
  static override styles = [
    base,
    buttons,
    cards,
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
    `,
  ];
  static override properties = {
    health: { state: true },
    done: { state: true },
  };

  declare health: StorageHealth | null;
  declare done: DownloadedBackup | null;

  readonly #workspace = new WorkspaceController(this);
  readonly #application = new ApplicationController(this);

  constructor() {
    super();
    this.health = null;
    this.done = null;
  }

  override async connectedCallback(): Promise<void> {
    super.connectedCallback();
    this.health = await this.#application.value.health.look();
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
      <ask-dialog .language=${this.#workspace.state.language}></ask-dialog>
    `;
  }

  #backup(): TemplateResult {
    const { language } = this.#workspace.state;
    const text = archiveTexts[language];
    const { done } = this;
    return html`<section class="card" aria-labelledby="backup">
      <h2 id="backup">${text.backupTitle}</h2>
      <p>${text.backupText}</p>
      ${this.health === null ? nothing : this.#standing(this.health)}
      <div class="actions">
        <button class="button primary" @click=${this.#download}>${icon('download')} ${text.backupButton}</button>
      </div>
      <div role="status">
        ${
          done === null
            ? nothing
            : html`<p class="notice green">${text.backupDone(done.name)} ${bytesText(done.size, language)}.</p>`
        }
      </div>
    </section>`;
  }

  /** When the last one was made, what came after it, what the next will hold, and why to make it now. */
  #standing(health: StorageHealth): TemplateResult {
    const { language } = this.#workspace.state;
    const [text, told] = [archiveTexts[language], storageTexts[language]];
    const { lastBackup, since, holds } = health;
    const advice = backupAdvice(health, new Date().toISOString());
    return html`${advice === null ? nothing : html`<p class="notice yellow">${told.advice[advice]}</p>`}
      <p class="muted">
        ${lastBackup === null ? text.noBackup : text.lastBackup(momentText(lastBackup, language))}
        ${since === null ? nothing : told.sinceThen(since)}
      </p>
      <p class="muted">${text.backupHolds(told.holdsOf(holds))}</p>`;
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

  readonly #askClear = async (): Promise<void> => {
    const aside = await this.#application.value.archive.yearsAside();
    const text = archiveTexts[this.#workspace.state.language];
    const action = (): void => void this.#application.value.archive.clear();
    const question = { text: text.clearConfirm(aside), yes: text.clearYes, isDanger: true, action };
    await this.renderRoot.querySelector('ask-dialog')?.ask(question);
  };

  readonly #download = async (): Promise<void> => {
    this.done = await downloadBackup(this.#application.value);
    this.health = await this.#application.value.health.look();
  };
}

customElements.define('archive-backup', ArchiveBackup);

declare global {
  interface HTMLElementTagNameMap {
    'archive-backup': ArchiveBackup;
  }
}
