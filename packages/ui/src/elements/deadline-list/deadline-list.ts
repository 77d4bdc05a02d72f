import { dateText, type Language, unbroken } from '@traguardo/model';
import {
  consequenceText,
  type CycleNames,
  daysText,
  DUE_TEXTS,
  dueName,
  type DueItem,
  type DueStep,
  movedText,
  namesOf,
  refusalText,
} from '@traguardo/workflow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { cycleTexts } from '../../locales/cycle.ts';
import { icon } from '../../styles/icons.ts';
import { badges, base, buttons } from '../../styles/shared.ts';
import { citations } from '../plan-language/citations.ts';
import { stepHref } from '../cycle-view/step-href.ts';
import { deadlineListStyles } from './deadline-list.styles.ts';
import './delay-notice.ts';

/**
 * What is due, late things first, with its days, its law, what follows when it passes, and the steps that meet it with what
 * stands in their way. A `notice-delay` of one that has passed goes through it.
 */
export class DeadlineList extends LitElement {
  static override styles = [base, badges, buttons, deadlineListStyles];
  static override properties = { items: { attribute: false }, language: {}, names: { attribute: false } };

  declare items: readonly DueItem[];
  declare language: Language;
  /** What people call the things of the cycle. */
  declare names: CycleNames;

  constructor() {
    super();
    this.items = [];
    this.language = 'it';
    this.names = namesOf(null, 'it');
  }

  override render(): TemplateResult {
    if (this.items.length === 0) return html`<p class="muted">${cycleTexts[this.language].noDeadlines}</p>`;
    return html`<ul class="items">
      ${this.items.map((item) => this.#item(item))}
    </ul>`;
  }

  #item(item: DueItem): TemplateResult {
    const { deadline, days, ways } = item;
    const { term, due, noticed, sources, consequence } = deadline;
    const text = cycleTexts[this.language];
    const isLate = days !== null && days < 0;
    const name = dueName({ ...deadline, code: term }, this.names);
    return html`<li class="item" data-term=${term}>
      <div class="first">
        <strong>${name}</strong>
        <span>${due === null ? text.nextMeeting : dateText(due, this.language)}</span>
      </div>
      <div class="first">
        <span class="small muted">${citations(sources, this.language)}</span>
        ${due === null ? nothing : html`<span class="badge ${toneOf(item)}">${isLate ? icon('warning') : nothing}${daysText(days, this.language)}</span>`}
      </div>
      ${noteOf(movedText(deadline, this.language))}
      ${isLate ? noteOf(consequenceText(consequence, this.language), 'consequence') : nothing}
      ${
        ways.length === 0
          ? nothing
          : html`<ul class="ways">
              ${ways.map((way) => this.#way(way))}
            </ul>`
      }
      ${
        isLate && !noticed && deadline.kind === 'term'
          ? html`<delay-notice .term=${term} .name=${name}></delay-notice>`
          : nothing
      }
      ${noticed ? html`<span class="small muted">${text.noticed}</span>` : nothing}
    </li>`;
  }

  #way(way: DueStep): TemplateResult {
    const { step, subject, now, refusals } = way;
    const from = now === 'elsewhere' ? ` (${step.from.map(this.names.state).join(', ')})` : '';
    const label = this.names.step(step.id);
    return html`<li>
      <span class="mark ${now}">${icon(now === 'ready' ? 'done' : 'lock')}</span>
      <span>
        ${now === 'elsewhere' ? label : html`<a href=${stepHref(way, subject)}>${label}</a>`}:
        <span class="muted"
          >${DUE_TEXTS[this.language].now[now]}${from} · ${step.roles.map(this.names.role).join(', ')}</span
        >
        ${now === 'refused' ? refusals.map((refusal) => html`<span class="why">${refusalText(refusal, this.names).why}</span>`) : nothing}
      </span>
    </li>`;
  }
}

function noteOf(text: string | null, tone = 'muted'): TemplateResult | typeof nothing {
  return text === null ? nothing : html`<span class="small ${tone}">${unbroken(text)}</span>`;
}

/** Red when late, yellow in the last month where a step can be taken. */
function toneOf({ days, ways }: DueItem): string {
  if (days === null || days < 0) return days === null ? 'neutral' : 'red';
  return days <= 30 && ways.some(({ now }) => now !== 'elsewhere') ? 'yellow' : 'neutral';
}

customElements.define('deadline-list', DeadlineList);

declare global {
  interface HTMLElementTagNameMap {
    'deadline-list': DeadlineList;
  }
}
