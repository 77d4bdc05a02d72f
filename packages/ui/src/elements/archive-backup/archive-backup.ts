import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { AnswerController } from '../../controllers/answer-controller.ts';
import { ApplicationController } from '../../controllers/application-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { archiveTexts } from '../../locales/archive.ts';
import { storageTexts } from '../../locales/storage.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, cards } from '../../styles/shared.ts';
import { MOST_BACKUP_BYTES } from '../../workspace/backup/backup-shape.ts';
import { type DownloadedBackup, downloadBackup } from '../../workspace/downloads/download-backup.ts';
import { backupAdvice, type StorageHealth } from '../../workspace/health.ts';
import { bytesText } from '../archive-storage/measures.ts';
import { momentText } from '../../page/moment-text.ts';
import { backupWork } from '../long-work/backup-work.ts';
import { quoting } from '../plan-language/plan-language.ts';
import '../restore-panel/restore-panel.ts';
import '../typed-removal/typed-removal.ts';

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
    aside: { state: true },
  };

  declare health: StorageHealth | null;
  /** The years put aside. */
  declare aside: readonly number[];

  readonly #workspace = new WorkspaceController(this);
  readonly #application = new ApplicationController(this);
  readonly #made = new AnswerController<DownloadedBackup>(this, 0, { goesOn: true });

  constructor() {
    super();
    this.health = null;
    this.aside = [];
  }

  override async connectedCallback(): Promise<void> {
    super.connectedCallback();
    const { archive, health } = this.#application.value;
    [this.aside, this.health] = await Promise.all([archive.yearsAside(), health.look()]);
  }

  override render(): TemplateResult {
    return html`
      <div class="columns">${this.#backup()} ${this.#restore()}</div>
      ${this.#removal()}
    `;
  }

  #backup(): TemplateResult {
    const { language } = this.#workspace.state;
    const text = archiveTexts[language];
    return html`<section class="card" aria-labelledby="backup">
      <h2 id="backup">${text.backupTitle}</h2>
      <p>${text.backupText}</p>
      ${this.health === null ? nothing : this.#standing(this.health)}
      <div class="actions">
        <button class="button primary" aria-disabled=${String(this.#made.isAsking)} @click=${this.#download}>
          ${icon('download')} ${text.backupButton}
        </button>
      </div>
      ${backupWork(this.#made, language, (backup) => this.#done(backup))}
    </section>`;
  }

  #done({ name, size }: DownloadedBackup): TemplateResult {
    const { language } = this.#workspace.state;
    const text = archiveTexts[language];
    return html`<p class="notice green">${text.backupDone(name)} ${bytesText(size, language)}.</p>
      ${
        size <= MOST_BACKUP_BYTES
          ? nothing
          : html`<p class="notice yellow">${text.backupTooLarge(bytesText(MOST_BACKUP_BYTES, language))}</p>`
      }`;
  }

  /** When the last one was made, what came after it, what the next will hold, and why to make it now. */
  #standing(health: StorageHealth): TemplateResult {
    const { language } = this.#workspace.state;
    const [text, told] = [archiveTexts[language], storageTexts[language]];
    const { lastBackup, since, holds } = health;
    const advice = backupAdvice(health, new Date().toISOString());
    return html`${advice === null ? nothing : html`<p class="notice yellow">${told.advice[advice]}</p>`}
      ${
        advice === 'first' // which says that there is none
          ? nothing
          : html`<p class="muted">
              ${lastBackup === null ? text.noBackup : text.lastBackup(momentText(lastBackup, language))}
              ${since === null ? nothing : told.sinceThen(since)}
            </p>`
      }
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

  /** Nothing to remove is nothing to ask. */
  #removal(): TemplateResult | typeof nothing {
    const { archive, bodies } = this.#application.value;
    const { name } = bodies.open;
    if (name === '') return nothing;
    const text = archiveTexts[this.#workspace.state.language];
    const { clearTitle: title, clearBackup: backup, backupDone, clearButton: remove } = text;
    const years = this.aside.length === 0 ? [] : [text.clearYears(this.aside)];
    const says = [quoting(text.clearText(name), name), ...years];
    const [label, differs] = [text.clearLabel, text.clearDiffers].map((told) => quoting(told(name), name));
    return html`<typed-removal
      .texts=${{ title, says, backup, backupDone, label, differs, remove }}
      .word=${name}
      .remove=${() => archive.clear()}
    ></typed-removal>`;
  }

  readonly #download = (): void => {
    if (this.#made.isAsking) return;
    this.#made.forget();
    this.#made.ask(async (followed) => {
      const made = await downloadBackup(this.#application.value, followed);
      this.health = await this.#application.value.health.look();
      return made;
    });
  };
}

customElements.define('archive-backup', ArchiveBackup);

declare global {
  interface HTMLElementTagNameMap {
    'archive-backup': ArchiveBackup;
  }
}
