import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { AnswerController } from '../../controllers/answer-controller.ts';
import { ApplicationController } from '../../controllers/application-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, cards, forms } from '../../styles/shared.ts';
import { type DownloadedBackup, downloadBackup } from '../../workspace/downloads/download-backup.ts';
import { backupWork } from '../long-work/backup-work.ts';

/** What is said around a removal. */
export interface RemovalTexts {
  readonly title: string;
  /** What it removes, as paragraphs. */
  readonly says: readonly (string | TemplateResult)[];
  readonly backup: string;
  readonly backupDone: (file: string) => string;
  readonly label: string | TemplateResult;
  readonly differs: string | TemplateResult;
  readonly remove: string;
}

/** Removes what cannot be had back: a backup is offered first, and `word` must be typed as it is; then `remove` is called. */
export class TypedRemoval extends LitElement {
  static override styles = [
    base,
    buttons,
    cards,
    forms,
    css`
      .card,
      .form {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--tg-3);
        align-content: start;
        overflow-wrap: anywhere;
      }
      @media print {
        .card {
          display: none;
        }
      }
    `,
  ];
  static override properties = {
    texts: { attribute: false },
    word: {},
    remove: { attribute: false },
    differs: { state: true },
  };

  declare texts: RemovalTexts;
  declare word: string;
  declare remove: () => Promise<unknown>;
  /** Whether what was typed last is another word. */
  declare differs: boolean;

  readonly #application = new ApplicationController(this);
  readonly #workspace = new WorkspaceController(this);
  readonly #made = new AnswerController<DownloadedBackup>(this, 0, { goesOn: true });

  constructor() {
    super();
    this.differs = false;
  }

  override render(): TemplateResult {
    const { texts } = this;
    const { language } = this.#workspace.state;
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${texts.title}</h2>
      ${texts.says.map((paragraph) => html`<p>${paragraph}</p>`)}
      <div class="actions">
        <button class="button" aria-disabled=${String(this.#made.isAsking)} @click=${this.#backup}>
          ${icon('download')} ${texts.backup}
        </button>
      </div>
      ${backupWork(this.#made, language, ({ name }) => html`<p class="notice green">${texts.backupDone(name)}</p>`)}
      <form class="form" @submit=${this.#submit}>
        <div class="field">
          <label for="typed">${texts.label}</label>
          <input
            id="typed"
            name="typed"
            autocomplete="off"
            aria-invalid=${this.differs ? 'true' : 'false'}
            aria-describedby="differs"
          />
          <p class="error" id="differs" role="alert">${this.differs ? texts.differs : nothing}</p>
        </div>
        <div class="actions"><button class="button danger" type="submit">${texts.remove}</button></div>
      </form>
    </section>`;
  }

  readonly #backup = (): void => {
    if (this.#made.isAsking) return;
    this.#made.forget();
    this.#made.ask((followed) => downloadBackup(this.#application.value, followed));
  };

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const typed = String(new FormData(event.target as HTMLFormElement).get('typed')).trim();
    this.differs = typed !== this.word;
    if (this.differs) this.renderRoot.querySelector('input')?.focus();
    else await this.remove();
  };
}

customElements.define('typed-removal', TypedRemoval);

declare global {
  interface HTMLElementTagNameMap {
    'typed-removal': TypedRemoval;
  }
}
