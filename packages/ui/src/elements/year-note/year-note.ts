import { ContextConsumer } from '@lit/context';
import type { Language } from '@traguardo/model';
import { mainRegion } from '@traguardo/workflow';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { yearNoteTexts } from '../../locales/year-note.ts';
import { base, cards } from '../../styles/shared.ts';
import { applicationContext } from '../../workspace/application.ts';
import type { CycleDesk } from '../../workspace/cycle/cycle-desk.ts';

/** What a year closes: its data once they are sealed, its plan once it is over. */
type Closed = 'data' | 'plan';

/** A word to whoever changes what the year has closed; nothing while it is open, or its journal was not read. */
export class YearNote extends LitElement {
  static override properties = { of: {}, language: {} };
  static override styles = [
    base,
    cards,
    css`
      /* With nothing to say it takes no place among what stands apart. */
      :host {
        display: contents;
      }
    `,
  ];

  declare of: Closed;
  declare language: Language;

  readonly #application = new ContextConsumer(this, { context: applicationContext });
  #leave: () => void = () => undefined;

  constructor() {
    super();
    this.of = 'data';
    this.language = 'it';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = this.#application.value?.cycle.subscribe(() => this.requestUpdate()) ?? this.#leave;
  }

  override disconnectedCallback(): void {
    this.#leave();
    super.disconnectedCallback();
  }

  override render(): TemplateResult | typeof nothing {
    const desk = this.#application.value?.cycle.desk;
    if (!desk || !isClosed(this.of, desk)) return nothing;
    return html`<p class="notice yellow">${yearNoteTexts[this.language][this.of]}</p>`;
  }
}

function isClosed(of: Closed, { cycle, definition }: CycleDesk): boolean {
  if (cycle === null || definition === null) return false;
  if (of === 'data') return cycle.context.frozen !== null;
  const region = mainRegion(definition);
  return region?.states.find(({ code }) => code === cycle.value[region.code])?.final ?? false;
}

customElements.define('year-note', YearNote);

declare global {
  interface HTMLElementTagNameMap {
    'year-note': YearNote;
  }
}
