import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { textConflictTexts } from '../../locales/text-conflict.ts';
import { base, buttons, cards } from '../../styles/shared.ts';
import { downloadText } from '../../workspace/downloads/download.ts';
import { unlikeLines } from '../../workspace/texts/merged-text.ts';
import type { Conflict } from '../../workspace/texts/text-keeper.ts';
import type { WorkspaceStore } from '../../workspace/workspace-store.ts';

/** A text that two tabs changed, and the choice between the two. */
export class TextConflict extends LitElement {
  static override styles = [
    base,
    buttons,
    cards,
    css`
      .actions {
        margin-top: var(--tg-3);
      }
      pre {
        max-height: 9rem;
        overflow: auto;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      summary {
        min-height: 2rem;
        cursor: pointer;
      }
    `,
  ];
  static override properties = { workspace: { attribute: false }, conflict: { attribute: false } };

  declare workspace: WorkspaceStore;
  declare conflict: Conflict;

  override render(): TemplateResult {
    const text = textConflictTexts[this.workspace.state.language];
    const { path, ours, theirs } = this.conflict;
    return html`<div class="notice yellow">
      <p>${ours === null ? text.removedHere(path) : theirs === null ? text.removedThere(path) : text.changed(path)}</p>
      ${ours === null || theirs === null ? nothing : this.#unlike(ours, theirs)}
      <div class="actions">
        <button class="button small primary" @click=${() => this.workspace.resolve(path, 'ours')}>
          ${ours === null ? text.removeFile : text.keepOurs}
        </button>
        <button class="button small" @click=${() => this.workspace.resolve(path, 'theirs')}>
          ${theirs === null ? text.removeFile : text.keepTheirs}
        </button>
        ${
          ours === null
            ? nothing
            : html`<button class="button small quiet" @click=${() => downloadText(path, ours)}>
                ${text.downloadOurs}
              </button>`
        }
      </div>
    </div>`;
  }

  /** The lines of each of the two texts that the other has not. */
  #unlike(ours: string, theirs: string): TemplateResult {
    const text = textConflictTexts[this.workspace.state.language];
    const [mine, other] = unlikeLines(ours, theirs);
    const lines = (whose: string, its: string): TemplateResult =>
      html`<p>${whose}</p>
        <pre role="region" aria-label=${whose} tabindex="0">${its}</pre>`;
    return html`<details>
      <summary>${text.unlike}</summary>
      ${lines(text.oursIs, mine)}${lines(text.theirsIs, other)}
    </details>`;
  }
}

customElements.define('text-conflict', TextConflict);

declare global {
  interface HTMLElementTagNameMap {
    'text-conflict': TextConflict;
  }
}
