import { isActuals } from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { SaidOfTexts } from '../../controllers/said-of-texts.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { archiveTexts } from '../../locales/archive.ts';
import { tellRefused } from '../../locales/picked-texts.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, cards, tables } from '../../styles/shared.ts';
import { stackedTables } from '../../styles/stacked-tables.ts';
import { downloadText } from '../../workspace/downloads/download.ts';
import { pickTexts } from '../../workspace/texts/pick-texts.ts';
import { routeHref } from '../../workspace/route.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';
import '../ask-dialog/ask-dialog.ts';

/** The files of the plan, each to open, download or remove. */
export class ArchiveFiles extends LitElement {
  static override styles = [
    base,
    buttons,
    cards,
    tables,
    stackedTables,
    css`
      .card {
        display: flex;
        flex-direction: column;
        gap: var(--tg-3);
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
  static override properties = { refused: { state: true } };

  /** Why chosen files were not added; empty when they were. */
  declare refused: string;

  readonly #workspace = new WorkspaceController(this);
  readonly #said = new SaidOfTexts(this, this.#workspace);

  constructor() {
    super();
    this.refused = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.refused = '';
  }

  override render(): TemplateResult {
    const { language, files } = this.#workspace.state;
    const text = archiveTexts[language];
    return html`<section class="card" aria-labelledby="files">
        <h2 id="files">${text.filesTitle}</h2>
        <div role="status">${this.#said.text === '' ? nothing : this.#done()}</div>
        ${this.refused === '' ? nothing : html`<p class="notice red" role="alert">${this.refused}</p>`}
        ${this.#files(files)}
        <div class="actions">
          <button class="button" @click=${this.#addFiles}>${icon('plus')} ${text.addFiles}</button>
        </div>
      </section>
      <ask-dialog .language=${language}></ask-dialog>`;
  }

  #done(): TemplateResult {
    const text = archiveTexts[this.#workspace.state.language];
    return html`<div class="notice green">
      <p>${this.#said.text}</p>
      <div class="actions">
        <button class="button small" @click=${this.#undo}>${text.undo}</button>
      </div>
    </div>`;
  }

  #files(files: readonly WorkspaceFile[]): TemplateResult {
    const text = archiveTexts[this.#workspace.state.language];
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${text.fileList}>
      <table class="table stacked" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${text.file}</th>
            <th scope="col" role="columnheader" class="number">${text.lines}</th>
            <th scope="col" role="columnheader"><span class="visually-hidden">${text.download('')}</span></th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${files.map((file) => this.#file(file))}
        </tbody>
      </table>
    </div>`;
  }

  #file({ path, kind, text: content }: WorkspaceFile): TemplateResult {
    const text = archiveTexts[this.#workspace.state.language];
    return html`<tr role="row">
      <th scope="row" role="rowheader">
        <a href=${hrefOf({ path, kind, text: content })}>${path}</a>
        <span class="muted small">${text.kinds[kind]}</span>
      </th>
      <td role="cell" class="number" data-label=${text.lines}>${content.split('\n').length}</td>
      <td role="cell">
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

  #askRemove(path: string): void {
    const text = archiveTexts[this.#workspace.state.language];
    const action = (): void => {
      const label = text.fileRemoved(path);
      this.#workspace.actions.removeFile(path, label);
      this.#said.say(label);
    };
    const question = { text: text.removeConfirm(path), yes: text.removeYes, isDanger: true, action };
    void this.renderRoot.querySelector('ask-dialog')?.ask(question);
  }

  readonly #undo = (): void => {
    this.#workspace.actions.undo();
  };

  readonly #addFiles = async (): Promise<void> => {
    const { language } = this.#workspace.state;
    const { files, refused } = await pickTexts();
    this.refused = tellRefused(refused, language);
    if (files.length === 0) return;
    const label = archiveTexts[language].filesAdded(files.length);
    this.#workspace.actions.changeFiles(label, files);
    this.#said.say(label);
  };
}

/** Where a file is worked on. */
function hrefOf({ path, kind, text }: WorkspaceFile): string {
  if (kind === 'actuals' && isActuals(text)) return routeHref('dati');
  return routeHref(kind === 'narrative' ? 'relazione' : 'piano', `${path}:0`);
}

customElements.define('archive-files', ArchiveFiles);

declare global {
  interface HTMLElementTagNameMap {
    'archive-files': ArchiveFiles;
  }
}
