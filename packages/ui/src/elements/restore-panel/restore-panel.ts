import { ContextConsumer } from '@lit/context';
import { brokenText } from '@traguardo/workflow';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { archiveTexts } from '../../locales/archive.ts';
import { base, buttons, cards } from '../../styles/shared.ts';
import { applicationContext } from '../../workspace/application.ts';
import { MOST_BACKUP_BYTES, type ReadyBackup, type ReadyYear, type RefusedBackup } from '../../workspace/backup.ts';
import { changesBetween } from '../../workspace/versions.ts';
import { pickBytes } from '../../workspace/pick-texts.ts';
import { shortHash } from '../../workspace/short-hash.ts';

/** Chooses a backup, verifies it, shows what is in it, and restores it only when told to. */
export class RestorePanel extends LitElement {
  static override styles = [
    base,
    buttons,
    cards,
    css`
      ul {
        margin: var(--tg-2) 0;
        padding-inline-start: var(--tg-5);
      }
      .actions {
        margin-top: var(--tg-3);
      }
    `,
  ];
  static override properties = {
    asNew: { type: Boolean, attribute: 'as-new' },
    refusals: { attribute: false },
    found: { state: true },
    replaced: { state: true },
    checking: { state: true },
  };

  /** Whether what is found is only opened beside what there is, never in its place. */
  declare asNew: boolean;
  /** The words of a refusal where what is read is no file; null for those of backups. */
  declare refusals: Pick<(typeof archiveTexts)['it'], 'refusedTitle' | 'refused'> | null;

  declare found: ReadyBackup | RefusedBackup | null;
  /** The years of the open body put aside, which a restore takes away. */
  declare replaced: readonly number[];
  declare checking: boolean;

  readonly #workspace = new WorkspaceController(this);
  readonly #application = new ContextConsumer(this, { context: applicationContext });

  constructor() {
    super();
    this.asNew = false;
    this.refusals = null;
    this.found = null;
    this.replaced = [];
    this.checking = false;
  }

  /** Opens the file dialog; call it from a click. */
  async pick(): Promise<void> {
    this.found = null;
    try {
      const bytes = await pickBytes('.json', MOST_BACKUP_BYTES);
      if (bytes !== null) await this.inspect(bytes);
    } catch {
      this.found = { kind: 'refused', why: 'too-large' };
    }
  }

  /** Verifies a backup and shows what is in it. */
  async inspect(bytes: Uint8Array): Promise<void> {
    this.checking = true;
    try {
      const archive = this.#application.value?.archive;
      this.replaced = (await archive?.yearsAside()) ?? [];
      this.found = (await archive?.inspect(bytes)) ?? null;
    } finally {
      this.checking = false;
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.notice')?.focus();
  }

  override render(): TemplateResult {
    const text = archiveTexts[this.#workspace.state.language];
    return html`<div role="status">
      ${this.checking ? html`<p class="notice">${text.checking}</p>` : nothing}
      ${this.found?.kind === 'refused' ? this.#refused(this.found) : nothing}
      ${this.found?.kind === 'ready' ? this.#preview(this.found) : nothing}
    </div>`;
  }

  #refused(found: RefusedBackup): TemplateResult {
    const { language } = this.#workspace.state;
    const text = archiveTexts[language];
    const { refusedTitle, refused } = this.refusals ?? text;
    const detail =
      'detail' in found ? `: ${found.detail}` : 'broken' in found ? `: ${brokenText(found.broken, language)}` : '';
    return html`<div class="notice red" tabindex="-1">
      <strong>${refusedTitle}</strong>
      <p>${refused[found.why]}${'year' in found && found.year !== null ? text.ofYear(found.year) : ''}${detail}</p>
    </div>`;
  }

  #preview(found: ReadyBackup): TemplateResult {
    const { language } = this.#workspace.state;
    const text = archiveTexts[language];
    const { backup, journal, aside } = found;
    const hasContent = this.#workspace.state.files.length > 0;
    const when = new Date(backup.at).toLocaleString(language === 'it' ? 'it-IT' : 'en-GB');
    return html`<div class="notice green" tabindex="-1">
      <strong>${text.preview}</strong>
      <p>${text.previewOf(backup.name || (backup.files[0]?.path ?? ''), when)}</p>
      ${aside.length === 0 ? nothing : html`<p>${text.previewYears(aside.map(({ year }) => year))}</p>`}
      ${this.#year(backup.files, journal)}
      ${aside.map(
        ({ year, files, journal: its }) =>
          html`<p><strong>${text.previewAside(year)}</strong></p>
            ${this.#year(files, its)}`,
      )}
      <p>${text.previewBeside(backup.versions.length, backup.evidence.length)}</p>
      ${hasContent && !this.asNew ? this.#replaces(backup.files) : nothing}
      <div class="actions">
        ${
          this.asNew
            ? nothing
            : html`<button class="button primary" @click=${() => this.#restore(found)}>${text.restoreNow}</button>`
        }
        ${
          hasContent || this.asNew
            ? html`<button class="button ${this.asNew ? 'primary' : ''}" @click=${() => this.#openBeside(found)}>
                ${text.restoreAsNew}
              </button>`
            : nothing
        }
        <button class="button quiet" @click=${() => (this.found = null)}>${text.cancel}</button>
      </div>
    </div>`;
  }

  #replaces(files: ReadyYear['files']): TemplateResult {
    const { language, files: now } = this.#workspace.state;
    const text = archiveTexts[language];
    const changes = changesBetween(now, files);
    const gone = changes.filter((change) => change.text === null).length;
    return html`<p>${text.replaces(this.replaced)} ${text.previewChanges(changes.length - gone, gone)}</p>
      <p>${text.keeps(this.#keptAs)}</p>`;
  }

  async #restore(found: ReadyBackup): Promise<void> {
    const hasContent = this.#workspace.state.files.length > 0;
    await this.#application.value?.archive.restore(found, hasContent ? this.#keptAs : null);
  }

  /** What the open body is called once something else is in its place. */
  get #keptAs(): string {
    const { language, name } = this.#workspace.state;
    return archiveTexts[language].keptAs(this.#application.value?.bodies.open.name || name);
  }

  /** An empty body takes what was found itself; the address of a link is left, it is read. */
  async #openBeside(found: ReadyBackup): Promise<void> {
    const archive = this.#application.value?.archive;
    history.replaceState(null, '', '#/');
    if (this.#workspace.state.files.length === 0) await archive?.restore(found, null);
    else await archive?.restoreAsNew(found);
  }

  #year(files: ReadyYear['files'], journal: ReadyYear['journal']): TemplateResult {
    const text = archiveTexts[this.#workspace.state.language];
    return html`<ul>
      <li>${text.previewFiles(files.length)}: ${files.map(({ path }) => path).join(', ')}</li>
      <li>
        ${
          journal === null
            ? text.previewNoJournal
            : text.previewJournal(journal.head.seq, journal.instance.body, journal.instance.year)
        }
      </li>
      ${journal === null ? nothing : html`<li>${text.previewHead}: <code>${shortHash(journal.head.hash)}</code></li>`}
    </ul>`;
  }
}

customElements.define('restore-panel', RestorePanel);

declare global {
  interface HTMLElementTagNameMap {
    'restore-panel': RestorePanel;
  }
}
