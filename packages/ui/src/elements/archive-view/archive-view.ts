import { ContextConsumer } from '@lit/context';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { archiveTexts } from '../../locales/archive.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, cards, dialogs, tables } from '../../styles/shared.ts';
import { isActuals } from '../../workspace/actuals-text.ts';
import { type Application, applicationContext } from '../../workspace/application.ts';
import { downloadBackup } from '../../workspace/download-backup.ts';
import { downloadText } from '../../workspace/download.ts';
import { pickTexts } from '../../workspace/pick-texts.ts';
import { routeHref } from '../../workspace/route.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';
import '../restore-panel/restore-panel.ts';

/** A question before something is taken away. */
interface Question {
  readonly text: string;
  readonly yes: string;
  readonly action: () => void;
}

/** Backup and restore as one file, the files of the plan, starting over. */
export class ArchiveView extends LitElement {
  static override styles = [
    base,
    buttons,
    cards,
    dialogs,
    tables,
    css`
      .lead {
        margin-block: var(--tg-2) var(--tg-5);
      }
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
      th .muted {
        display: block;
        font-weight: 400;
      }
      td .actions {
        flex-wrap: nowrap;
        gap: var(--tg-1);
        justify-content: flex-end;
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
    const { language, files } = this.#workspace.state;
    const text = archiveTexts[language];
    return html`
      <h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      <div class="columns">${this.#backup()} ${this.#restore()}</div>
      <section class="card" aria-labelledby="files">
        <h2 id="files">${text.filesTitle}</h2>
        ${this.#files(files)}
        <div class="actions">
          <button class="button" @click=${this.#addFiles}>${icon('plus')} ${text.addFiles}</button>
        </div>
      </section>
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

  #files(files: readonly WorkspaceFile[]): TemplateResult {
    const text = archiveTexts[this.#workspace.state.language];
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${text.fileList}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">${text.file}</th>
            <th scope="col" class="number">${text.lines}</th>
            <th scope="col"><span class="visually-hidden">${text.download('')}</span></th>
          </tr>
        </thead>
        <tbody>
          ${files.map((file) => this.#file(file))}
        </tbody>
      </table>
    </div>`;
  }

  #file({ path, kind, text: content }: WorkspaceFile): TemplateResult {
    const text = archiveTexts[this.#workspace.state.language];
    return html`<tr>
      <th scope="row">
        <a href=${hrefOf({ path, kind, text: content })}>${path}</a>
        <span class="muted small">${text.kinds[kind]}</span>
      </th>
      <td class="number">${content.split('\n').length}</td>
      <td>
        <div class="actions">
          <button
            class="button small quiet"
            title=${text.download(path)}
            aria-label=${text.download(path)}
            @click=${() => downloadText(path, content)}
          >
            ${icon('download')}
          </button>
          <button
            class="button small quiet"
            title=${text.remove(path)}
            aria-label=${text.remove(path)}
            @click=${() => this.#askRemove(path)}
          >
            ${icon('refused')}
          </button>
        </div>
      </td>
    </tr>`;
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

  #askRemove(path: string): void {
    const text = archiveTexts[this.#workspace.state.language];
    const action = (): void => this.#workspace.actions.removeFile(path);
    this.#ask({ text: text.removeConfirm(path), yes: text.removeYes, action });
  }

  readonly #download = async (): Promise<void> => {
    this.done = await downloadBackup(this.#app);
    this.lastBackup = await this.#app.archive.lastBackup();
  };

  readonly #addFiles = async (): Promise<void> => {
    for (const file of await pickTexts()) this.#workspace.actions.addFile(file);
  };
}

/** Where a file is worked on. */
function hrefOf({ path, kind, text }: WorkspaceFile): string {
  if (kind === 'actuals' && isActuals(text)) return routeHref('dati');
  return routeHref(kind === 'narrative' ? 'relazione' : 'piano', `${path}:0`);
}

customElements.define('archive-view', ArchiveView);

declare global {
  interface HTMLElementTagNameMap {
    'archive-view': ArchiveView;
  }
}
