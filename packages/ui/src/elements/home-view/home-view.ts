import { ContextConsumer } from '@lit/context';
import { dateText } from '@traguardo/model';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { AnswerController } from '../../controllers/answer-controller.ts';
import { LazyController } from '../../controllers/lazy-controller.ts';
import { RouteController } from '../../controllers/route-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { homeTexts } from '../../locales/home.ts';
import { base, cards } from '../../styles/shared.ts';
import { applicationContext } from '../../workspace/application.ts';
import type { Glance, GlanceScore } from '../../workspace/glance.ts';
import { routeHref } from '../../workspace/route.ts';
import type { Analysis } from '../../workspace/workspace.ts';
import '../band-badge/band-badge.ts';
import { emptyPlan, isEmptyPlan } from '../empty-plan/empty-plan.ts';
import { scoreText } from '../figures/score-text.ts';
import '../home-mend/home-mend.ts';
import { lostPlace } from '../lost-place/lost-place.ts';
import { homeCardStyles } from './home-card.styles.ts';
import { waitingCard } from './waiting-card.ts';

/** The year at a glance: what to do now, what is due, the score, what is wrong, what was done last; every item leads to its place. */
export class HomeView extends LitElement {
  static override styles = [
    base,
    cards,
    homeCardStyles,
    css`
      .page {
        display: grid;
        grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
        gap: var(--tg-5);
        align-items: start;
      }
      h1,
      .notice[role='status'] {
        grid-column: 1 / -1;
      }
      .column {
        display: flex;
        flex-direction: column;
        gap: var(--tg-5);
      }
      .figure {
        color: var(--tg-heading);
        font-size: var(--tg-text-xl);
        font-weight: 700;
      }
      .waiting.score {
        min-height: 16.5rem;
      }
      .second .figure {
        font-size: var(--tg-text);
      }
      @media (width < 60rem) {
        .page {
          display: flex;
          flex-direction: column;
          align-items: stretch;
        }
      }
    `,
  ];

  readonly #workspace = new WorkspaceController(this);
  readonly #route = new RouteController(this);
  readonly #application = new ContextConsumer(this, { context: applicationContext });
  readonly #lazy = new LazyController(this);
  readonly #glance = new AnswerController<Glance>(this);
  #asked: Analysis | null = null;
  /** The newest glance: what is shown while the next one is under way. */
  #shown: Glance | null = null;

  get #text(): (typeof homeTexts)['it'] {
    return homeTexts[this.#workspace.state.language];
  }

  protected override willUpdate(): void {
    const { analysis } = this.#workspace.state;
    this.#shown = this.#glance.answer ?? this.#shown;
    if (analysis === null || analysis === this.#asked) return;
    this.#asked = analysis;
    const client = this.#application.value?.workspace.client;
    if (client) this.#glance.ask(() => client.glance());
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.#lazy.open('cycle', () => import('./home-cycle.ts'));
  }

  override render(): TemplateResult {
    const { analysis } = this.#workspace.state;
    const text = this.#text;
    return html`<div class="page">
      <h1>${text.title}</h1>
      ${lostPlace(this.#route.route.code, this.#workspace.state.language)}
      <div class="column">${this.#ofCycle(html`<home-now></home-now><home-due></home-due>`)}</div>
      <div class="column">
        ${this.#score(analysis)}
        <home-mend .glance=${this.#shown}></home-mend>
        ${this.#lazy.has('cycle') ? html`<home-recent></home-recent>` : nothing}
      </div>
    </div>`;
  }

  /** What needs the journal comes when the rest is shown. */
  #ofCycle(parts: TemplateResult): TemplateResult {
    if (this.#lazy.has('cycle')) return parts;
    const text = this.#text;
    if (this.#lazy.hasFailed('cycle')) return html`<p class="notice red">${text.failed}</p>`;
    return html`${waitingCard('now', text.now, text.loading)} ${waitingCard('due', text.due, text.loading)}`;
  }

  #score(analysis: Analysis | null): TemplateResult {
    const text = this.#text;
    const isWaiting = (analysis === null || this.#shown === null) && !this.#glance.hasFailed;
    return html`<section class="card ${isWaiting ? 'waiting score' : ''}" aria-labelledby="score">
      <h2 id="score">${text.score}</h2>
      ${
        analysis === null || this.#shown === null
          ? html`<p class="muted">${this.#glance.hasFailed ? text.failed : text.waiting}</p>`
          : isEmptyPlan(analysis.plan)
            ? emptyPlan(analysis, this.#workspace.state.language)
            : html`<ul>
                ${this.#shown.scores.map((score, index) => this.#scoreRow(score, analysis, index > 0))}
              </ul>`
      }
      <p>
        <a href=${routeHref('risultati')} @click=${() => this.#look({ at: null, targets: 'revised' })}
          >${text.toResults}</a
        >
      </p>
    </section>`;
  }

  #scoreRow({ choice, day, node }: GlanceScore, { plan }: Analysis, isSecond: boolean): TemplateResult {
    const { language } = this.#workspace.state;
    const text = this.#text;
    const isPlain = plan.revisions.length === 0 || choice.at !== null;
    const label = isPlain ? text.revised : choice.targets === 'revised' ? text.revisedTargets : text.originalTargets;
    return html`<li class="row ${isSecond ? 'second' : ''}">
      <a href=${routeHref('risultati')} @click=${() => this.#look(choice)}>${label(dateText(day, language))}</a>
      <span>
        <span class="figure">${scoreText(node, language, plan.profile.decimals)}</span>
        <band-badge .node=${node} .bands=${plan.profile.bands} language=${language}></band-badge>
      </span>
    </li>`;
  }

  /** The results open with what was clicked. */
  #look(choice: GlanceScore['choice']): void {
    const { at, targets } = this.#workspace.state.choice;
    if (choice.at !== at || choice.targets !== targets) this.#workspace.actions.choose(choice);
  }
}

customElements.define('home-view', HomeView);

declare global {
  interface HTMLElementTagNameMap {
    'home-view': HomeView;
  }
}
