import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { ApplicationController } from '../../controllers/application-controller.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, cards, forms } from '../../styles/shared.ts';
import { downloadBackup } from '../../workspace/download-backup.ts';

/** What is said around a removal. */
export interface RemovalTexts {
  readonly title: string;
  /** What it removes, as paragraphs. */
  readonly says: readonly (string | TemplateResult)[];
  readonly backup: string;
  readonly backupDone: (file: string) => string;
  readonly label: string;
  readonly differs: string;
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
        gap: var(--tg-3);
        align-content: start;
      }
      label {
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
    done: { state: true },
    differs: { state: true },
  };

  declare texts: RemovalTexts;
  declare word: string;
  declare remove: () => Promise<unknown>;
  /** The file the backup was downloaded as. */
  declare done: string | null;
  /** Whether what was typed last is another word. */
  declare differs: boolean;

  readonly #application = new ApplicationController(this);

  constructor() {
    super();
    this.done = null;
    this.differs = false;
  }

  override render(): TemplateResult {
    const { texts } = this;
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${texts.title}</h2>
      ${texts.says.map((paragraph) => html`<p>${paragraph}</p>`)}
      <div class="actions">
        <button class="button" @click=${this.#backup}>${icon('download')} ${texts.backup}</button>
      </div>
      <div role="status">
        ${this.done === null ? nothing : html`<p class="notice green">${texts.backupDone(this.done)}</p>`}
      </div>
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

  readonly #backup = async (): Promise<void> => {
    this.done = (await downloadBackup(this.#application.value)).name;
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
