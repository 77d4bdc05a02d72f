import type { Language } from '@traguardo/model';
import type { BrokenBundle, VerifiedBundle } from '@traguardo/verify';
import { type PrintedHead, readHead } from '@traguardo/workflow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { verifyPageTexts } from '../../locales/verify-page.ts';
import '../../offline/offline-report.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, cards, forms } from '../../styles/shared.ts';
import { MOST_BACKUP_BYTES } from '../../workspace/backup.ts';
import { pickFile } from '../../workspace/pick-texts.ts';
import { routeHref } from '../../workspace/route.ts';
import { archiveVerifyStyles } from './archive-verify.styles.ts';
import { utf8Text } from '../../workspace/utf8-text.ts';

/** A journal that can be verified: the bundle of a year. */
interface OwnJournal {
  readonly year: number;
  readonly isOpen: boolean;
  bundle(): Promise<string>;
}

/** A verification: under way, done, or what stood in its way. */
type Verification =
  | { readonly kind: 'running'; readonly what: string }
  | {
      readonly kind: 'done';
      readonly what: string;
      readonly result: VerifiedBundle | BrokenBundle;
      readonly head: PrintedHead | null;
    }
  | { readonly kind: 'refused'; readonly why: 'tooLarge' | 'notText' | 'failed' };

/** The page that verifies: the journals of this body, whatever the year, and a bundle from outside; the result step by step, to be printed. */
export class ArchiveVerify extends LitElement {
  static override styles = [base, buttons, cards, forms, archiveVerifyStyles];
  static override properties = { journals: { state: true }, now: { state: true }, badHead: { state: true } };

  /** Null while they are being read. */
  declare journals: readonly OwnJournal[] | null;
  declare now: Verification | null;
  declare badHead: boolean;

  readonly #workspace = new WorkspaceController(this);
  readonly #cycle = new CycleController(this);

  constructor() {
    super();
    this.journals = null;
    this.now = null;
    this.badHead = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#read();
  }

  get #language(): Language {
    return this.#workspace.state.language;
  }

  get #text(): (typeof verifyPageTexts)['it'] {
    return verifyPageTexts[this.#language];
  }

  async #read(): Promise<void> {
    const { cycle, years } = this.#cycle.application;
    await cycle.refresh();
    const { instance, events } = cycle.desk;
    const own: readonly OwnJournal[] =
      instance === null || events.length === 0
        ? []
        : [{ year: instance.year, isOpen: true, bundle: () => cycle.bundle() }];
    const aside = (await years.aside()).flatMap(({ year, journal }) =>
      journal === null ? [] : [{ year, isOpen: false, bundle: async () => journal }],
    );
    this.journals = [...aside, ...own];
  }

  override render(): TemplateResult {
    const text = this.#text;
    return html`<div class="page">
      <div class="columns no-print">
        <section class="card" aria-labelledby="own">
          <h2 id="own">${text.ownTitle}</h2>
          <p class="hint">${text.ownHint}</p>
          ${this.#journals()}
          <div class="actions">
            <a href=${routeHref('ciclo', 'giornale')}>${text.journalLink}</a>
            <a href="./verifica.html" download>${text.verifier}</a>
          </div>
        </section>
        <section class="card" aria-labelledby="file">
          <h2 id="file">${text.fileTitle}</h2>
          <p class="hint">${text.fileHint}</p>
          <div class="field">
            <label for="head">${text.head}</label>
            <input
              id="head"
              autocomplete="off"
              aria-invalid=${this.badHead ? 'true' : 'false'}
              aria-describedby="head-hint bad-head"
            />
            <span class="hint" id="head-hint">${text.headHint}</span>
            <span class="error" id="bad-head" role="alert">${this.badHead ? text.badHead : nothing}</span>
          </div>
          <div class="actions">
            <button class="button" ?disabled=${this.now?.kind === 'running'} @click=${this.#pick}>
              ${icon('upload')} ${text.pick}
            </button>
          </div>
        </section>
      </div>
      <div class="verdict" role="status" tabindex="-1">${this.#verdict()}</div>
      ${
        this.now?.kind === 'done'
          ? html`<offline-report
              .result=${this.now.result}
              .head=${this.now.head}
              .language=${this.#language}
            ></offline-report>`
          : nothing
      }
    </div>`;
  }

  #journals(): TemplateResult | typeof nothing {
    if (this.journals === null) return nothing;
    if (this.journals.length === 0) return html`<p class="muted">${this.#text.noJournal}</p>`;
    return html`<div class="actions">
      ${this.journals.map(
        (journal) =>
          html`<button
            class="button ${journal.isOpen ? 'primary' : ''}"
            ?disabled=${this.now?.kind === 'running'}
            @click=${() => this.#verifyOwn(journal)}
          >
            ${icon('saved')} ${this.#text.year(journal.year, journal.isOpen)}
          </button>`,
      )}
    </div>`;
  }

  #verdict(): TemplateResult | typeof nothing {
    const text = this.#text;
    const { now } = this;
    if (now === null) return nothing;
    switch (now.kind) {
      case 'running':
        return html`<p class="notice">${text.verifying(now.what)}</p>
          <progress aria-label=${text.verifying(now.what)}></progress>`;
      case 'refused':
        return html`<p class="notice red">${text[now.why]}</p>`;
      default:
        return now.result.kind === 'broken'
          ? html`<p class="notice red">${text.broken(capital(now.what))}</p>`
          : html`<p class="notice green">${text.whole(capital(now.what), now.result.checked.events)}</p>`;
    }
  }

  async #verifyOwn({ year, isOpen, bundle }: OwnJournal): Promise<void> {
    const { cycle, workspace } = this.#cycle.application;
    const what = this.#text.nameOfYear(year);
    const known = isOpen ? await cycle.lastKnown() : null;
    await this.#run(what, null, async () => workspace.client.verify(await bundle(), known));
  }

  readonly #pick = async (): Promise<void> => {
    const typed = this.renderRoot.querySelector<HTMLInputElement>('#head')?.value.trim() ?? '';
    const head = typed === '' ? null : readHead(typed);
    this.badHead = typed !== '' && head === null;
    if (this.badHead) return this.renderRoot.querySelector<HTMLElement>('#head')?.focus();
    const file = await pickFile('.traguardo,.json,.jsonl,.txt');
    if (file !== null) await this.check(file, head);
  };

  /** Verifies the file of a cycle; `head` is its end as printed elsewhere. */
  async check(file: File, head: PrintedHead | null): Promise<void> {
    if (file.size > MOST_BACKUP_BYTES) return this.#show({ kind: 'refused', why: 'tooLarge' });
    const bundle = utf8Text(new Uint8Array(await file.arrayBuffer()));
    if (bundle === null) return this.#show({ kind: 'refused', why: 'notText' });
    const { client } = this.#cycle.application.workspace;
    await this.#run(file.name, head, () => client.verify(bundle, head));
  }

  async #run(
    what: string,
    head: PrintedHead | null,
    verify: () => Promise<VerifiedBundle | BrokenBundle>,
  ): Promise<void> {
    this.now = { kind: 'running', what };
    try {
      await this.#show({ kind: 'done', what, result: await verify(), head });
    } catch {
      await this.#show({ kind: 'refused', why: 'failed' }); // said on the page; nothing was changed
    }
  }

  async #show(now: Verification): Promise<void> {
    this.now = now;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.verdict')?.focus();
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

customElements.define('archive-verify', ArchiveVerify);

declare global {
  interface HTMLElementTagNameMap {
    'archive-verify': ArchiveVerify;
  }
}
