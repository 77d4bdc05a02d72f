import { dateText } from '@traguardo/model';
import { daysText, type DueItem, dueItems, dueName } from '@traguardo/workflow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { homeTexts } from '../../locales/home.ts';
import { icon } from '../../styles/icons.ts';
import { badges, base, cards } from '../../styles/shared.ts';
import { noonOf } from '../../workspace/cycle/cycle-store.ts';
import { cyclePageHref } from '../cycle-view/cycle-page-href.ts';
import { homeCardStyles } from '../home-view/home-card.styles.ts';
import { waitingCard } from '../home-view/waiting-card.ts';

/** How many deadlines are shown; the page of the deadlines has them all. */
const MOST = 5;

/** What is late and what is due next. */
export class HomeDue extends LitElement {
  static override styles = [base, badges, cards, homeCardStyles];

  readonly #cycle = new CycleController(this);

  override render(): TemplateResult | typeof nothing {
    const { cycle, definition, facts, day, broken, lacksYear } = this.#cycle.desk;
    const { language } = this.#cycle.workspace;
    const text = homeTexts[language];
    if (cycle === null || definition === null || facts === null)
      return broken || lacksYear ? nothing : waitingCard('due', text.due, text.waiting);
    const items = dueItems(cycle, facts, noonOf(day), definition);
    const late = items.filter(({ days }) => days !== null && days < 0).length;
    return html`<section class="card" aria-labelledby="due">
      <h2 id="due">${text.due}</h2>
      <p class="muted small">
        ${text.dueOn(dateText(day, language))}
        ${late === 0 ? nothing : html`<span class="badge red">${icon('warning')} ${text.late(late)}</span>`}
      </p>
      ${
        items.length === 0
          ? html`<p>${text.noneDue}</p>`
          : html`<ul>
                ${items.slice(0, MOST).map((item) => this.#item(item))}
              </ul>
              <p><a href=${cyclePageHref('scadenze')}>${text.allDue(items.length)}</a></p>`
      }
    </section>`;
  }

  #item({ deadline, days, ways }: DueItem): TemplateResult {
    const { language } = this.#cycle.workspace;
    const { due, subject, kind } = deadline;
    const names = this.#cycle.names;
    const page =
      kind === 'document' && subject !== null ? cyclePageHref('pubblicazione', subject) : cyclePageHref('scadenze');
    const tone = days === null ? 'neutral' : days < 0 ? 'red' : days <= 30 ? 'yellow' : 'neutral';
    const roles = [...new Set(ways.flatMap(({ step }) => step.roles))].map(names.role).join(', ');
    return html`<li class="row">
      <span>
        <a href=${page}>${dueName({ ...deadline, code: deadline.term }, names)}</a>
        <span class="muted small">${roles}</span>
      </span>
      <span>
        ${due === null ? homeTexts[language].nextMeeting : dateText(due, language)}
        ${days === null ? nothing : html`<span class="badge ${tone}">${days < 0 ? icon('warning') : nothing} ${daysText(days, language)}</span>`}
      </span>
    </li>`;
  }
}

customElements.define('home-due', HomeDue);

declare global {
  interface HTMLElementTagNameMap {
    'home-due': HomeDue;
  }
}
