import { ContextConsumer } from '@lit/context';
import { brokenText } from '@traguardo/workflow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { AnswerController } from '../../controllers/answer-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { archiveTexts } from '../../locales/archive.ts';
import { base, buttons, cards } from '../../styles/shared.ts';
import type { StorageTrouble } from '../../storage/database.ts';
import { applicationContext } from '../../workspace/application.ts';
import type { ReadyBackup, ReadyYear, RefusedBackup } from '../../workspace/backup/backup.ts';
import { changesBetween } from '../../workspace/versions/versions.ts';
import { writtenIn } from '../../workspace/texts/written-in.ts';
import { pickFile } from '../../workspace/texts/pick-texts.ts';
import { shortHash } from '../../workspace/short-hash.ts';
import { momentText } from '../../page/moment-text.ts';
import '../long-work/long-work.ts';
import { quoting } from '../plan-language/plan-language.ts';
import { restorePanelStyles } from './restore-panel.styles.ts';

/** Chooses a backup, verifies it, shows what is in it, and restores it only when told to. */
export class RestorePanel extends LitElement {
  static override styles = [base, buttons, cards, restorePanelStyles];
  static override properties = {
    asNew: { type: Boolean, attribute: 'as-new' },
    words: { attribute: false },
    replaced: { state: true },
    failed: { state: true },
  };

  /** Whether what is found is only opened beside what there is, never in its place. */
  declare asNew: boolean;
  /** The words where what is read is no backup; null where it is one. */
  declare words: Pick<(typeof archiveTexts)['it'], 'refusedTitle' | 'refused' | 'preview' | 'restoreAsNew'> | null;

  /** The years of the open body put aside, which a restore takes away. */
  declare replaced: readonly number[];

  /** Why what was found could not be written; null while that was not tried. */
  declare failed: StorageTrouble | null;

  /** The file that is read, as it is called; empty for what is no file. */
  #file = '';

  readonly #workspace = new WorkspaceController(this);
  readonly #application = new ContextConsumer(this, { context: applicationContext });
  readonly #found = new AnswerController<ReadyBackup | RefusedBackup>(this);
  #focused: ReadyBackup | RefusedBackup | null = null;

  constructor() {
    super();
    this.asNew = false;
    this.words = null;
    this.replaced = [];
    this.failed = null;
  }

  /** Opens the file dialog; call it from a click. */
  async pick(): Promise<void> {
    this.#found.forget();
    const file = await pickFile('.json');
    if (file !== null) await this.inspect(file);
  }

  /** Verifies a backup and shows what is in it. */
  async inspect(file: Blob): Promise<void> {
    const archive = this.#application.value?.archive;
    if (archive === undefined) return;
    this.#file = file instanceof File ? file.name : '';
    this.failed = null;
    this.replaced = await archive.yearsAside();
    this.#found.forget();
    this.#found.ask((followed) => archive.inspect(file, followed));
    this.requestUpdate();
  }

  override render(): TemplateResult {
    const { language } = this.#workspace.state;
    const text = archiveTexts[language];
    const { answer, hasFailed } = this.#found;
    return html`<long-work
        .standing=${this.#found.standing}
        .what=${text.checking}
        .progress=${this.#found.progress}
        .language=${language}
        @cancel-work=${() => this.#found.cancel()}
        @ask-again=${() => this.#found.again()}
      ></long-work>
      <div role="status">
        ${hasFailed ? html`<p class="notice red" tabindex="-1">${text.checkFailed}</p>` : nothing}
        ${answer?.kind === 'refused' ? this.#refused(answer) : nothing}
        ${answer?.kind === 'ready' ? this.#preview(answer) : nothing}
      </div>`;
  }

  protected override updated(): void {
    const { answer } = this.#found;
    if (answer === this.#focused) return;
    this.#focused = answer;
    this.renderRoot.querySelector<HTMLElement>('.notice')?.focus();
  }

  #refused(found: RefusedBackup): TemplateResult {
    const { language } = this.#workspace.state;
    const text = archiveTexts[language];
    const { refusedTitle, refused } = this.words ?? text;
    const detail =
      'detail' in found ? `: ${found.detail}` : 'broken' in found ? `: ${brokenText(found.broken, language)}` : '';
    return html`<div class="notice red" tabindex="-1">
      <strong>${refusedTitle}</strong>
      <p>
        ${this.#file === '' ? '' : `${this.#file}: `}${refused[found.why]}${'year' in found && found.year !== null ? text.ofYear(found.year) : ''}${detail}
      </p>
    </div>`;
  }

  #preview(found: ReadyBackup): TemplateResult {
    const { language } = this.#workspace.state;
    const text = archiveTexts[language];
    const { preview, restoreAsNew } = this.words ?? text;
    const { backup, documents, journal, aside } = found;
    const isAlone = backup.versions.length === 0 && documents.length === 0;
    const hasContent = this.#workspace.state.files.length > 0;
    const { name, when } = this.#named(found);
    return html`<div class="notice green" tabindex="-1">
      <strong>${preview}</strong>
      <p>${this.#told(text.previewOf(name, when), name, backup.files)}</p>
      ${
        aside.length === 0
          ? this.#year(backup.files, journal, false)
          : html`<p>${text.previewYears(aside.map(({ year }) => year))}</p>`
      }
      ${isAlone ? nothing : html`<p>${text.previewBeside(backup.versions.length, documents.length)}</p>`}
      ${hasContent && !this.asNew ? this.#replaces(backup.files) : nothing}
      ${this.failed === null ? nothing : html`<p class="notice red" role="alert">${this.failed === 'quota' ? text.noRoom : text.notRestored}</p>`}
      <div class="actions">
        ${
          this.asNew
            ? nothing
            : html`<button class="button primary" @click=${() => this.#restore(found)}>${text.restoreNow}</button>`
        }
        ${
          hasContent || this.asNew
            ? html`<button class="button ${this.asNew ? 'primary' : ''}" @click=${() => this.#openBeside(found)}>
                ${restoreAsNew}
              </button>`
            : nothing
        }
        <button class="button quiet" @click=${() => this.#found.forget()}>${text.cancel}</button>
      </div>
      <details>
        <summary>${text.previewAll}</summary>
        ${aside.length === 0 ? html`<p>${pathsOf(backup.files)}</p>` : this.#year(backup.files, journal, true)}
        ${aside.map(
          ({ year, files, journal: its }) =>
            html`<p><strong>${text.previewAside(year)}</strong></p>
              ${this.#year(files, its, true)}`,
        )}
      </details>
    </div>`;
  }

  /** A sentence that quotes a text of the backup, which may be in another language than the open plan. */
  #told(sentence: string, words: string, files: ReadyYear['files']): TemplateResult | string {
    return quoting(sentence, words, writtenIn(files) ?? nothing);
  }

  #replaces(files: ReadyYear['files']): TemplateResult {
    const { language, files: now } = this.#workspace.state;
    const text = archiveTexts[language];
    const changes = changesBetween(now, files);
    const gone = changes.filter((change) => change.text === null).length;
    return html`<p>${text.replaces(this.replaced)} ${text.previewChanges(changes.length - gone, gone)}</p>
      <p>${quoting(text.keeps(this.#keptAs), this.#keptAs)}</p>`;
  }

  async #restore(found: ReadyBackup): Promise<void> {
    const hasContent = this.#workspace.state.files.length > 0;
    const keptAs = hasContent ? this.#keptAs : null;
    this.failed = null;
    this.failed = (await this.#application.value?.archive.restore(found, keptAs, this.#said(found))) ?? null;
  }

  /** What the open body is called once something else is in its place. */
  get #keptAs(): string {
    const { language, name } = this.#workspace.state;
    return archiveTexts[language].keptAs(this.#application.value?.bodies.open.name || name);
  }

  /** An empty body takes what was found itself; the address of a link is left, it is read. */
  async #openBeside(found: ReadyBackup): Promise<void> {
    const archive = this.#application.value?.archive;
    history.replaceState(history.state, '', '#/');
    const said = this.#said(found);
    const isEmpty = this.#workspace.state.files.length === 0;
    this.failed = null;
    this.failed = (await (isEmpty ? archive?.restore(found, null, said) : archive?.restoreAsNew(found, said))) ?? null;
  }

  /** What a backup is called, and the moment it was made. */
  #named({ backup: { name, files, at } }: ReadyBackup): { readonly name: string; readonly when: string } {
    return { name: name || (files[0]?.path ?? ''), when: momentText(at, this.#workspace.state.language) };
  }

  /** What is said where one lands: what came back; of what is no backup nothing. */
  #said(found: ReadyBackup): string | null {
    if (this.words !== null) return null;
    const { name, when } = this.#named(found);
    const years = [...found.aside.map(({ year }) => year), ...(found.journal ? [found.journal.instance.year] : [])];
    return archiveTexts[this.#workspace.state.language].restored(
      name,
      years.toSorted((a, b) => a - b),
      when,
    );
  }

  /** A year of the backup: how many files, named where all is told, and its journal. */
  #year(files: ReadyYear['files'], journal: ReadyYear['journal'], isWhole: boolean): TemplateResult {
    const text = archiveTexts[this.#workspace.state.language];
    return html`<ul>
      <li>${text.previewFiles(files.length)}${isWhole ? `: ${pathsOf(files)}` : ''}</li>
      <li>
        ${
          journal === null
            ? text.previewNoJournal
            : this.#told(
                text.previewJournal(journal.head.seq, journal.instance.body, journal.instance.year),
                journal.instance.body,
                files,
              )
        }
      </li>
      ${journal === null ? nothing : html`<li>${text.previewHead}: <code>${shortHash(journal.head.hash)}</code></li>`}
    </ul>`;
  }
}

function pathsOf(files: ReadyYear['files']): string {
  return files.map(({ path }) => path).join(', ');
}

customElements.define('restore-panel', RestorePanel);

declare global {
  interface HTMLElementTagNameMap {
    'restore-panel': RestorePanel;
  }
}
