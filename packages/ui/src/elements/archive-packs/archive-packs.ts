import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { AnswerController } from '../../controllers/answer-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { packTexts } from '../../locales/packs.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, cards, forms } from '../../styles/shared.ts';
import type { ListedPack, PackStep, PackUpgrade } from '../../workspace/pack-services.ts';
import { pickPack } from '../../workspace/pick-texts.ts';
import { routeHref } from '../../workspace/route.ts';
import '../pack-card/pack-card.ts';
import type { PackCommandEvent } from '../pack-card/pack-card.ts';
import '../pack-drop/pack-drop.ts';
import type { DropPackEvent } from '../pack-drop/pack-drop.ts';
import '../pack-offers/pack-offers.ts';
import type { IncludeItemEvent } from '../pack-offers/pack-offers.ts';
import '../pack-reader/pack-reader.ts';
import '../pack-upgrade/pack-upgrade.ts';
import { titleOf } from '../pack-card/title-of.ts';
import { isAbout } from './is-about.ts';

/** The packs in use and those that can be added: read, added, pinned, upgraded after seeing what that changes, removed. */
export class ArchivePacks extends LitElement {
  static override properties = {
    search: { state: true },
    said: { state: true },
    refused: { state: true },
    addedPack: { state: true },
    openAt: { state: true },
    upgrade: { state: true },
  };
  static override styles = [
    base,
    buttons,
    cards,
    forms,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--tg-4);
      }
      .packs {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr));
        gap: var(--tg-4);
        margin-top: var(--tg-2);
      }
      .notice .actions {
        margin-top: var(--tg-2);
      }
    `,
  ];

  declare search: string;
  /** What was done last. */
  declare said: string;
  declare refused: string;
  /** The name of the pack that was added last: what it brings is offered. */
  declare addedPack: string;
  /** Where what was included last stands. */
  declare openAt: { readonly path: string; readonly offset: number } | null;
  /** What a later version would change, while it is being decided. */
  declare upgrade: { readonly pack: ListedPack; readonly found: PackUpgrade; readonly revision: number } | null;

  readonly #workspace = new WorkspaceController(this);
  readonly #packs = new AnswerController<readonly ListedPack[]>(this);
  #asked = '';

  constructor() {
    super();
    this.search = '';
    this.said = '';
    this.refused = '';
    this.addedPack = '';
    this.openAt = null;
    this.upgrade = null;
  }

  get #text(): (typeof packTexts)['it'] {
    return packTexts[this.#workspace.state.language];
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { revision, language } = this.#workspace.state;
    const key = `${revision} ${language}`;
    if (key === this.#asked) return;
    this.#asked = key;
    if (this.upgrade !== null && this.upgrade.revision !== revision) this.upgrade = null;
    this.#packs.ask(() => this.#workspace.actions.client.packs());
  }

  override render(): TemplateResult {
    const { language } = this.#workspace.state;
    const text = this.#text;
    const { answer, hasFailed } = this.#packs;
    return html`<p>${text.lead}</p>
      <div role="status">${this.#notices(answer ?? [])}</div>
      ${
        this.upgrade
          ? html`<pack-upgrade
              .upgrade=${this.upgrade.found}
              name=${titleOf(this.upgrade.pack)}
              language=${language}
              @upgrade=${this.#goOver}
              @stay=${this.#stay}
            ></pack-upgrade>`
          : nothing
      }
      <div class="field">
        <label for="find">${text.find}</label>
        <input
          id="find"
          type="search"
          .value=${this.search}
          @input=${(event: Event) => (this.search = (event.target as HTMLInputElement).value)}
        />
      </div>
      ${
        answer === null
          ? html`<p class="muted">${hasFailed ? text.failed : text.reading}</p>`
          : this.#lists(answer.filter((pack) => isAbout(pack, this.search)))
      }
      <section class="card" aria-labelledby="own">
        <h2 id="own">${text.addOwn}</h2>
        <p>${text.addOwnHint}</p>
        <div class="actions">
          <button class="button" type="button" @click=${this.#addOwn}>${icon('upload')} ${text.addOwn}</button>
        </div>
      </section>
      <pack-reader language=${language}></pack-reader>
      <pack-drop language=${language} @drop-pack=${this.#drop}></pack-drop>`;
  }

  #lists(packs: readonly ListedPack[]): TemplateResult {
    const text = this.#text;
    const empty = (otherwise: string): string => (this.search.trim() === '' ? otherwise : text.noneFound);
    return html`${this.#list(
      'used',
      text.inUse,
      packs.filter(({ use }) => use !== null),
      empty(text.noneInUse),
    )}
    ${this.#list(
      'others',
      text.others,
      packs.filter(({ use }) => use === null),
      empty(text.noneLeft),
    )}`;
  }

  #list(id: string, title: string, packs: readonly ListedPack[], none: string): TemplateResult {
    return html`<section aria-labelledby=${id}>
      <h2 id=${id}>${title}</h2>
      ${packs.length === 0 ? html`<p class="muted">${none}</p>` : nothing}
      <div class="packs">
        ${packs.map(
          (pack) =>
            html`<pack-card
              .pack=${pack}
              .search=${this.search}
              language=${this.#workspace.state.language}
              @pack-command=${this.#onCommand}
            ></pack-card>`,
        )}
      </div>
    </section>`;
  }

  #notices(packs: readonly ListedPack[]): TemplateResult | typeof nothing {
    const { undoable, language } = this.#workspace.state;
    const text = this.#text;
    if (this.refused !== '') return html`<p class="notice red">${this.refused}</p>`;
    if (this.said === '') return nothing;
    const added = packs.find(({ name, use }) => name === this.addedPack && use?.isDirect);
    return html`<div class="notice green">
      <p>${this.said}</p>
      ${
        added
          ? html`<pack-offers .pack=${added} language=${language} @include-item=${this.#include}></pack-offers>`
          : nothing
      }
      <div class="actions">
        ${
          undoable === this.said
            ? html`<button class="button small" type="button" @click=${this.#undo}>${text.undo}</button>`
            : nothing
        }
        ${
          this.openAt
            ? html`<a class="button small" href=${routeHref('piano', `${this.openAt.path}:${this.openAt.offset}`)}
                >${text.openIt}</a
              >`
            : nothing
        }
      </div>
    </div>`;
  }

  readonly #onCommand = ({ detail: { command, pack } }: PackCommandEvent): void => {
    switch (command) {
      case 'add':
        return void this.#add(pack);
      case 'pin':
        return void this.#pin();
      case 'read':
        return void this.#read(pack);
      case 'drop':
        return void this.#askDrop(pack);
      case 'upgrade':
        return void this.#seeUpgrade(pack);
      default:
        return command satisfies never;
    }
  };

  /** Makes a step as one that can be undone, unless the texts have changed since it was asked for. */
  #make(label: string, step: PackStep | null, revision: number, addedPack = ''): void {
    const isStill = this.#workspace.state.revision === revision;
    this.refused = step === null ? this.#text.failedStep : isStill ? '' : this.#text.changedMeanwhile;
    if (step === null || !isStill) return;
    this.said = label;
    this.addedPack = addedPack;
    this.openAt = null;
    this.#workspace.actions.changeFiles(label, step.changes);
  }

  async #add(pack: ListedPack): Promise<void> {
    const { revision } = this.#workspace.state;
    const added = await this.#workspace.actions.client.addPack(pack.name, pack.version);
    this.#make(this.#text.added(titleOf(pack), added?.alias ?? ''), added, revision, pack.name);
  }

  async #pin(): Promise<void> {
    const { revision } = this.#workspace.state;
    this.#make(this.#text.pinned, await this.#workspace.actions.client.pinPacks(), revision);
  }

  async #read({ name, version }: ListedPack): Promise<void> {
    const files = await this.#workspace.actions.client.packTexts(name, version);
    await this.renderRoot.querySelector('pack-reader')?.open(this.#text.readTitle(name, version), files);
  }

  async #askDrop(pack: ListedPack): Promise<void> {
    const { revision } = this.#workspace.state;
    const step = await this.#workspace.actions.client.dropPack(pack.name);
    if (step) await this.renderRoot.querySelector('pack-drop')?.open(titleOf(pack), step, revision);
  }

  readonly #drop = ({ detail: { title, step, revision } }: DropPackEvent): void => {
    this.#make(this.#text.dropped(title), step, revision);
  };

  readonly #include = async ({ detail: { code } }: IncludeItemEvent): Promise<void> => {
    const name = this.addedPack;
    const { revision } = this.#workspace.state;
    const step = await this.#workspace.actions.client.includeFrom(name, code);
    this.#make(this.#text.included(code), step, revision, name);
    if (step && this.refused === '') this.openAt = step;
  };

  async #seeUpgrade(pack: ListedPack): Promise<void> {
    const { revision } = this.#workspace.state;
    const found = await this.#workspace.actions.client.upgradePack(pack.name);
    if (!found) return;
    this.upgrade = { pack, found, revision };
    await this.updateComplete;
    const panel = this.renderRoot.querySelector('pack-upgrade');
    await panel?.updateComplete;
    panel?.focus();
  }

  readonly #goOver = (): void => {
    const { upgrade } = this;
    this.upgrade = null;
    if (!upgrade) return;
    const { pack, found, revision } = upgrade;
    this.#make(this.#text.upgraded(titleOf(pack), found.to), found, revision);
  };

  readonly #stay = (): void => {
    this.upgrade = null;
  };

  readonly #addOwn = async (): Promise<void> => {
    const files = await pickPack();
    if (files.length === 0) return;
    const { revision } = this.#workspace.state;
    const read = await this.#workspace.actions.client.readPack(files);
    if (read.kind === 'refused') this.refused = read.reason;
    else this.#make(this.#text.ownAdded(read.name, read.version), { changes: read.changes, errors: [] }, revision);
  };

  readonly #undo = (): void => {
    const label = this.#workspace.actions.undo();
    this.addedPack = '';
    this.openAt = null;
    this.said = label === null ? '' : this.#text.undone(label);
  };
}

customElements.define('archive-packs', ArchivePacks);

declare global {
  interface HTMLElementTagNameMap {
    'archive-packs': ArchivePacks;
  }
}
