import type { Language } from '@traguardo/model';
import { css, html, LitElement, type TemplateResult, type PropertyValues } from 'lit';
import { planToolTexts } from '../../locales/plan-tools.ts';
import { listBox, listButtons } from '../../styles/list-buttons.ts';
import { base } from '../../styles/shared.ts';
import type { FoundPlace } from '../../workspace/editor-services.ts';
import type { OpenRangeEvent } from '../plan-outline/plan-outline.ts';

/** Lines of texts on which something was found: arrows move, Enter opens. One of them is in the tab order. Fires `open-range`, which bubbles. */
export class FoundPlaces extends LitElement {
  static override properties = { places: { attribute: false }, label: {}, language: {}, current: { state: true } };
  static override styles = [
    base,
    listBox,
    listButtons,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        min-height: 0;
      }
      button {
        flex-wrap: wrap;
        gap: 0 var(--tg-4);
      }
      .where {
        flex: none;
        min-width: 12rem;
        color: var(--tg-muted);
      }
      code {
        min-width: 0;
        overflow-wrap: anywhere;
        font-family: var(--tg-mono);
      }
      mark {
        background: color-mix(in srgb, var(--tg-focus) 30%, transparent);
        color: inherit;
        font-weight: 700;
      }
    `,
  ];

  declare places: readonly FoundPlace[];
  declare label: string;
  declare language: Language;
  declare current: number;

  constructor() {
    super();
    this.places = [];
    this.label = '';
    this.language = 'it';
    this.current = 0;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('places')) this.current = 0;
  }

  override focus(): void {
    void this.updateComplete.then(() => this.#buttons[this.current]?.focus());
  }

  get #buttons(): readonly HTMLButtonElement[] {
    return [...this.renderRoot.querySelectorAll('button')];
  }

  override render(): TemplateResult {
    return html`<ol aria-label=${this.label} @keydown=${this.#onKeydown}>
      ${this.places.map((place, index) => this.#place(place, index))}
    </ol>`;
  }

  #place({ file, line, from, to, text, mark }: FoundPlace, index: number): TemplateResult {
    const open = (): void => {
      this.current = index;
      this.dispatchEvent(
        new CustomEvent('open-range', {
          detail: { file, from, to },
          bubbles: true,
          composed: true,
        }) satisfies OpenRangeEvent,
      );
    };
    return html`<li>
      <button type="button" tabindex=${index === this.current ? 0 : -1} @click=${open}>
        <span class="where">${planToolTexts[this.language].at(file, line)}</span>
        <code>${text.slice(0, mark[0])}<mark>${text.slice(...mark)}</mark>${text.slice(mark[1])}</code>
      </button>
    </li>`;
  }

  #onKeydown = (event: KeyboardEvent): void => {
    const last = this.places.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(last, this.current + 1),
      ArrowUp: Math.max(0, this.current - 1),
      Home: 0,
      End: last,
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.current = to;
    this.focus();
  };
}

customElements.define('found-places', FoundPlaces);

declare global {
  interface HTMLElementTagNameMap {
    'found-places': FoundPlaces;
  }
}
