import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { icon } from '../../styles/icons.ts';
import { base } from '../../styles/shared.ts';
import { cycleLineStyles } from './cycle-line.styles.ts';

/** One state of the cycle as a stop of the line. `note` says when it was left and by which act. */
export interface Stop {
  readonly id: string;
  readonly label: string;
  readonly status: 'done' | 'current' | 'ahead';
  readonly note: string;
  /** A detour (monitoring, a change of the plan): entered from the line and left back to it. */
  readonly detour: boolean;
}

/** A season of the year: programming, management, reporting, validation. */
export interface Season {
  readonly label: string;
  readonly stops: readonly Stop[];
}

/** Words said beside the marks, for those who do not see them. */
export interface LineWords {
  readonly line: string;
  readonly done: string;
  readonly current: string;
  readonly ahead: string;
}

/** Where the cycle is: a line of stops by season. It is a plain nested list, so it reads aloud as it looks. */
export class CycleLine extends LitElement {
  static override styles = [base, cycleLineStyles];
  static override properties = { seasons: { attribute: false }, words: { attribute: false } };

  declare seasons: readonly Season[];
  declare words: LineWords;

  constructor() {
    super();
    this.seasons = [];
    this.words = { line: '', done: '', current: '', ahead: '' };
  }

  override render(): TemplateResult {
    return html`<ol class="seasons" aria-label=${this.words.line}>
      ${this.seasons.map(
        (season) =>
          html`<li class="season ${seasonStatus(season)}">
            <h3>${season.label}</h3>
            <ol class="stops">
              ${season.stops.map((stop) => this.#stop(stop))}
            </ol>
          </li>`,
      )}
    </ol>`;
  }

  #stop({ label, status, note, detour }: Stop): TemplateResult {
    return html`<li
      class="stop ${status} ${detour ? 'detour' : ''}"
      aria-current=${status === 'current' ? 'step' : nothing}
    >
      <span class="mark">${status === 'done' ? icon('done') : status === 'current' ? icon('flag') : nothing}</span>
      <span class="words">
        <span class="label">${label}</span>
        <span class="visually-hidden">(${this.words[status]})</span>
        ${note ? html`<span class="note">${note}</span>` : nothing}
      </span>
    </li>`;
  }
}

function seasonStatus({ stops }: Season): Stop['status'] {
  if (stops.some(({ status }) => status === 'current')) return 'current';
  return stops.some(({ status }) => status === 'done') ? 'done' : 'ahead';
}

customElements.define('cycle-line', CycleLine);

declare global {
  interface HTMLElementTagNameMap {
    'cycle-line': CycleLine;
  }
}
