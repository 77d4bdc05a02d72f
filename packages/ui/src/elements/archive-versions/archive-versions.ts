import type { Language } from '@traguardo/model';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { versionsTexts } from '../../locales/versions.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, cards, dialogs, forms } from '../../styles/shared.ts';
import { routeHref } from '../../workspace/route.ts';
import { NOW, type VersionRow, type Versions } from '../../workspace/versions.ts';
import '../version-compare/version-compare.ts';
import type { ChooseVersionsEvent } from '../version-compare/version-compare.ts';
import type { TakeFileEvent } from '../version-comparison/version-comparison.ts';
import '../version-list/version-list.ts';
import type { VersionAction, VersionActionEvent } from '../version-list/version-list.ts';
import { archiveVersionsStyles } from './archive-versions.styles.ts';
import { downloadVersion } from './download-version.ts';
import { versionTitle } from './version-title.ts';

/** A question about a version, with what is done on a yes. A name is asked for where there is a `name`. */
interface Question {
  readonly text: string;
  readonly yes: string;
  readonly name: string | null;
  readonly action: (name: string) => void;
}

/** The page of versions: keeping one, comparing any two, and all of them with what can be done with each. */
export class ArchiveVersions extends LitElement {
  static override styles = [base, buttons, cards, dialogs, forms, archiveVersionsStyles];
  static override properties = {
    place: { attribute: false },
    rows: { state: true },
    said: { state: true },
    canUndo: { state: true },
    problem: { state: true },
    question: { state: true },
  };

  /** `<before>/<after>` by their ids; null for what changed since the last version. */
  declare place: string | null;
  declare rows: readonly VersionRow[] | null;
  /** What was done last, and whether it is a step that can be undone. */
  declare said: string;
  declare canUndo: boolean;
  declare problem: string;
  declare question: Question | null;

  readonly #workspace = new WorkspaceController(this);
  readonly #cycle = new CycleController(this);
  #leave: () => void = () => undefined;

  constructor() {
    super();
    this.place = null;
    this.rows = null;
    this.said = '';
    this.canUndo = false;
    this.problem = '';
    this.question = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = this.#versions.subscribe(() => void this.#read());
    void this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
    this.said = '';
  }

  get #versions(): Versions {
    return this.#cycle.application.versions;
  }

  get #language(): Language {
    return this.#workspace.state.language;
  }

  get #text(): (typeof versionsTexts)['it'] {
    return versionsTexts[this.#language];
  }

  async #read(): Promise<void> {
    this.rows = await this.#versions.rows();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('question') && this.question !== null) this.#dialog?.showModal();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  override render(): TemplateResult {
    const rows = this.rows ?? [];
    return html`<div class="message" role="status">${this.#message()}</div>
      <div class="page">
        ${this.#keep()} ${rows.length < 2 ? nothing : this.#compare(rows)}
        <section class="card" aria-labelledby="list">
          <div class="card-head">
            <h2 id="list">${this.#text.listTitle}</h2>
            <span class="muted">${this.rows === null ? '' : this.#text.count(keptIn(rows))}</span>
          </div>
          ${
            this.rows !== null && rows.length < 2
              ? html`<p class="muted">${this.#text.none}</p>`
              : html`<version-list
                  .rows=${rows}
                  .names=${this.#cycle.names(this.#language)}
                  .language=${this.#language}
                  @version-action=${({ detail }: VersionActionEvent) => this.#act(detail.row, detail.action)}
                ></version-list>`
          }
        </section>
      </div>
      ${this.#ask()}`;
  }

  #message(): TemplateResult | typeof nothing {
    if (this.said === '') return nothing;
    return html`<div class="notice green">
      <p>${this.said}</p>
      ${
        this.canUndo
          ? html`<div class="actions">
              <button class="button small" @click=${this.#undo}>${this.#text.undo}</button>
            </div>`
          : nothing
      }
    </div>`;
  }

  #keep(): TemplateResult {
    return html`<section class="card no-print" aria-labelledby="keep">
      <h2 id="keep">${this.#text.keepTitle}</h2>
      <p class="hint">${this.#text.keepHint}</p>
      <form class="keep" @submit=${this.#keepNow}>
        <div class="field">
          <label for="name">${this.#text.nameLabel}</label>
          <input
            id="name"
            name="name"
            maxlength="200"
            autocomplete="off"
            placeholder=${this.#text.namePlaceholder}
            aria-invalid=${this.problem === '' ? 'false' : 'true'}
            aria-describedby="name-problem"
          />
          <span class="error" id="name-problem" role="alert">${this.problem}</span>
        </div>
        <button class="button primary" type="submit">${icon('saved')} ${this.#text.keep}</button>
      </form>
    </section>`;
  }

  #compare(rows: readonly VersionRow[]): TemplateResult {
    const { before, after } = this.#chosen(rows);
    return html`<section class="card" aria-labelledby="compare">
      <h2 id="compare">${this.#text.compareTitle}</h2>
      <version-compare
        .versions=${this.#versions}
        .rows=${rows}
        earlier=${before}
        later=${after}
        revision=${this.#workspace.state.revision}
        .language=${this.#language}
        @choose-versions=${({ detail }: ChooseVersionsEvent) => this.#open(detail.before, detail.after)}
        @take-file=${({ detail }: TakeFileEvent) => this.#takeFile(before, detail.path)}
      ></version-compare>
    </section>`;
  }

  /** What the address names, where it is there; else the newest version and now. */
  #chosen(rows: readonly VersionRow[]): { readonly before: string; readonly after: string } {
    const [before, after] = (this.place ?? '').split('/');
    const known = (id: string | undefined): string | null => rows.find((row) => row.id === id)?.id ?? null;
    const newest = rows.find(({ kind }) => kind === 'kept') ?? rows[1];
    return { before: known(before) ?? newest?.id ?? NOW, after: known(after) ?? NOW };
  }

  #open(before: string, after: string): void {
    location.hash = routeHref('archivio', `versioni/${before}/${after}`);
  }

  #ask(): TemplateResult {
    const { text, yes, name } = this.question ?? { text: '', yes: '', name: null };
    return html`<dialog class="dialog" aria-labelledby="question" @close=${() => (this.question = null)}>
      <form class="form" method="dialog" @submit=${this.#answer}>
        ${
          name === null
            ? html`<p id="question">${text}</p>`
            : html`<div class="field">
                <label id="question" for="new-name">${text}</label>
                <input id="new-name" name="name" maxlength="200" autocomplete="off" .value=${name} />
              </div>`
        }
        <div class="actions">
          <button class="button primary" type="submit">${yes}</button>
          <button class="button quiet" type="button" @click=${() => this.#dialog?.close()}>${this.#text.cancel}</button>
        </div>
      </form>
    </dialog>`;
  }

  readonly #answer = (event: SubmitEvent): void => {
    const name = new FormData(event.target as HTMLFormElement).get('name');
    this.question?.action(typeof name === 'string' ? name.trim() : '');
  };

  readonly #keepNow = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const name = String(new FormData(form).get('name')).trim();
    this.problem = name === '' ? this.#text.nameEmpty : '';
    if (name === '') return form.querySelector('input')?.focus();
    await this.#versions.keepNow(name);
    form.reset();
    this.#say(this.#text.kept(name));
  };

  #act(row: VersionRow, action: VersionAction): void {
    const title = versionTitle(row, this.#language);
    switch (action) {
      case 'compare':
        this.#open(row.id, NOW);
        this.renderRoot.querySelector('version-compare')?.scrollIntoView({ block: 'nearest' });
        break;
      case 'restore':
        void this.#askRestore(row.id, title);
        break;
      case 'download':
        void downloadVersion(this.#versions, row, title);
        break;
      case 'rename':
        this.question = {
          text: this.#text.renameTitle(title),
          yes: this.#text.save,
          name: row.kind === 'kept' ? (row.version.name ?? '') : '',
          action: (name) => void this.#rename(row.id, name),
        };
        break;
      case 'remove':
        this.question = {
          text: this.#text.removeConfirm(title),
          yes: this.#text.removeYes,
          name: null,
          action: () => void this.#remove(row.id, title),
        };
        break;
      default:
        action satisfies never;
    }
  }

  async #rename(id: string, name: string): Promise<void> {
    await this.#versions.rename(id, name);
    this.#say(name === '' ? this.#text.unnamed : this.#text.renamed(name));
  }

  async #remove(id: string, title: string): Promise<void> {
    await this.#versions.remove(id);
    this.#say(this.#text.removed(title));
  }

  async #askRestore(id: string, title: string): Promise<void> {
    const changes = await this.#versions.changesTo(id);
    if (changes.length === 0) return this.#say(this.#text.restoreNothing(title));
    const gone = changes.filter(({ text }) => text === null).length;
    const action = (): void => {
      this.#workspace.actions.changeFiles(this.#text.restoreLabel(title), changes);
      this.#say(this.#text.restored(title), true);
    };
    const told = this.#text.restoreConfirm(title, this.#text.restoreFiles(changes.length - gone, gone));
    this.question = { text: told, yes: this.#text.restoreYes, name: null, action };
  }

  async #takeFile(id: string, path: string): Promise<void> {
    const row = this.rows?.find((each) => each.id === id);
    if (row === undefined) return;
    const title = versionTitle(row, this.#language);
    const changes = await this.#versions.changesTo(id, path);
    this.#workspace.actions.changeFiles(this.#text.restoreFileLabel(path, title), changes);
    this.#say(this.#text.restoredFile(path, title), true);
  }

  readonly #undo = (): void => {
    const label = this.#workspace.actions.undo();
    if (label !== null) this.#say(this.#text.undone(label));
  };

  #say(said: string, canUndo = false): void {
    this.said = said;
    this.canUndo = canUndo;
    this.renderRoot.querySelector('.message')?.scrollIntoView({ block: 'nearest' });
  }
}

function keptIn(rows: readonly VersionRow[]): number {
  return rows.filter(({ kind }) => kind === 'kept').length;
}

customElements.define('archive-versions', ArchiveVersions);

declare global {
  interface HTMLElementTagNameMap {
    'archive-versions': ArchiveVersions;
  }
}
