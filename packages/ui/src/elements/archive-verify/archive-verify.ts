import type { BrokenBundle, ToldBundle } from '@traguardo/verify';
import { type PrintedHead, readHead } from '@traguardo/workflow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { AnswerController } from '../../controllers/answer-controller.ts';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { verifyPageTexts } from '../../locales/verify-page.ts';
import '../../offline/offline-report.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, cards, forms } from '../../styles/shared.ts';
import { MOST_BACKUP_BYTES } from '../../workspace/backup/backup-shape.ts';
import type { Followed } from '../../workspace/long-work.ts';
import { pickFile } from '../../workspace/texts/pick-texts.ts';
import { routeHref } from '../../workspace/route.ts';
import '../long-work/long-work.ts';
import { archiveVerifyStyles } from './archive-verify.styles.ts';
import { utf8Text } from '../../workspace/texts/utf8-text.ts';

/** A journal that can be verified: the bundle of a year. */
interface OwnJournal {
  readonly year: number;
  readonly isOpen: boolean;
  bundle(): Promise<string>;
}

/** A verification as it ended, or what stood in its way. */
type Verification =
  | {
      readonly kind: 'done';
      /** Begins the sentence of the verdict: a file by its very name. */
      readonly what: string;
      readonly result: ToldBundle | BrokenBundle;
      readonly head: PrintedHead | null;
    }
  | { readonly kind: 'refused'; readonly why: 'tooLarge' | 'notText' | 'failed' };

const FAILED: Verification = { kind: 'refused', why: 'failed' };

/** The page that verifies: the journals of this body, whatever the year, and a bundle from outside; the result step by step, to be printed. */
export class ArchiveVerify extends LitElement {
  static override styles = [base, buttons, cards, forms, archiveVerifyStyles];
  static override properties = { journals: { state: true }, what: { state: true }, badHead: { state: true } };

  /** Null while they are being read. */
  declare journals: readonly OwnJournal[] | null;
  /** What is verified, or was last. */
  declare what: string;
  declare badHead: boolean;

  readonly #cycle = new CycleController(this);
  readonly #verification = new AnswerController<Verification>(this);
  /** The verdict the focus went to. */
  #told: Verification | null = null;

  constructor() {
    super();
    this.journals = null;
    this.what = '';
    this.badHead = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#read();
  }

  get #text(): (typeof verifyPageTexts)['it'] {
    return verifyPageTexts[this.#cycle.language];
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
    const now = this.#shown;
    return html`<div class="page">
      <div class="columns ${now === null ? '' : 'no-print'}">
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
            <button class="button" aria-disabled=${String(this.#verification.isAsking)} @click=${this.#pick}>
              ${icon('upload')} ${text.pick}
            </button>
          </div>
        </section>
      </div>
      <long-work
        .standing=${this.#verification.standing}
        .what=${text.verifying(this.what)}
        .progress=${this.#verification.progress}
        .language=${this.#cycle.language}
        @cancel-work=${() => this.#verification.cancel()}
        @ask-again=${() => this.#verification.again()}
      ></long-work>
      <div class="verdict" role="status" tabindex="-1">${this.#verdict(now)}</div>
      ${
        now?.kind === 'done'
          ? html`<offline-report
              .result=${now.result}
              .head=${now.head}
              .language=${this.#cycle.language}
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
            aria-disabled=${String(this.#verification.isAsking)}
            @click=${() => this.#verifyOwn(journal)}
          >
            ${icon('saved')} ${this.#text.year(journal.year, journal.isOpen)}
          </button>`,
      )}
    </div>`;
  }

  /** What is to be told; a fault of the program is told like what could not be read. */
  get #shown(): Verification | null {
    const { isAsking, hasFailed, answer } = this.#verification;
    if (isAsking) return null;
    return hasFailed ? FAILED : answer;
  }

  #verdict(now: Verification | null): TemplateResult | typeof nothing {
    const text = this.#text;
    if (now === null) return nothing;
    if (now.kind === 'refused') return html`<p class="notice red">${text[now.why]}</p>`;
    const { what, result } = now;
    if (result.kind !== 'broken') return html`<p class="notice green">${text.whole(what, result.checked.events)}</p>`;
    return html`<p class="notice red">${text[result.code === 'not-a-bundle' ? 'otherFile' : 'broken'](what)}</p>`;
  }

  async #verifyOwn({ year, isOpen, bundle }: OwnJournal): Promise<void> {
    if (this.#verification.isAsking) return;
    const { cycle, workspace } = this.#cycle.application;
    const what = this.#text.nameOfYear(year);
    const known = isOpen ? await cycle.lastKnown() : null;
    this.#ask(what, async (followed) => {
      const result = await workspace.client.verifySteps(await bundle(), known, followed);
      return { kind: 'done', what: capital(what), result, head: null };
    });
  }

  readonly #pick = async (): Promise<void> => {
    if (this.#verification.isAsking) return;
    const typed = this.renderRoot.querySelector<HTMLInputElement>('#head')?.value.trim() ?? '';
    const head = typed === '' ? null : readHead(typed);
    this.badHead = typed !== '' && head === null;
    if (this.badHead) return this.renderRoot.querySelector<HTMLElement>('#head')?.focus();
    const file = await pickFile('.traguardo,.json,.jsonl,.txt');
    if (file !== null) this.check(file, head);
  };

  /** Verifies the file of a cycle; `head` is its end as printed elsewhere. */
  check(file: File, head: PrintedHead | null): void {
    const { client } = this.#cycle.application.workspace;
    this.#ask(file.name, async (followed) => {
      if (file.size > MOST_BACKUP_BYTES) return { kind: 'refused', why: 'tooLarge' };
      const bundle = utf8Text(new Uint8Array(await file.arrayBuffer()));
      if (bundle === null) return { kind: 'refused', why: 'notText' };
      return { kind: 'done', what: file.name, result: await client.verifySteps(bundle, head, followed), head };
    });
  }

  #ask(what: string, verify: (followed: Followed) => Promise<Verification>): void {
    this.what = what;
    this.#verification.forget();
    this.#verification.ask(verify);
  }

  /** Whoever reads with the ears is where the verdict is. */
  protected override updated(): void {
    const shown = this.#shown;
    if (shown === this.#told) return;
    this.#told = shown;
    if (shown !== null) this.renderRoot.querySelector<HTMLElement>('.verdict')?.focus();
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
