import { codeKey, type Language, NARRATIVE_SLOTS, type Plan, planNodes } from '@traguardo/model';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { reportTexts } from '../../locales/report.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, forms } from '../../styles/shared.ts';
import { isSeen, scrollWithin } from '../../page/scroll-within.ts';
import { slotTitle, type WrittenSection } from '../../workspace/texts/narrative-text.ts';
import { planLanguage } from '../plan-language/plan-language.ts';

/** The section a person wants to write: its slot, and its heading in case it is yet to be added. */
export type OpenSlotEvent = CustomEvent<{ readonly slot: string; readonly titled: string }>;

/** The sections of the report, which are written and which are not; each leads to its words. Fires `open-slot`. */
export class ReportSlots extends LitElement {
  static override properties = {
    sections: { attribute: false },
    plan: { attribute: false },
    current: {},
    language: {},
  };
  static override styles = [
    base,
    buttons,
    forms,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--tg-2);
        align-content: start;
        position: relative;
        min-height: 0;
        overflow: auto;
        font-size: var(--tg-text-s);
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li button {
        display: grid;
        grid-template-columns: 1.25rem minmax(0, 1fr);
        gap: var(--tg-2);
        align-items: center;
        width: 100%;
        min-height: 2.1rem;
        padding: var(--tg-1) var(--tg-2);
        border: 0;
        border-inline-start: 3px solid transparent;
        background: none;
        color: var(--tg-muted);
        font: inherit;
        text-align: start;
        cursor: pointer;
      }
      li button:hover {
        background: var(--tg-primary-soft);
        color: var(--tg-primary-strong);
      }
      li button.written {
        color: var(--tg-ink);
        font-weight: 600;
      }
      li button[aria-current] {
        border-inline-start-color: var(--tg-primary);
        background: var(--tg-primary-soft);
        color: var(--tg-primary-strong);
      }
      li button:focus-visible,
      select:focus-visible {
        outline-offset: -3px;
      }
      .glyph {
        width: 1rem;
        height: 1rem;
      }
      h2 {
        font-size: var(--tg-text-s);
      }
      h2.second {
        margin-top: var(--tg-3);
      }
      @media (forced-colors: active) {
        li button {
          border-inline-start-color: Canvas;
        }
      }
      .add {
        display: grid;
        gap: var(--tg-1);
        padding: var(--tg-1);
      }
    `,
  ];

  declare sections: readonly WrittenSection[];
  declare plan: Plan | null;
  /** The slot one writes in. */
  declare current: string;
  declare language: Language;

  constructor() {
    super();
    this.sections = [];
    this.plan = null;
    this.current = '';
    this.language = 'it';
  }

  override render(): TemplateResult {
    const text = reportTexts[this.language];
    const named = NARRATIVE_SLOTS.map(({ slot }) => ({ slot, title: slotTitle(slot, this.language) }));
    const written = named.filter(({ slot }) => this.#state(slot) === 'written').length;
    return html`<h2>${text.sections} <span class="muted">${text.counted(written, named.length)}</span></h2>
      <ul>
        ${named.map(({ slot, title }) => this.#slot(slot, title, title))}
      </ul>
      ${this.#comments()}`;
  }

  /** The list goes along with what one writes. */
  protected override updated(changed: PropertyValues<this>): void {
    const current = changed.has('current') ? this.renderRoot.querySelector('[aria-current]') : null;
    if (current && !isSeen(this, current)) scrollWithin(this, () => current, this.clientHeight / 3);
  }

  #state(slot: string): 'written' | 'empty' | 'missing' {
    const found = this.sections.filter((each) => each.slot === slot);
    if (found.length === 0) return 'missing';
    return found.some(({ isWritten }) => isWritten) ? 'written' : 'empty';
  }

  #slot(slot: string, title: TemplateResult | string, titled: string): TemplateResult {
    const state = this.#state(slot);
    const glyph = state === 'written' ? 'done' : state === 'empty' ? 'pen' : 'plus';
    return html`<li>
      <button
        type="button"
        class=${state}
        aria-current=${slot === this.current ? 'true' : nothing}
        @click=${() => this.#open(slot, titled)}
      >
        ${icon(glyph)}<span
          >${title}<span class="visually-hidden">, ${reportTexts[this.language].state[state]}</span></span
        >
      </button>
    </li>`;
  }

  #comments(): TemplateResult | typeof nothing {
    if (this.plan === null) return nothing;
    const text = reportTexts[this.language];
    const nodes = planNodes(this.plan).map(({ code, title }) => ({ code, title, slot: codeKey(code) }));
    const commented = nodes.filter(({ slot }) => this.#state(slot) !== 'missing');
    const others = nodes.filter(({ slot }) => this.#state(slot) === 'missing');
    return html`<h2 class="second">${text.comments}</h2>
      ${
        commented.length === 0
          ? html`<p class="muted">${text.noComments}</p>`
          : html`<ul>
              ${commented.map(({ slot, code, title }) =>
                this.#slot(slot, html`${code} <span lang=${planLanguage()}>${title}</span>`, code),
              )}
            </ul>`
      }
      <div class="add field">
        <label for="node">${text.commentOn}</label>
        <select id="node">
          ${others.map(({ code, title }) => html`<option value=${code} lang=${planLanguage()}>${code} ${title}</option>`)}
        </select>
        <button class="button small" type="button" @click=${this.#comment}>${icon('plus')} ${text.addComment}</button>
      </div>`;
  }

  readonly #comment = (): void => {
    const code = this.renderRoot.querySelector('select')?.value ?? '';
    if (code !== '') this.#open(codeKey(code), code);
  };

  #open(slot: string, titled: string): void {
    this.dispatchEvent(new CustomEvent('open-slot', { detail: { slot, titled } }) satisfies OpenSlotEvent);
  }
}

customElements.define('report-slots', ReportSlots);

declare global {
  interface HTMLElementTagNameMap {
    'report-slots': ReportSlots;
  }
}
