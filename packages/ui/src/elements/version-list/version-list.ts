import type { Language } from '@traguardo/model';
import { type CycleNames, namesOf } from '@traguardo/workflow';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { versionsTexts } from '../../locales/versions.ts';
import { badges, base, buttons } from '../../styles/shared.ts';
import type { VersionRow } from '../../workspace/versions.ts';
import { versionNote, versionTitle } from '../archive-versions/version-title.ts';

/** What a person wants of a version. */
export type VersionAction = 'compare' | 'restore' | 'rename' | 'download' | 'remove';

export type VersionActionEvent = CustomEvent<{ readonly row: VersionRow; readonly action: VersionAction }>;

/** Versions one below the other, each with what can be done with it. Fires `version-action`. */
export class VersionList extends LitElement {
  static override styles = [
    base,
    badges,
    buttons,
    css`
      ul {
        display: grid;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: var(--tg-2) var(--tg-4);
        align-items: center;
        justify-content: space-between;
        padding-block: var(--tg-3);
        border-top: 1px solid var(--tg-line);
      }
      .what {
        flex: 1 1 18rem;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      .title {
        display: flex;
        flex-wrap: wrap;
        gap: var(--tg-1) var(--tg-3);
        align-items: baseline;
        font-weight: 600;
      }
      .actions {
        gap: var(--tg-1);
      }
    `,
  ];
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
    return html`<ul>
      ${repeat(
        this.rows.filter(({ kind }) => kind !== 'now'),
        ({ id }) => id,
        (row) => this.#row(row),
      )}
    </ul>`;
  }

  #row(row: VersionRow): TemplateResult {
    const text = versionsTexts[this.language];
    const actions: readonly VersionAction[] =
      row.kind === 'kept' ? ['compare', 'restore', 'rename', 'download', 'remove'] : ['compare', 'restore', 'download'];
    const labels: Readonly<Record<VersionAction, string>> = {
      compare: text.compareWithNow,
      restore: text.restore,
      rename: text.rename,
      download: text.download,
      remove: text.remove,
    };
    const title = versionTitle(row, this.language);
    return html`<li>
      <div class="what">
        <div class="title"><span>${title}</span>${this.#badge(row)}</div>
        <div class="small muted">${versionNote(row, this.names, this.language)}</div>
      </div>
      <div class="actions no-print">
        ${actions.map(
          (action) =>
            html`<button
              class="button small quiet"
              data-action=${action}
              aria-label=${text.of(labels[action], title)}
              @click=${() => this.#ask(row, action)}
            >
              ${labels[action]}
            </button>`,
        )}
      </div>
    </li>`;
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

customElements.define('version-list', VersionList);

declare global {
  interface HTMLElementTagNameMap {
    'version-list': VersionList;
  }
}
