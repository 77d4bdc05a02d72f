import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { ApplicationController } from '../../controllers/application-controller.ts';
import { RouteController } from '../../controllers/route-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { bodyMenuTexts } from '../../locales/body-menu.ts';
import { bodiesTexts } from '../../locales/bodies.ts';
import { momentText } from '../../page/moment-text.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, cards, forms, tables } from '../../styles/shared.ts';
import type { Body } from '../../storage/body-registry.ts';
import { routeHref } from '../../workspace/route.ts';
import { lostPlace } from '../lost-place/lost-place.ts';
import '../restore-panel/restore-panel.ts';
import '../typed-removal/typed-removal.ts';
import { quoting } from '../plan-language/plan-language.ts';
import { planWords } from '../plan-language/plan-words.ts';

/** The bodies of this browser: which there are, a new one, the name of the open one, removing it. */
export class BodiesView extends LitElement {
  static override styles = [
    base,
    buttons,
    cards,
    forms,
    tables,
    css`
      .page {
        display: flex;
        flex-direction: column;
        gap: var(--tg-5);
      }
      .card {
        display: grid;
        gap: var(--tg-3);
        align-content: start;
      }
      .columns {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
        gap: var(--tg-5);
      }
      td,
      th[scope='row'] {
        overflow-wrap: anywhere;
      }
    `,
  ];
  static override properties = { done: { state: true } };

  /** What a rename did. */
  declare done: string | null;

  readonly #workspace = new WorkspaceController(this);
  readonly #application = new ApplicationController(this);
  readonly #route = new RouteController(this);
  #leave: () => void = () => undefined;

  constructor() {
    super();
    this.done = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = this.#application.value.bodies.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  get #menuText(): (typeof bodyMenuTexts)['it'] {
    return bodyMenuTexts[this.#workspace.state.language];
  }

  get #text(): (typeof bodiesTexts)['it'] {
    return bodiesTexts[this.#workspace.state.language];
  }

  override render(): TemplateResult {
    const text = this.#text;
    const { open } = this.#application.value.bodies;
    const { body, code } = this.#route.route;
    return html`<div class="page">
      ${this.#missing()} ${body === null ? lostPlace(code, this.#workspace.state.language) : nothing}
      <div>
        <h1>${text.title}</h1>
        <p>${text.lead}</p>
      </div>
      ${this.#table()}
      <div class="columns">
        ${this.#new()} ${open.name === '' ? nothing : this.#name(open)}
        ${open.name === '' ? nothing : this.#removal(open.name)}
      </div>
    </div>`;
  }

  #removal(name: string): TemplateResult {
    const text = this.#text;
    const { removeTitle, backup, backupDone, remove } = text;
    const says = [quoting(text.removeText(name), name)];
    const [label, differs] = [text.removeLabel(name), text.removeDiffers(name)].map((told) => quoting(told, name));
    return html`<typed-removal
      .texts=${{ title: removeTitle, says, backup, backupDone, label, differs, remove }}
      .word=${name}
      .remove=${() => this.#application.value.bodies.remove()}
    ></typed-removal>`;
  }

  /** Why one came here without wanting to. */
  #missing(): TemplateResult | typeof nothing {
    const { body } = this.#route.route;
    const { open } = this.#application.value.bodies;
    if (body === null) return nothing;
    return html`<div class="notice yellow" role="alert">
      <strong>${this.#text.missingTitle(body.name)}</strong>
      <p>${this.#text.missing}</p>
      ${open.name === '' ? nothing : html`<p><a href="#/">${this.#text.stay(open.name)}</a></p>`}
    </div>`;
  }

  #table(): TemplateResult {
    const text = this.#text;
    return html`<div class="table-scroll" role="region" aria-label=${text.title} tabindex="0">
      <table class="table">
        <caption>
          ${text.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${text.name}</th>
            <th scope="col">${text.opened}</th>
          </tr>
        </thead>
        <tbody>
          ${this.#application.value.bodies.list().map((body) => this.#row(body))}
        </tbody>
      </table>
    </div>`;
  }

  #row({ id, name, opened }: Body): TemplateResult {
    const text = this.#text;
    const { bodies } = this.#application.value;
    const when = momentText(opened, this.#workspace.state.language);
    const isOpen = id === bodies.open.id;
    return html`<tr>
      <th scope="row">${planWords(name || this.#menuText.unnamed)}</th>
      <td>
        ${
          isOpen
            ? text.now
            : html`<div class="actions">
                ${when}
                <button class="button small" @click=${() => bodies.switchTo(id)}>${text.open(name)}</button>
              </div>`
        }
      </td>
    </tr>`;
  }

  #new(): TemplateResult {
    const text = this.#text;
    return html`<section class="card" aria-labelledby="new">
      <h2 id="new">${text.newTitle}</h2>
      <p>${text.newText}</p>
      <div class="actions">
        <button class="button primary" @click=${() => this.#application.value.bodies.begin()}>
          ${icon('plus')} ${this.#menuText.newBody}
        </button>
        <button class="button" @click=${() => this.renderRoot.querySelector('restore-panel')?.pick()}>
          ${icon('upload')} ${text.fromBackup}
        </button>
      </div>
      <restore-panel as-new></restore-panel>
    </section>`;
  }

  #name({ name }: Body): TemplateResult {
    const text = this.#text;
    return html`<section class="card" aria-labelledby="name">
      <h2 id="name">${text.nameTitle}</h2>
      <p>${text.nameText}</p>
      <form class="form" @submit=${this.#rename}>
        <div class="field">
          <label for="own-name">${text.nameLabel}</label>
          <input id="own-name" name="name" maxlength="200" autocomplete="off" .value=${name} />
        </div>
        <div class="actions"><button class="button" type="submit">${text.rename}</button></div>
      </form>
      <p class="message" role="status">${this.done}</p>
      <p><a href=${routeHref('ciclo', 'anni')}>${this.#menuText.manageYears}</a></p>
    </section>`;
  }

  readonly #rename = (event: SubmitEvent): void => {
    event.preventDefault();
    const { bodies } = this.#application.value;
    bodies.rename(String(new FormData(event.target as HTMLFormElement).get('name')));
    this.done = this.#text.renamed(bodies.open.name);
  };
}

customElements.define('bodies-view', BodiesView);

declare global {
  interface HTMLElementTagNameMap {
    'bodies-view': BodiesView;
  }
}
