import type { Language } from '@traguardo/model';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { versionsTexts } from '../../locales/versions.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, cards, forms } from '../../styles/shared.ts';

/** Asks for the name of a version to `keep`, and says when others are kept by themselves. */
export class VersionKeep extends LitElement {
  static override styles = [
    base,
    buttons,
    cards,
    forms,
    css`
      h2 {
        margin-bottom: var(--tg-2);
      }
      form {
        display: flex;
        flex-wrap: wrap;
        gap: var(--tg-3);
        align-items: end;
        margin-top: var(--tg-3);
      }
      .field {
        flex: 1 1 18rem;
      }
    `,
  ];
  static override properties = { problem: { state: true }, keep: { attribute: false }, language: {} };

  declare problem: string;
  /** Keeps the texts as they are under a name; whether they are. */
  declare keep: (name: string) => Promise<boolean>;
  declare language: Language;

  constructor() {
    super();
    this.problem = '';
    this.keep = async () => false;
    this.language = 'it';
  }

  override render(): TemplateResult {
    const text = versionsTexts[this.language];
    return html`<section class="card no-print" aria-labelledby="keep">
      <h2 id="keep">${text.keepTitle}</h2>
      <p class="hint">${text.keepHint}</p>
      <form @submit=${this.#keep}>
        <div class="field">
          <label for="name">${text.nameLabel}</label>
          <input
            id="name"
            name="name"
            maxlength="200"
            autocomplete="off"
            placeholder=${text.namePlaceholder}
            aria-invalid=${this.problem === '' ? 'false' : 'true'}
            aria-describedby="problem"
          />
        </div>
        <button class="button primary" type="submit">${icon('saved')} ${text.keep}</button>
      </form>
      <span class="error" id="problem" role="alert">${this.problem}</span>
    </section>`;
  }

  readonly #keep = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const name = String(new FormData(form).get('name')).trim();
    const text = versionsTexts[this.language];
    this.problem = name === '' ? text.nameEmpty : '';
    if (name === '') return form.querySelector('input')?.focus();
    if (await this.keep(name)) form.reset();
    else this.problem = text.notKept(name);
  };
}

customElements.define('version-keep', VersionKeep);

declare global {
  interface HTMLElementTagNameMap {
    'version-keep': VersionKeep;
  }
}
