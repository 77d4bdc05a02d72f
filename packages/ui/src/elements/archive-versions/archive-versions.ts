import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { SaidOfTexts } from '../../controllers/said-of-texts.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { versionsTexts } from '../../locales/versions.ts';
import { base, buttons, cards } from '../../styles/shared.ts';
import { routeHref } from '../../workspace/route.ts';
import { NOW, type VersionRow, type Versions } from '../../workspace/versions/versions.ts';
import '../ask-dialog/ask-dialog.ts';
import type { Question } from '../ask-dialog/ask-dialog.ts';
import { lostPlace } from '../lost-place/lost-place.ts';
import '../version-compare/version-compare.ts';
import type { ChooseVersionsEvent } from '../version-compare/version-compare.ts';
import type { TakeFileEvent } from '../version-comparison/version-comparison.ts';
import '../version-keep/version-keep.ts';
import '../version-list/version-list.ts';
import type { VersionAction, VersionActionEvent } from '../version-list/version-list.ts';
import { archiveVersionsStyles } from './archive-versions.styles.ts';
import { downloadVersion } from './download-version.ts';
import { versionTitle } from './version-title.ts';

/** The page of versions: keeping one, comparing any two, and all of them with what can be done with each. */
export class ArchiveVersions extends LitElement {
  static override styles = [base, buttons, cards, archiveVersionsStyles];
  static override properties = {
    place: { attribute: false },
    rows: { state: true },
    canUndo: { state: true },
  };

  /** `<before>/<after>` by their ids; null for what changed since the last version. */
  declare place: string | null;
  declare rows: readonly VersionRow[] | null;
  /** Whether what was done last is a step that can be undone. */
  declare canUndo: boolean;

  readonly #workspace = new WorkspaceController(this);
  readonly #cycle = new CycleController(this);
  #leave: () => void = () => undefined;
  readonly #said = new SaidOfTexts(this, this.#workspace);

  constructor() {
    super();
    this.place = null;
    this.rows = null;
    this.canUndo = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = this.#versions.subscribe(() => void this.#read());
    void this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  get #versions(): Versions {
    return this.#cycle.application.versions;
  }

  get #text(): (typeof versionsTexts)['it'] {
    return versionsTexts[this.#cycle.language];
  }

  async #read(): Promise<void> {
    this.rows = await this.#versions.rows();
  }

  override render(): TemplateResult {
    const rows = this.rows ?? [];
    return html`${this.rows === null ? nothing : lostPlace(this.#lost(rows), this.#cycle.language)}
      <div class="message" role="status">${this.#message()}</div>
      <div class="page">
        <version-keep .language=${this.#cycle.language} .keep=${this.#keepNow}></version-keep>
        ${rows.length < 2 ? nothing : this.#compare(rows)}
        <section class="card" aria-labelledby="list">
          <div class="card-head">
            <h2 id="list">${this.#text.listTitle}</h2>
            <span class="muted">${keptIn(rows) === 0 ? '' : this.#text.count(keptIn(rows))}</span>
          </div>
          ${
            this.rows !== null && rows.length < 2
              ? html`<p class="muted">${this.#text.none}</p>`
              : html`<version-list
                  .rows=${rows}
                  .names=${this.#cycle.names}
                  .language=${this.#cycle.language}
                  @version-action=${({ detail }: VersionActionEvent) => this.#act(detail.row, detail.action)}
                ></version-list>`
          }
        </section>
      </div>
      <ask-dialog .language=${this.#cycle.language}></ask-dialog>`;
  }

  #message(): TemplateResult | typeof nothing {
    if (this.#said.text === '') return nothing;
    return html`<div class="notice green">
      <p>${this.#said.text}</p>
      ${
        this.canUndo
          ? html`<div class="actions">
              <button class="button small" @click=${this.#undo}>${this.#text.undo}</button>
            </div>`
          : nothing
      }
    </div>`;
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
        revision=${this.#cycle.workspace.revision}
        .language=${this.#cycle.language}
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

  /** A version of the address that is not kept, or not any more. */
  #lost(rows: readonly VersionRow[]): string | null {
    const asked = this.place?.split('/') ?? [];
    return asked.find((id) => id !== NOW && !rows.some((row) => row.id === id)) ?? null;
  }

  #open(before: string, after: string): void {
    location.hash = routeHref('archivio', `versioni/${before}/${after}`);
  }

  #ask(question: Question): void {
    void this.renderRoot.querySelector('ask-dialog')?.ask(question);
  }

  readonly #keepNow = async (name: string): Promise<boolean> => {
    const isKept = await this.#versions.keepNow(name);
    if (isKept) this.#say(this.#text.kept(name));
    return isKept;
  };

  #act(row: VersionRow, action: VersionAction): void {
    const title = versionTitle(row, this.#cycle.language);
    switch (action) {
      case 'compare':
        this.#open(row.id, NOW);
        this.renderRoot.querySelector('version-compare')?.showResult();
        break;
      case 'restore':
        void this.#askRestore(row.id, title);
        break;
      case 'download':
        void downloadVersion(this.#versions, row, title, this.#cycle.workspace);
        break;
      case 'rename':
        this.#ask({
          text: this.#text.renameTitle(title),
          yes: this.#text.save,
          name: row.kind === 'kept' ? (row.version.name ?? '') : '',
          action: (name) => void this.#rename(row.id, name),
        });
        break;
      case 'remove':
        this.#ask({
          text: this.#text.removeConfirm(title),
          yes: this.#text.removeYes,
          isDanger: true,
          action: () => void this.#remove(row.id, title),
        });
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
    this.#ask({ text: told, yes: this.#text.restoreYes, action });
  }

  async #takeFile(id: string, path: string): Promise<void> {
    const row = this.rows?.find((each) => each.id === id);
    if (row === undefined) return;
    const title = versionTitle(row, this.#cycle.language);
    const changes = await this.#versions.changesTo(id, path);
    this.#workspace.actions.changeFiles(this.#text.restoreFileLabel(path, title), changes);
    this.#say(this.#text.restoredFile(path, title), true);
  }

  readonly #undo = (): void => {
    const label = this.#workspace.actions.undo();
    if (label !== null) this.#say(this.#text.undone(label));
  };

  #say(said: string, canUndo = false): void {
    this.#said.say(said);
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
