import type { Language } from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { resultPagesTexts } from '../../locales/results-pages.ts';
import { base, buttons, forms } from '../../styles/shared.ts';
import { PRESENT, type SideDraft, type SideSources } from './side-draft.ts';

/** Tells what was chosen for a side. */
export type ChangeSideEvent = CustomEvent<SideDraft>;

/** One side of a comparison: which result, on which day, with which targets. Fires `change-side`, `bring-files`, `bring-backup`. */
export class CompareSide extends LitElement {
  static override properties = {
    draft: { attribute: false },
    sources: { attribute: false },
    name: {},
    language: {},
    isBringing: { state: true },
  };
  static override styles = [
    base,
    buttons,
    forms,
    css`
      fieldset {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--tg-3);
        min-width: 0;
        height: 100%;
        align-content: start;
        padding: var(--tg-4);
        border: 1px solid var(--tg-line);
        border-radius: var(--tg-radius);
      }
      legend {
        padding-inline: var(--tg-2);
        color: var(--tg-heading);
        font-weight: 600;
      }
      .row {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
        gap: var(--tg-3);
      }
      select,
      input {
        width: 100%;
      }
    `,
  ];

  declare draft: SideDraft;
  declare sources: SideSources;
  declare name: string;
  declare language: Language;
  /** Whether texts from outside are being chosen. */
  declare isBringing: boolean;

  constructor() {
    super();
    this.draft = PRESENT;
    this.sources = { years: [], versions: [], brought: [], profile: null };
    this.name = '';
    this.language = 'it';
    this.isBringing = false;
  }

  override render() {
    const texts = resultPagesTexts[this.language];
    const { draft } = this;
    const isOwnDay = draft.at !== 'end' && draft.at !== 'monitoring';
    return html`<fieldset>
      <legend>${this.name}</legend>
      <div class="field">
        <label for="what">${texts.what}</label>
        <select id="what" @change=${this.#chooseSource}>
          ${this.#options().map(
            ([value, label]) =>
              html`<option value=${value} .selected=${!this.isBringing && value === draft.source}>${label}</option>`,
          )}
          <option value="bring" .selected=${this.isBringing}>${texts.file}</option>
        </select>
      </div>
      ${this.isBringing ? this.#bring() : nothing}
      <div class="row">
        <div class="field">
          <label for="day">${texts.day}</label>
          <select id="day" @change=${this.#chooseDay}>
            <option value="end" .selected=${draft.at === 'end'}>${texts.endOfPeriod}</option>
            <option value="monitoring" .selected=${draft.at === 'monitoring'}>${texts.monitoring}</option>
            <option value="own" .selected=${isOwnDay}>${texts.otherDay}</option>
          </select>
        </div>
        ${
          isOwnDay
            ? html`<div class="field">
                <label for="own">${texts.ownDay}</label>
                <input id="own" type="date" .value=${draft.at} @change=${this.#typeDay} />
              </div>`
            : nothing
        }
        <div class="field">
          <label for="targets">${texts.targets}</label>
          <select id="targets" @change=${this.#chooseTargets}>
            <option value="revised" .selected=${draft.targets === 'revised'}>${texts.revised}</option>
            <option value="original" .selected=${draft.targets === 'original'}>${texts.original}</option>
          </select>
        </div>
        <div class="field">
          <label for="profile">${texts.profile}</label>
          <select id="profile" @change=${this.#chooseProfile}>
            <option value="own" .selected=${draft.profile === 'own'}>${texts.ownProfile}</option>
            <option value="other" .selected=${draft.profile === 'other'} ?disabled=${this.sources.profile === null}>
              ${this.sources.profile === null ? texts.noProfile : texts.otherProfile}
            </option>
          </select>
        </div>
      </div>
    </fieldset>`;
  }

  #options(): readonly (readonly [value: string, label: string])[] {
    const texts = resultPagesTexts[this.language];
    const { years, versions, brought } = this.sources;
    return [
      ['present', texts.present],
      ...years.map(({ year }) => [`year:${year}`, texts.year(year)] as const),
      ...versions.map(({ id, name }) => [`version:${id}`, texts.version(name)] as const),
      ...brought.map(({ name }, at) => [`brought:${at}`, texts.loaded(name)] as const),
    ];
  }

  #bring(): TemplateResult {
    const texts = resultPagesTexts[this.language];
    const ask = (name: string) => (): void => {
      this.isBringing = false;
      this.dispatchEvent(new CustomEvent(name));
    };
    return html`<div class="actions">
      <button class="button small" type="button" @click=${ask('bring-files')}>${texts.chooseFiles}</button>
      <button class="button small" type="button" @click=${ask('bring-backup')}>${texts.chooseBackup}</button>
    </div>`;
  }

  #change(change: Partial<SideDraft>): void {
    const detail = { ...this.draft, ...change };
    this.dispatchEvent(new CustomEvent('change-side', { detail }) satisfies ChangeSideEvent);
  }

  readonly #chooseSource = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.isBringing = value === 'bring';
    if (!this.isBringing) this.#change({ source: value });
  };

  readonly #chooseDay = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    if (value !== 'own') this.#change({ at: value });
    else this.#change({ at: new Date().toISOString().slice(0, 10) });
  };

  readonly #typeDay = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    if (value !== '') this.#change({ at: value });
  };

  readonly #chooseProfile = (event: Event): void => {
    this.#change({ profile: (event.target as HTMLSelectElement).value === 'other' ? 'other' : 'own' });
  };

  readonly #chooseTargets = (event: Event): void => {
    this.#change({ targets: (event.target as HTMLSelectElement).value === 'original' ? 'original' : 'revised' });
  };
}

customElements.define('compare-side', CompareSide);

declare global {
  interface HTMLElementTagNameMap {
    'compare-side': CompareSide;
  }
}
