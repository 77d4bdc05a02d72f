import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { AnswerController } from '../../controllers/answer-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { packTexts } from '../../locales/packs.ts';
import { leaveSearch } from '../../page/leave-search.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, cards, forms } from '../../styles/shared.ts';
import type { ListedPack } from '../../workspace/pack-services.ts';
import { routeHref } from '../../workspace/route.ts';
import '../pack-card/pack-card.ts';
import type { PackCommandEvent } from '../pack-card/pack-card.ts';
import '../pack-drop/pack-drop.ts';
import '../pack-offers/pack-offers.ts';
import '../pack-reader/pack-reader.ts';
import '../pack-upgrade/pack-upgrade.ts';
import { titleOf } from '../pack-card/title-of.ts';
import '../year-note/year-note.ts';
import { isAbout } from './is-about.ts';
import { PackSteps } from './pack-steps.ts';

/** The packs in use and those that can be added: read, added, pinned, upgraded after seeing what that changes, removed. */
export class ArchivePacks extends LitElement {
  static override properties = {
    search: { state: true },
  };
  static override styles = [
    base,
    buttons,
    cards,
    forms,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: var(--tg-4);
      }
      h2 + p {
        margin-block: var(--tg-2);
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

  readonly #workspace = new WorkspaceController(this);
  readonly #packs = new AnswerController<readonly ListedPack[]>(this);
  readonly #steps = new PackSteps(this, this.#workspace);
  #asked = '';
  #turn = 0;

  constructor() {
    super();
    this.search = '';
  }

  get #text(): (typeof packTexts)['it'] {
    return packTexts[this.#workspace.state.language];
  }

  protected override willUpdate(): void {
    this.#steps.forgetOlder();
    const { revision, language } = this.#workspace.state;
    const key = `${revision} ${language}`;
    if (key === this.#asked) return;
    this.#asked = key;
    this.#steps.renewOlder(revision);
    this.#packs.ask(() => this.#workspace.actions.client.packs());
  }

  /** What was done, or refused, is said above the packs: it is led to from wherever it was asked for. */
  protected override updated(): void {
    const { turn } = this.#steps;
    if (turn === this.#turn) return;
    this.#turn = turn;
    this.renderRoot.querySelector<HTMLElement>('.notice')?.focus();
  }

  override render(): TemplateResult {
    const { language } = this.#workspace.state;
    const text = this.#text;
    const { answer, hasFailed } = this.#packs;
    return html`<p>${text.lead}</p>
      <year-note of="plan" language=${language}></year-note>
      <div role="status">${this.#notices(answer ?? [])}</div>
      ${
        this.#steps.upgrade
          ? html`<pack-upgrade
              .upgrade=${this.#steps.upgrade.found}
              name=${titleOf(this.#steps.upgrade.pack)}
              language=${language}
              @upgrade=${this.#steps.goOver}
              @stay=${this.#steps.stay}
            ></pack-upgrade>`
          : nothing
      }
      <div class="field no-print">
        <label for="find">${text.find}</label>
        <input
          id="find"
          type="search"
          enterkeyhint="search"
          .value=${this.search}
          @input=${(event: Event) => (this.search = (event.target as HTMLInputElement).value)}
          @change=${leaveSearch}
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
          <button class="button" type="button" @click=${() => void this.#steps.addOwn('folder')}>
            ${icon('upload')} ${text.addFolder}
          </button>
          <button class="button quiet" type="button" @click=${() => void this.#steps.addOwn('files')}>
            ${text.addFiles}
          </button>
        </div>
      </section>
      <pack-reader language=${language}></pack-reader>
      <pack-drop language=${language} @drop-pack=${this.#steps.drop}></pack-drop>`;
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
    if (this.#steps.refused !== '') return html`<p class="notice red" tabindex="-1">${this.#steps.refused}</p>`;
    const offered = packs.find(({ name, use }) => name === this.#steps.offered && use?.isDirect);
    if (this.#steps.said === '' && !offered) return nothing;
    return html`<div class="notice green" tabindex="-1">
      ${this.#steps.said === '' ? nothing : html`<p>${this.#steps.said}</p>`}
      ${
        offered
          ? html`<pack-offers .pack=${offered} language=${language} @include-item=${this.#steps.include}></pack-offers>`
          : nothing
      }
      <div class="actions">
        ${
          undoable === this.#steps.said
            ? html`<button class="button small" type="button" @click=${this.#steps.undo}>${text.undo}</button>`
            : nothing
        }
        ${offered?.newer ? html`<button class="button small primary" type="button" @click=${() => void this.#seeUpgrade(offered)}>${text.newer(offered.newer)}</button>` : nothing}
        ${
          this.#steps.openAt
            ? html`<a class="button small primary" href=${formHref(this.#steps.openAt)}>${text.openIt}</a>`
            : nothing
        }
      </div>
    </div>`;
  }

  readonly #onCommand = ({ detail: { command, pack } }: PackCommandEvent): void => {
    switch (command) {
      case 'add':
        return void this.#steps.add(pack);
      case 'pin':
        return void this.#steps.pin();
      case 'read':
        return void this.#read(pack);
      case 'drop':
        return void this.#askDrop(pack);
      case 'include':
        return this.#steps.offer(pack);
      case 'upgrade':
        return void this.#seeUpgrade(pack);
      default:
        return command satisfies never;
    }
  };

  async #read({ name, version }: ListedPack): Promise<void> {
    const files = await this.#workspace.actions.client.packTexts(name, version);
    await this.renderRoot.querySelector('pack-reader')?.open(this.#text.readTitle(name, version), files);
  }

  async #askDrop(pack: ListedPack): Promise<void> {
    const { revision } = this.#workspace.state;
    const step = await this.#workspace.actions.client.dropPack(pack.name);
    if (step) await this.renderRoot.querySelector('pack-drop')?.open(titleOf(pack), step, revision);
  }

  async #seeUpgrade(pack: ListedPack): Promise<void> {
    if (!(await this.#steps.seeUpgrade(pack))) return;
    await this.updateComplete;
    const panel = this.renderRoot.querySelector('pack-upgrade');
    await panel?.updateComplete;
    panel?.focus();
  }
}

/** The form of what stands there, beside its text. */
function formHref({ path, offset }: { readonly path: string; readonly offset: number }): string {
  return routeHref('piano', `${path}:${offset}`, new URLSearchParams({ accanto: 'modulo' }));
}

customElements.define('archive-packs', ArchivePacks);

declare global {
  interface HTMLElementTagNameMap {
    'archive-packs': ArchivePacks;
  }
}
