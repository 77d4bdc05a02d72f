import { dateText, type Language } from '@traguardo/model';
import { type CycleNames, daysBetween, type Deadline, namesOf } from '@traguardo/workflow';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { cycleTexts } from '../../locales/cycle.ts';
import { badges, base, buttons } from '../../styles/shared.ts';

/** Open terms with their day and law. Fires `notice-delay` with the term whose delay is to be recorded. */
export class DeadlineList extends LitElement {
  static override styles = [
    base,
    badges,
    buttons,
    css`
      ul {
        display: grid;
        gap: var(--tg-3);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        gap: var(--tg-1);
        padding-bottom: var(--tg-3);
        border-bottom: 1px solid var(--tg-line);
      }
      li:last-child {
        padding-bottom: 0;
        border-bottom: 0;
      }
      .first {
        display: flex;
        flex-wrap: wrap;
        gap: var(--tg-1) var(--tg-3);
        align-items: baseline;
        justify-content: space-between;
      }
      li > .badge,
      .button {
        justify-self: start;
      }
    `,
  ];
  static override properties = {
    deadlines: { attribute: false },
    today: {},
    language: {},
    names: { attribute: false },
  };

  declare deadlines: readonly Deadline[];
  declare today: string;
  declare language: Language;
  /** What people call the things of the cycle. */
  declare names: CycleNames;

  constructor() {
    super();
    this.deadlines = [];
    this.today = '';
    this.language = 'it';
    this.names = namesOf(null, 'it');
  }

  override render(): TemplateResult {
    const text = cycleTexts[this.language];
    if (this.deadlines.length === 0) return html`<p class="muted">${text.noDeadlines}</p>`;
    return html`<ul>
      ${this.deadlines.map((deadline) => this.#deadline(deadline))}
    </ul>`;
  }

  #deadline({ term, due, here, noticed, sources, consequence }: Deadline): TemplateResult {
    const text = cycleTexts[this.language];
    const days = due === null ? null : daysBetween(this.today, due);
    const isLate = days !== null && days < 0;
    return html`<li>
      <div class="first">
        <strong>${this.names.term(term)}</strong>
        <span>${due === null ? text.nextMeeting : dateText(due, this.language)}</span>
      </div>
      <div class="first">
        <span class="small muted">${sources.join('; ')}</span>
        ${days === null ? nothing : html`<span class="badge ${toneOf(days, here)}">${isLate ? text.lateBy(-days) : text.inDays(days)}</span>`}
      </div>
      ${isLate && consequence !== null ? html`<span class="badge red">${text.blocking}</span>` : nothing}
      ${isLate && !noticed ? this.#noticeButton(term) : nothing}
      ${noticed ? html`<span class="small muted">${text.noticed}</span>` : nothing}
    </li>`;
  }

  #noticeButton(term: string): TemplateResult {
    const notice = (): boolean => this.dispatchEvent(new CustomEvent('notice-delay', { detail: term }));
    return html`<button class="button small" @click=${notice}>${cycleTexts[this.language].noticeDelay}</button>`;
  }
}

function toneOf(days: number, here: boolean): string {
  if (days < 0) return 'red';
  return here && days <= 30 ? 'yellow' : 'neutral';
}

customElements.define('deadline-list', DeadlineList);

declare global {
  interface HTMLElementTagNameMap {
    'deadline-list': DeadlineList;
  }
}
