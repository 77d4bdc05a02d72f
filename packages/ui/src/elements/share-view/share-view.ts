import { countText } from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { ApplicationController } from '../../controllers/application-controller.ts';
import { RouteController } from '../../controllers/route-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { shareTexts } from '../../locales/share.ts';
import { shellTexts } from '../../locales/shell.ts';
import { send } from '../../page/send.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, cards, forms } from '../../styles/shared.ts';
import { downloadBackup } from '../../workspace/downloads/download-backup.ts';
import { downloadTexts } from '../../workspace/downloads/download-texts.ts';
import { linkedHref, parseRoute, routeHref, sharedPlace } from '../../workspace/route.ts';
import { MOST_LINK, packText } from '../../workspace/share-link.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';
import { planWords } from '../plan-language/plan-words.ts';

/** Giving a copy of the open body away: a link that carries the texts, a file, or an address for who has the body already. */
export class ShareView extends LitElement {
  static override styles = [
    base,
    buttons,
    cards,
    forms,
    css`
      .page {
        display: flex;
        flex-direction: column;
        gap: var(--tg-5);
      }
      .head {
        display: grid;
        gap: var(--tg-2);
      }
      .columns {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
        gap: var(--tg-5);
      }
      .card {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--tg-3);
        align-content: start;
      }
    `,
  ];
  static override properties = { link: { state: true }, done: { state: true }, said: { state: true } };

  /** The link with the texts; null while it is being made. */
  declare link: string | null;
  /** The file downloaded last. */
  declare done: string | null;
  /** What became of copying. */
  declare said: { readonly of: 'link' | 'place'; readonly text: string } | null;

  readonly #workspace = new WorkspaceController(this);
  readonly #route = new RouteController(this);
  readonly #application = new ApplicationController(this);
  #packed: readonly WorkspaceFile[] | null = null;

  constructor() {
    super();
    this.link = null;
    this.done = null;
    this.said = null;
  }

  get #text(): (typeof shareTexts)['it'] {
    return shareTexts[this.#workspace.state.language];
  }

  protected override updated(): void {
    const { files } = this.#workspace.state;
    if (files === this.#packed) return;
    this.#packed = files;
    void this.#pack(files);
  }

  async #pack(files: readonly WorkspaceFile[]): Promise<void> {
    const packed = await packText(await this.#application.value.archive.textsAlone());
    if (files === this.#packed) this.link = addressOf(routeHref('condiviso', packed));
  }

  override render(): TemplateResult {
    const text = this.#text;
    const { analysis } = this.#workspace.state;
    return html`<div class="page">
      <div class="head">
        <h1>${text.title}</h1>
        <p>${planWords(text.lead(this.#application.value.bodies.open.name))}</p>
      </div>
      ${(analysis?.plan.individuals.length ?? 0) > 0 ? html`<p class="notice yellow">${icon('warning')} ${text.warning}</p>` : nothing}
      <div class="columns">${this.#asLink()} ${this.#asFile()} ${this.#asPlace()}</div>
    </div>`;
  }

  #asLink(): TemplateResult {
    const text = this.#text;
    return html`<section class="card" aria-labelledby="link">
      <h2 id="link">${text.linkTitle}</h2>
      <p>${text.linkText}</p>
      ${this.link === null ? html`<p class="muted">${text.making}</p>` : this.#fitting(this.link)}
    </section>`;
  }

  #fitting(link: string): TemplateResult {
    const text = this.#text;
    const count = (number: number): string => countText(number, this.#workspace.state.language);
    if (link.length > MOST_LINK)
      return html`<p class="notice yellow">${text.linkTooLong(count(link.length), count(MOST_LINK))}</p>`;
    return html`<p class="muted">${text.linkSize(count(link.length))}</p>
      ${this.#copying('link', text.linkLabel, link)}`;
  }

  /** An address to be copied, by the button or by hand. */
  #copying(of: 'link' | 'place', label: string, address: string): TemplateResult {
    return html`<div class="field">
        <label for="${of}-address">${label}</label>
        <input id="${of}-address" readonly .value=${address} @focus=${selectAll} />
      </div>
      <div class="actions">
        <button class="button ${of === 'link' ? 'primary' : ''}" @click=${() => this.#copy(of, address)}>
          ${this.#text.copyLink}
        </button>
        ${
          'share' in navigator
            ? html`<button class="button" @click=${() => this.#send(of, address)}>${this.#text.sendLink}</button>`
            : nothing
        }
        <span role="status">${this.said?.of === of ? this.said.text : nothing}</span>
      </div>`;
  }

  #asFile(): TemplateResult {
    const text = this.#text;
    return html`<section class="card" aria-labelledby="file">
      <h2 id="file">${text.fileTitle}</h2>
      <p>${text.textsText}</p>
      <div class="actions">
        <button class="button" @click=${this.#downloadTexts}>${icon('download')} ${text.textsButton}</button>
      </div>
      <p>${text.backupText}</p>
      <div class="actions">
        <button class="button" @click=${this.#downloadAll}>${icon('download')} ${text.backupButton}</button>
      </div>
      <p role="status">${this.done === null ? nothing : text.downloaded(this.done)}</p>
    </section>`;
  }

  #asPlace(): TemplateResult {
    const text = this.#text;
    const { language, analysis } = this.#workspace.state;
    const year = Number(analysis?.plan.period.name);
    const place = sharedPlace(this.#route.route.code);
    const address = linkedHref(this.#application.value.bodies.open, Number.isInteger(year) ? year : null, place);
    const view = shellTexts[language].views[parseRoute(place).view];
    return html`<section class="card" aria-labelledby="place">
      <h2 id="place">${text.placeTitle}</h2>
      <p>${text.placeText}</p>
      ${this.#copying('place', text.placeLabel(view), addressOf(address))}
    </section>`;
  }

  async #copy(of: 'link' | 'place', address: string): Promise<void> {
    const text = this.#text;
    const copied = await navigator.clipboard.writeText(address).then(
      () => true,
      () => false, // not allowed: the field beside can be copied by hand
    );
    this.said = { of, text: copied ? text.copied : text.copyFailed };
  }

  /** By what the device has for sending: messages, mail. */
  async #send(of: 'link' | 'place', url: string): Promise<void> {
    this.said = null;
    const title = this.#application.value.bodies.open.name;
    if (!(await send({ title, url }))) this.said = { of, text: this.#text.sendFailed };
  }

  readonly #downloadTexts = async (): Promise<void> => {
    this.done = await downloadTexts(this.#application.value);
  };

  readonly #downloadAll = async (): Promise<void> => {
    this.done = (await downloadBackup(this.#application.value)).name;
  };
}

/** The whole address of a hash. */
function addressOf(hash: string): string {
  return new URL(hash, location.href).href;
}

function selectAll(event: Event): void {
  (event.target as HTMLInputElement).select();
}

customElements.define('share-view', ShareView);

declare global {
  interface HTMLElementTagNameMap {
    'share-view': ShareView;
  }
}
