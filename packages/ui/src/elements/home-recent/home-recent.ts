import { dateText } from '@traguardo/model';
import { cyclePath, type EventRecord, type TakenStep } from '@traguardo/workflow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { homeTexts } from '../../locales/home.ts';
import { momentText } from '../../page/moment-text.ts';
import { base, cards } from '../../styles/shared.ts';
import { routeHref } from '../../workspace/route.ts';
import type { Analysis } from '../../workspace/workspace.ts';
import { cyclePageHref } from '../cycle-view/cycle-page-href.ts';
import { homeCardStyles } from '../home-view/home-card.styles.ts';

const MOST = 4;
const DAY = 86_400_000;

/** After so many days a backup is called old. */
const OLD = 30;

/** What was done last: steps of the journal, reports that are behind since, the last backup. */
export class HomeRecent extends LitElement {
  static override styles = [base, cards, homeCardStyles];
  static override properties = { behind: { state: true }, lastBackup: { state: true } };

  /** The names of reports that are behind. */
  declare behind: readonly string[];
  /** An instant; null for never, undefined while it is not read. */
  declare lastBackup: string | null | undefined;

  readonly #cycle = new CycleController(this);
  #asked: readonly [Analysis | null, readonly EventRecord[]] = [null, []];

  constructor() {
    super();
    this.behind = [];
    this.lastBackup = undefined;
  }

  override async connectedCallback(): Promise<void> {
    super.connectedCallback();
    this.lastBackup = await this.#cycle.application.archive.lastBackup();
  }

  protected override updated(): void {
    const { analysis } = this.#cycle.workspace;
    const { events, cycle } = this.#cycle.desk;
    if (analysis === null || cycle === null) return;
    if (this.#asked[0] === analysis && this.#asked[1] === events) return;
    this.#asked = [analysis, events];
    void this.#cycle.application.reports.behind().then((names) => (this.behind = names));
  }

  override render(): TemplateResult {
    const text = homeTexts[this.#cycle.language];
    const { events, definitionOf } = this.#cycle.desk;
    const path = cyclePath(events, definitionOf);
    return html`<section class="card" aria-labelledby="recent">
      <h2 id="recent">${text.recent}</h2>
      ${
        this.behind.length === 0
          ? nothing
          : html`<p class="notice yellow">
              ${text.behind(this.behind)} <a href=${routeHref('relazione')}>${text.toReport}</a>
            </p>`
      }
      ${
        path.length === 0
          ? html`<p class="muted">${text.noSteps}</p>`
          : html`<ul>
                ${path
                  .slice(-MOST)
                  .toReversed()
                  .map((taken) => this.#step(taken))}
              </ul>
              <p><a href=${cyclePageHref('giornale')}>${text.journal}</a></p>`
      }
      ${this.lastBackup === undefined ? nothing : this.#backup(this.lastBackup)}
    </section>`;
  }

  #step({ event, step, day }: TakenStep): TemplateResult {
    const { language } = this.#cycle.workspace;
    const names = this.#cycle.names;
    return html`<li class="row">
      <a href=${cyclePageHref('giornale')}>${step ? names.step(step.id) : names.event(event.type)}</a>
      <span class="muted small">${homeTexts[language].stepOf(dateText(day, language), names.role(event.role))}</span>
    </li>`;
  }

  #backup(last: string | null): TemplateResult {
    const { language } = this.#cycle.workspace;
    const text = homeTexts[language];
    const days = last === null ? 0 : Math.floor((Date.now() - Date.parse(last)) / DAY);
    const told = last === null ? text.noBackup : text.backupOn(momentText(last, language));
    return html`<p class=${last === null || days > OLD ? 'notice yellow' : ''}>
      ${told} ${days > OLD ? text.oldBackup(days) : nothing} <a href=${routeHref('archivio')}>${text.toArchive}</a>
    </p>`;
  }
}

customElements.define('home-recent', HomeRecent);

declare global {
  interface HTMLElementTagNameMap {
    'home-recent': HomeRecent;
  }
}
