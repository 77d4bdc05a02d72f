import type { Language } from '@traguardo/model';
import { type CycleNames, namesOf } from '@traguardo/workflow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { versionsTexts } from '../../locales/versions.ts';
import { badges, base, buttons } from '../../styles/shared.ts';
import type { VersionRow } from '../../workspace/versions/versions.ts';
import '../action-menu/action-menu.ts';
import { type VersionGroup, versionGroups } from '../archive-versions/version-groups.ts';
import { versionNote, versionTitle } from '../archive-versions/version-title.ts';
import { versionListStyles } from './version-list.styles.ts';

/** What a person wants of a version. */
export type VersionAction = 'compare' | 'restore' | 'rename' | 'download' | 'remove';

export type VersionActionEvent = CustomEvent<{ readonly row: VersionRow; readonly action: VersionAction }>;

/** Groups are open from the newest until this many versions are in sight. */
const MOST_OPEN = 12;

/** Versions by day and month, each with what can be done with it; older groups are closed and say what has a name in them. Fires `version-action`. */
export class VersionList extends LitElement {
  static override styles = [base, badges, buttons, versionListStyles];
  static override properties = { rows: { attribute: false }, names: { attribute: false }, language: {} };

  declare rows: readonly VersionRow[];
  /** What people call the steps of the cycle. */
  declare names: CycleNames;
  declare language: Language;

  constructor() {
    super();
    this.rows = [];
    this.names = namesOf(null, 'it');
    this.language = 'it';
  }

  override render(): TemplateResult {
    const groups = versionGroups(this.rows, new Date().toISOString(), this.language);
    let before = 0;
    const shown = groups.map((group) => {
      const isOpen = before < MOST_OPEN;
      before += group.rows.length;
      return { group, isOpen };
    });
    return html`${repeat(
        shown,
        ({ group }) => group.key,
        ({ group, isOpen }) => this.#group(group, isOpen),
      )}<action-menu label=${versionsTexts[this.language].more}></action-menu>`;
  }

  #group({ title, rows }: VersionGroup, isOpen: boolean): TemplateResult {
    const text = versionsTexts[this.language];
    const named = rows.flatMap((row) => (isNamed(row) ? [versionTitle(row, this.language)] : []));
    return html`<details ?open=${isOpen}>
      <summary>
        <h3>${title}</h3>
        <span class="small muted">${text.inGroup(rows.length)}</span>
        ${named.map((name) => html`<span class="badge info">${name}</span>`)}
      </summary>
      <ul>
        ${repeat(
          rows,
          ({ id }) => id,
          (row) => this.#row(row),
        )}
      </ul>
    </details>`;
  }

  #row(row: VersionRow): TemplateResult {
    const title = versionTitle(row, this.language);
    return html`<li class=${isNamed(row) ? 'named' : ''}>
      <div class="what">
        <div class="title"><span>${title}</span>${this.#badge(row)}</div>
        <div class="small muted">${versionNote(row, this.names, this.language)}</div>
      </div>
      <div class="actions no-print">
        ${(['compare', 'restore'] as const).map(
          (action) =>
            html`<button
              class="button small quiet"
              data-action=${action}
              aria-label=${this.#label(action, title)}
              @click=${() => this.#ask(row, action)}
            >
              ${this.#words[action]}
            </button>`,
        )}
        <button
          class="button small quiet"
          data-action="more"
          aria-haspopup="menu"
          aria-label=${versionsTexts[this.language].of(versionsTexts[this.language].more, title)}
          @click=${(event: Event) => this.#openMenu(row, title, event.currentTarget as HTMLElement)}
        >
          ${versionsTexts[this.language].more}
        </button>
      </div>
    </li>`;
  }

  get #words(): Readonly<Record<VersionAction, string>> {
    const text = versionsTexts[this.language];
    const { compareWithNow: compare, restore, rename, download, remove } = text;
    return { compare, restore, rename, download, remove };
  }

  #label(action: VersionAction, title: string): string {
    return versionsTexts[this.language].of(this.#words[action], title);
  }

  /** What is rarely done stands in a menu: two hundred versions would have a thousand buttons. */
  #openMenu(row: VersionRow, title: string, button: HTMLElement): void {
    const { left, bottom } = button.getBoundingClientRect();
    const actions = row.kind === 'kept' ? (['rename', 'download', 'remove'] as const) : (['download'] as const);
    const items = actions.map((action) => ({ label: this.#label(action, title), run: () => this.#ask(row, action) }));
    const menu = this.renderRoot.querySelector('action-menu');
    void menu?.open(items, { left, top: bottom + 4 }, () => button.focus());
  }

  #badge(row: VersionRow): TemplateResult | typeof nothing {
    const text = versionsTexts[this.language];
    if (row.kind === 'sealed') return html`<span class="badge green">${text.approved}</span>`;
    if (row.kind === 'now') return nothing;
    const { name, why } = row.version;
    if (name !== null) return html`<span class="badge info">${text.named}</span>`;
    return why === 'sealed' ? html`<span class="badge neutral">${text.ofCycle}</span>` : nothing;
  }

  #ask(row: VersionRow, action: VersionAction): void {
    this.dispatchEvent(new CustomEvent('version-action', { detail: { row, action } }) satisfies VersionActionEvent);
  }
}

function isNamed(row: VersionRow): boolean {
  return row.kind === 'kept' && row.version.name !== null;
}

customElements.define('version-list', VersionList);

declare global {
  interface HTMLElementTagNameMap {
    'version-list': VersionList;
  }
}
