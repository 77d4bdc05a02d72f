import type { Language } from '@traguardo/model';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { ApplicationController } from '../../controllers/application-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { storageTexts } from '../../locales/storage.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, cards } from '../../styles/shared.ts';
import { downloadText } from '../../workspace/downloads/download.ts';
import { backupAdvice, type StorageHealth } from '../../workspace/health.ts';
import { routeHref } from '../../workspace/route.ts';
import { planWords } from '../plan-language/plan-words.ts';
import '../typed-removal/typed-removal.ts';
import { archiveStorageStyles } from './archive-storage.styles.ts';
import { momentText } from '../../page/moment-text.ts';
import { bytesText } from './measures.ts';

/** A share of the room beyond which it is said to run out. */
const LOW = 0.9;

/** The page of the storage: where the data are, how safe, what waits, and what to do on a shared machine. */
export class ArchiveStorage extends LitElement {
  static override styles = [base, buttons, cards, archiveStorageStyles];
  static override properties = { health: { state: true }, agreed: { state: true } };

  declare health: StorageHealth | null;
  /** What the browser answered when it was asked to keep the data; null while it was not. */
  declare agreed: boolean | null;

  readonly #workspace = new WorkspaceController(this);
  readonly #application = new ApplicationController(this);

  constructor() {
    super();
    this.health = null;
    this.agreed = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#look();
  }

  get #language(): Language {
    return this.#workspace.state.language;
  }

  get #text(): (typeof storageTexts)['it'] {
    return storageTexts[this.#language];
  }

  async #look(): Promise<void> {
    this.health = await this.#application.value.health.look();
  }

  override render(): TemplateResult {
    if (this.health === null) return html`<p class="muted">${this.#text.loading}</p>`;
    const advice = backupAdvice(this.health, new Date().toISOString());
    return html`<div class="page">
      ${
        advice === null
          ? nothing
          : html`<div class="notice yellow">
              <p>${this.#text.advice[advice]}</p>
              <a href=${routeHref('archivio', 'backup')}>${this.#text.toBackup}</a>
            </div>`
      }
      ${this.#where(this.health)} ${this.#drafts(this.health)} ${this.#removal()}
    </div>`;
  }

  #removal(): TemplateResult {
    const text = this.#text;
    const { sharedTitle, backupFirst, backupDone, wipe, wipeWord } = text;
    const names = this.#application.value.bodies.list().map(({ name, id }) => name || id);
    const says = [
      html`${text.shared} <a href=${routeHref('enti')}>${text.bodiesLink}</a>.`,
      html`${planWords(text.manyBodies(names))}`,
    ];
    const [label, differs] = [text.wipeLabel(wipeWord), text.wipeDiffers(wipeWord)];
    return html`<typed-removal
      .texts=${{ title: sharedTitle, says, backup: backupFirst, backupDone, label, differs, remove: wipe }}
      .word=${wipeWord}
      .remove=${() => this.#application.value.health.wipe()}
    ></typed-removal>`;
  }

  #where(health: StorageHealth): TemplateResult {
    const text = this.#text;
    const { usage, quota, lastSaved, lastBackup, since, otherTabs } = health;
    const isLow = usage !== null && quota !== null && usage > quota * LOW;
    return html`<section class="card" aria-labelledby="where">
      <div class="card-head">
        <h2 id="where">${text.whereTitle}</h2>
        <button class="button small quiet no-print" @click=${() => this.#look()}>${text.refresh}</button>
      </div>
      <p>${text.where(health.address)}</p>
      <dl>
        <dt>${text.lastSaved}</dt>
        <dd>${lastSaved === null ? text.nothingSaved : momentText(lastSaved, this.#language)}</dd>
        <dt>${text.backup}</dt>
        <dd>
          ${lastBackup === null ? text.noBackup : momentText(lastBackup, this.#language)}${
            since === null ? nothing : html`; ${text.since(since)}`
          }
        </dd>
        <dt>${text.holds}</dt>
        <dd>${text.holdsOf(health.holds)}</dd>
        <dt>${text.room}</dt>
        <dd>${this.#room(usage, quota)}</dd>
        <dt>${text.tabs}</dt>
        <dd>${otherTabs === null ? text.tabsUnknown : text.tabsOf(otherTabs)}</dd>
        <dt>${text.persistence}</dt>
        <dd>${this.#persistence(health.isPersistent)}</dd>
      </dl>
      ${isLow ? html`<p class="notice red">${text.roomLow}</p>` : nothing}
    </section>`;
  }

  #room(usage: number | null, quota: number | null): TemplateResult | string {
    if (usage === null || quota === null) return this.#text.roomUnknown;
    const told = this.#text.roomOf(bytesText(usage, this.#language), bytesText(quota, this.#language));
    return html`${told} <meter aria-label=${this.#text.room} min="0" max=${quota} value=${usage}>${told}</meter>`;
  }

  #persistence(isPersistent: boolean | null): TemplateResult | string {
    const text = this.#text;
    if (isPersistent === null) return text.persistenceUnknown;
    return html`${isPersistent ? text.persistent : text.notPersistent}
      ${
        isPersistent
          ? nothing
          : html`<p class="hint small muted">${text.persistHint}</p>
              <button class="button small no-print" @click=${this.#persist}>${text.persist}</button>`
      } <span role="status">${this.agreed === null ? nothing : this.agreed ? text.persistYes : text.persistNo}</span>`;
  }

  #drafts({ drafts }: StorageHealth): TemplateResult {
    const text = this.#text;
    return html`<section class="card" aria-labelledby="drafts">
      <h2 id="drafts">${text.draftsTitle}</h2>
      ${
        drafts.length === 0
          ? html`<p class="muted">${text.noDrafts}</p>`
          : html`<p>${text.draftsHint}</p>
              <ul>
                ${drafts.map(
                  (draft) =>
                    html`<li>
                      ${text.draftOf(draft.path, momentText(draft.at, this.#language))}
                      <button
                        class="button small quiet"
                        aria-label=${text.download(draft.path)}
                        @click=${() => downloadText(draft.path, draft.text)}
                      >
                        ${icon('download')}
                      </button>
                    </li>`,
                )}
              </ul>`
      }
    </section>`;
  }

  readonly #persist = async (): Promise<void> => {
    this.agreed = await this.#application.value.health.persist();
    await this.#look();
  };
}

customElements.define('archive-storage', ArchiveStorage);

declare global {
  interface HTMLElementTagNameMap {
    'archive-storage': ArchiveStorage;
  }
}
