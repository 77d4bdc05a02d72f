import { clockRole, type CycleState, mainRegion, type PossibleStep, refusalText } from '@traguardo/workflow';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { homeTexts } from '../../locales/home.ts';
import { icon } from '../../styles/icons.ts';
import { badges, base, cards } from '../../styles/shared.ts';
import type { Analysis } from '../../workspace/workspace.ts';
import { cyclePageHref } from '../cycle-view/cycle-page-href.ts';
import { refusedReport } from '../cycle-view/refused-report.ts';
import { stepHref } from '../cycle-view/step-href.ts';
import { isOccasional, whoseTurn } from '../cycle-view/whose-turn.ts';
import { routeHref } from '../../workspace/route.ts';
import { homeCardStyles } from '../home-view/home-card.styles.ts';
import { waitingCard } from '../home-view/waiting-card.ts';

/** Where the year is, whose turn it is with the next step, and what each role may do. */
export class HomeNow extends LitElement {
  static override styles = [
    base,
    badges,
    cards,
    homeCardStyles,
    css`
      .state {
        font-size: var(--tg-text-l);
      }
      .why {
        flex-basis: 100%;
        color: var(--tg-muted);
        font-size: var(--tg-text-s);
      }
      details ul {
        margin-block: var(--tg-2) var(--tg-3);
        padding-inline-start: var(--tg-4);
      }
      summary {
        min-height: 2rem;
        cursor: pointer;
      }
      .badge.ready {
        color: var(--tg-green);
      }
    `,
  ];

  readonly #cycle = new CycleController(this);
  #asked: Analysis | null = null;

  get #text(): (typeof homeTexts)['it'] {
    return homeTexts[this.#cycle.language];
  }

  /** Asks what the newest plan allows. */
  protected override updated(): void {
    const { analysis } = this.#cycle.workspace;
    if (analysis === null || analysis === this.#asked) return;
    this.#asked = analysis;
    void this.#cycle.store.refresh();
  }

  override render(): TemplateResult {
    const { cycle, broken, lacksYear } = this.#cycle.desk;
    const text = this.#text;
    if (!broken && cycle === null && !lacksYear) return waitingCard('now', text.now, text.waiting);
    return html`<section class="card" aria-labelledby="now">
      <h2 id="now">${text.now}</h2>
      ${
        broken
          ? html`<p class="notice red">${text.broken} <a href=${cyclePageHref('giornale')}>${text.toJournal}</a></p>`
          : cycle !== null
            ? this.#where(cycle)
            : html`<p>${text.noYear} <a href=${routeHref('piano')}>${text.toPlan}</a></p>`
      }
    </section>`;
  }

  #where(cycle: CycleState): TemplateResult {
    const { value } = cycle;
    const text = this.#text;
    const { definition, steps } = this.#cycle.desk;
    const region = definition && mainRegion(definition);
    const state = region?.states.find(({ code }) => code === value[region.code]);
    const clock = definition && clockRole(definition);
    const own = steps.filter(({ step }) => clock === null || !step.roles.includes(clock));
    const next = own.filter((each) => each.region === region && each.step.to !== null && !isOccasional(each, value));
    const turn = whoseTurn(this.#cycle.desk, this.#cycle.names);
    return html`
      <p class="state">
        <a href=${cyclePageHref('anno')}>${text.state(this.#cycle.names.state(state?.code ?? ''))}</a>
        ${state?.final ? text.over : turn === null || turn.awaited !== '' ? nothing : text.turn(turn.movers.join(', '))}
      </p>
      ${state?.final ? nothing : refusedReport(cycle, this.#cycle.names, null)}
      ${state?.final ? html`<p><a href=${cyclePageHref('anni')}>${text.nextYear}</a></p>` : nothing}
      ${
        next.length === 0
          ? nothing
          : html`<h3 id="next">${text.next}</h3>
              <ul aria-labelledby="next">
                ${next.toSorted(readyFirst).map((step) => this.#step(step, step.roles))}
              </ul>`
      }
      <p><a href=${cyclePageHref('compiti')}>${text.toTasks(this.#cycle.names.role(this.#cycle.desk.role))}</a></p>
      ${this.#byRole(own)}
    `;
  }

  #byRole(steps: readonly PossibleStep[]): TemplateResult | typeof nothing {
    const roles = [...new Set(steps.flatMap((step) => step.roles))];
    if (roles.length === 0) return nothing;
    const text = this.#text;
    return html`<h3 id="roles">${text.byRole}</h3>
      <div role="group" aria-labelledby="roles">
        ${roles.map((role) => {
          const own = steps.filter((step) => step.roles.includes(role)).toSorted(readyFirst);
          const ready = own.filter((step) => step.ready).length;
          return html`<details>
            <summary>${text.roleSteps(this.#cycle.names.role(role), ready, own.length)}</summary>
            <ul>
              ${own.map((step) => this.#step(step, [role]))}
            </ul>
          </details>`;
        })}
      </div>`;
  }

  /** A step, leading to where it is taken, by the role it is shown for. */
  #step(possible: PossibleStep, roles: readonly string[]): TemplateResult {
    const { step, ready, refusals } = possible;
    const text = this.#text;
    const [refusal] = refusals;
    const { role } = this.#cycle.desk;
    const acting = roles.includes(role) ? role : roles[0];
    return html`<li class="row">
      <a
        href=${stepHref(possible, null)}
        @click=${() => acting !== undefined && this.#cycle.store.act({ role: acting })}
        >${this.#cycle.names.step(step.id)}</a
      >
      <span class="badge ${ready ? 'green' : 'neutral'}"
        >${icon(ready ? 'done' : 'lock')} ${ready ? text.ready : text.notYet}</span
      >
      ${ready || refusal === undefined ? nothing : html`<span class="why">${refusalText(refusal, this.#cycle.names).why}</span>`}
    </li>`;
  }
}

function readyFirst(a: PossibleStep, b: PossibleStep): number {
  return Number(b.ready) - Number(a.ready);
}

customElements.define('home-now', HomeNow);

declare global {
  interface HTMLElementTagNameMap {
    'home-now': HomeNow;
  }
}
