import type { Language } from '@traguardo/model';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { AnswerController } from '../../controllers/answer-controller.ts';
import { versionsTexts } from '../../locales/versions.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, cards, forms } from '../../styles/shared.ts';
import type { VersionComparison } from '../../workspace/versions/version-comparison.ts';
import { NOW, type VersionRow, type Versions } from '../../workspace/versions/versions.ts';
import { versionGroups } from '../archive-versions/version-groups.ts';
import { versionTitle } from '../archive-versions/version-title.ts';
import '../long-work/long-work.ts';
import '../version-comparison/version-comparison.ts';

/** The two versions a person wants compared, by their ids. */
export type ChooseVersionsEvent = CustomEvent<{ readonly before: string; readonly after: string }>;

/** Chooses two versions and shows in what they differ. Fires `choose-versions`; `take-file` comes through from the comparison. */
export class VersionCompare extends LitElement {
  static override styles = [
    base,
    buttons,
    cards,
    forms,
    css`
      .choice-row {
        display: grid;
        grid-template-columns: 1fr auto 1fr;
        gap: var(--tg-3);
        align-items: end;
        margin-top: var(--tg-3);
      }
      h3 {
        scroll-margin-top: 12rem; /* the two versions stay in sight above it */
      }
      .result {
        margin-top: var(--tg-5);
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        gap: var(--tg-3);
        align-items: baseline;
        justify-content: space-between;
        margin-bottom: var(--tg-2);
        overflow-wrap: anywhere;
      }
      @media (width < 48rem) {
        .choice-row {
          grid-template-columns: minmax(0, 1fr);
          align-items: start;
        }
        .choice-row .button {
          justify-self: start;
        }
      }
    `,
  ];
  static override properties = {
    versions: { attribute: false },
    rows: { attribute: false },
    earlier: {},
    later: {},
    revision: { type: Number },
    language: {},
  };

  declare versions: Pick<Versions, 'compare'> | null;
  declare rows: readonly VersionRow[];
  declare earlier: string;
  declare later: string;
  /** Of the texts as they are: another one asks anew. */
  declare revision: number;
  declare language: Language;

  readonly #answer = new AnswerController<{ readonly result: VersionComparison | null }>(this);

  constructor() {
    super();
    this.versions = null;
    this.rows = [];
    this.earlier = '';
    this.later = NOW;
    this.revision = 0;
    this.language = 'it';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOther =
      changed.has('earlier') || changed.has('later') || changed.has('language') || changed.has('versions');
    const isOlder = changed.has('revision') && [this.earlier, this.later].includes(NOW);
    if (!isOther && !isOlder) return;
    const { versions, earlier: before, later: after } = this;
    if (isOther) this.#answer.forget();
    if (versions === null || before === after || this.#row(before) === undefined || this.#row(after) === undefined)
      return;
    this.#answer.ask(async (followed) => ({ result: await versions.compare(before, after, followed) }));
  }

  /** Brings the comparison into sight with the focus on its title. */
  showResult(): void {
    const title = this.renderRoot.querySelector('h3');
    title?.scrollIntoView({ block: 'start' });
    title?.focus({ preventScroll: true });
  }

  #row(id: string): VersionRow | undefined {
    return this.rows.find((row) => row.id === id);
  }

  override render(): TemplateResult {
    const text = versionsTexts[this.language];
    return html`<div class="choice-row no-print">
        ${this.#select('before', text.before, this.earlier, (before) => this.#choose(before, this.later))}
        <button class="button quiet" @click=${() => this.#choose(this.later, this.earlier)}>${text.swap}</button>
        ${this.#select('after', text.after, this.later, (after) => this.#choose(this.earlier, after))}
      </div>
      <div class="result">${this.#result()}</div>`;
  }

  #select(id: string, label: string, value: string, onChange: (value: string) => void): TemplateResult {
    const text = versionsTexts[this.language];
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}>
        <option value=${NOW} .selected=${value === NOW}>${text.groups.now}</option>
        ${versionGroups(this.rows, new Date().toISOString(), this.language).map(
          ({ title, rows }) =>
            html`<optgroup label=${title}>
              ${rows.map(
                (row) =>
                  html`<option value=${row.id} .selected=${row.id === value}>
                    ${versionTitle(row, this.language)}
                  </option>`,
              )}
            </optgroup>`,
        )}
      </select>
    </div>`;
  }

  #result(): TemplateResult {
    const text = versionsTexts[this.language];
    const [before, after] = [this.#row(this.earlier), this.#row(this.later)];
    if (before === undefined || after === undefined || before === after) return html`<p class="muted">${text.same}</p>`;
    const { answer, standing, hasFailed } = this.#answer;
    const title = text.resultTitle(versionTitle(before, this.language), versionTitle(after, this.language));
    return html`<div class="head">
        <h3 tabindex="-1">${title}</h3>
        <button class="button small quiet no-print" @click=${() => print()}>${icon('print')} ${text.print}</button>
      </div>
      <div role="status">
        ${hasFailed ? html`<p class="notice red">${text.failed}</p>` : nothing}
        ${answer !== null && answer.result === null ? html`<p class="notice yellow">${text.gone}</p>` : nothing}
      </div>
      <long-work
        .standing=${standing}
        .what=${text.comparing}
        .language=${this.language}
        @cancel-work=${() => this.#answer.cancel()}
        @ask-again=${() => this.#answer.again()}
      ></long-work>
      <version-comparison
        .comparison=${answer?.result ?? null}
        ?canTake=${this.later === NOW}
        .language=${this.language}
        @take-file=${(event: CustomEvent) => this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }))}
      ></version-comparison>`;
  }

  #choose(before: string, after: string): void {
    this.dispatchEvent(new CustomEvent('choose-versions', { detail: { before, after } }) satisfies ChooseVersionsEvent);
  }
}

customElements.define('version-compare', VersionCompare);

declare global {
  interface HTMLElementTagNameMap {
    'version-compare': VersionCompare;
  }
}
