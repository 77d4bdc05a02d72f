import type { Language } from '@traguardo/model';
import type { ValueChange } from '@traguardo/verify';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { versionsTexts } from '../../locales/versions.ts';
import { badges, base, buttons, cards, tables } from '../../styles/shared.ts';
import type { FileDifference, VersionComparison } from '../../workspace/versions/version-comparison.ts';
import '../effect-table/effect-table.ts';
import '../line-difference/line-difference.ts';

/** The file a person wants back as it was before. */
export type TakeFileEvent = CustomEvent<{ readonly path: string }>;

/** In what two versions differ: sentences under what they are about, scores, values, lines. Fires `take-file` where `canTake`. */
export class VersionComparisonElement extends LitElement {
  static override styles = [
    base,
    badges,
    buttons,
    cards,
    tables,
    css`
      section {
        margin-top: var(--tg-5);
      }
      h3 {
        margin-bottom: var(--tg-2);
      }
      .about {
        margin-top: var(--tg-3);
        overflow-wrap: anywhere;
      }
      ul {
        margin: var(--tg-1) 0 0;
        padding-inline-start: var(--tg-5);
      }
      th .muted {
        font-weight: 400;
      }
      .parts {
        margin-top: var(--tg-2);
      }
      details {
        border-top: 1px solid var(--tg-line);
      }
      summary {
        display: flex;
        flex-wrap: wrap;
        gap: var(--tg-1) var(--tg-3);
        align-items: center;
        min-height: var(--tg-touch);
        overflow-wrap: anywhere;
        cursor: pointer;
      }
      summary::before {
        content: '▸' / '';
      }
      details[open] > summary::before {
        content: '▾' / '';
      }
      details .actions {
        margin-block: var(--tg-2) var(--tg-4);
      }
    `,
  ];
  static override properties = { comparison: { attribute: false }, canTake: { type: Boolean }, language: {} };

  declare comparison: VersionComparison | null;
  /** Whether the later side is the text as it is, so that files can be taken back into it. */
  declare canTake: boolean;
  declare language: Language;

  constructor() {
    super();
    this.comparison = null;
    this.canTake = false;
    this.language = 'it';
  }

  override render(): TemplateResult | typeof nothing {
    const text = versionsTexts[this.language];
    if (this.comparison === null) return nothing;
    const { subjects, values, files } = this.comparison;
    if (files.length === 0) return html`<p>${text.noDifference}</p>`;
    const changes = subjects.reduce((count, each) => count + each.changes.length, 0);
    return html`<p>${text.summary(changes, values.length, files.length)}</p>
      ${changes === 0 && values.length === 0 ? html`<p>${text.noMeaning}</p>` : html`${this.#plan()} ${this.#effect()}`}
      ${values.length === 0 ? nothing : this.#values(values)} ${this.#files(files)}`;
  }

  #plan(): TemplateResult {
    const text = versionsTexts[this.language];
    const subjects = this.comparison?.subjects ?? [];
    return html`<section aria-labelledby="plan">
      <h3 id="plan">${text.planTitle}</h3>
      ${
        subjects.length === 0
          ? html`<p class="muted">${text.planNone}</p>`
          : subjects.map(
              ({ about, changes }) =>
                html`<h4 class="about">${about}</h4>
                  <ul>
                    ${changes.map((change) => html`<li>${change}</li>`)}
                  </ul>`,
            )
      }
    </section>`;
  }

  #effect(): TemplateResult {
    const text = versionsTexts[this.language];
    const { effect, parts } = this.comparison ?? { effect: [], parts: null };
    const labels = { effect: text.effectCaption, before: text.before, after: text.after };
    return html`<section aria-labelledby="effect">
      <h3 id="effect">${text.effectTitle}</h3>
      <effect-table .rows=${effect} .labels=${labels} .language=${this.language}></effect-table>
      ${effect.length === 1 ? html`<p class="muted parts">${text.effectNone}</p>` : nothing}
      ${parts === null ? nothing : html`<p class="parts">${text.parts(parts.values, parts.plan)}</p>`}
    </section>`;
  }

  #values(values: readonly ValueChange[]): TemplateResult {
    const text = versionsTexts[this.language];
    return html`<section aria-labelledby="values">
      <h3 id="values">${text.valuesTitle}</h3>
      <div class="table-scroll" role="region" tabindex="0" aria-label=${text.valuesCaption}>
        <table class="table">
          <caption>
            ${text.valuesCaption}
          </caption>
          <thead>
            <tr>
              <th scope="col">${text.measure}</th>
              <th scope="col">${text.before}</th>
              <th scope="col">${text.after}</th>
            </tr>
          </thead>
          <tbody>
            ${values.map(
              ({ id, title, before, after }) =>
                html`<tr>
                  <th scope="row">${id} <span class="muted">${title}</span></th>
                  <td>${before === '' ? html`<span class="muted">${text.noValue}</span>` : before}</td>
                  <td>${after === '' ? html`<span class="muted">${text.noValue}</span>` : after}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  #files(files: readonly FileDifference[]): TemplateResult {
    const text = versionsTexts[this.language];
    return html`<section aria-labelledby="files">
      <h3 id="files">${text.filesTitle}</h3>
      ${files.map((file) => this.#file(file))}
    </section>`;
  }

  #file(file: FileDifference): TemplateResult {
    const text = versionsTexts[this.language];
    const { path, change, plus, minus } = file;
    const tone = { added: 'green', removed: 'red', changed: 'neutral' }[change];
    return html`<details>
      <summary>
        <strong>${path}</strong> <span class="badge ${tone}">${text.changes[change]}</span>
        <span class="muted small">${text.lines(plus, minus)}</span>
      </summary>
      <line-difference .file=${file} .language=${this.language}></line-difference>
      ${
        this.canTake
          ? html`<div class="actions no-print">
              <button class="button small" @click=${() => this.#take(path)}>${text.takeFile}</button>
            </div>`
          : nothing
      }
    </details>`;
  }

  #take(path: string): void {
    this.dispatchEvent(new CustomEvent('take-file', { detail: { path } }) satisfies TakeFileEvent);
  }
}

customElements.define('version-comparison', VersionComparisonElement);

declare global {
  interface HTMLElementTagNameMap {
    'version-comparison': VersionComparisonElement;
  }
}
