import { dateText, type Outcome, type OutcomeNode, type Plan } from '@traguardo/model';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { RouteController } from '../../controllers/route-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { resultsTexts } from '../../locales/results.ts';
import { badges, base, buttons, cards, forms, tables } from '../../styles/shared.ts';
import { routeHref } from '../../workspace/route.ts';
import type { EvaluationChoice } from '../../workspace/workspace.ts';
import '../band-badge/band-badge.ts';
import '../benchmark-rows/benchmark-rows.ts';
import { lossesOn } from '../figures/loss.ts';
import { type OutcomeTree, outcomeTree } from '../figures/outcome-tree.ts';
import '../loss-chart/loss-chart.ts';
import '../why-panel/why-panel.ts';
import type { ExplainNodeEvent, WhyPanel } from '../why-panel/why-panel.ts';
import { headline } from './headline.ts';
import { resultsCsv } from './results-csv.ts';
import { resultsStyles } from './results-styles.ts';
import './score-tree.ts';
import type { ScoreTree, SelectNodeEvent } from './score-tree.ts';

/** What the plan is worth: score of the body, tree, losses, comparison with other bodies, missing values, and why. */
export class ResultsView extends LitElement {
  static override properties = { notice: { state: true }, ownDay: { state: true } };
  static override styles = [base, buttons, tables, forms, badges, cards, resultsStyles];

  declare notice: string;
  /** The reader wants a day of their own. */
  declare ownDay: boolean;

  readonly #workspace = new WorkspaceController(this);
  readonly #route = new RouteController(this);
  #focusWhy = false;
  #trees = new WeakMap<Outcome, OutcomeTree>();

  constructor() {
    super();
    this.notice = '';
    this.ownDay = false;
  }

  /** The node explained: the one the address names (`#/risultati/OS8`). */
  get selected(): string {
    return this.#route.route.view === 'risultati' ? (this.#route.route.code ?? '') : '';
  }

  protected override updated(): void {
    if (!this.#focusWhy || this.selected === '') return;
    this.#focusWhy = false;
    void this.renderRoot.querySelector<WhyPanel>('why-panel')?.focus();
  }

  #show(code: string): void {
    this.#focusWhy = true;
    location.hash = routeHref('risultati', code);
    this.requestUpdate();
  }

  override render() {
    const { analysis, language } = this.#workspace.state;
    const texts = resultsTexts[language];
    if (!analysis) return html`<p class="muted">${texts.empty}</p>`;
    const { outcome, plan } = analysis;
    const tree = this.#treeOf(outcome);
    return html`<h1 class="visually-hidden">${texts.heading}</h1>
      ${headline(tree, outcome, plan.profile, language)} ${this.#controls(plan, outcome)}
      ${this.#missing(outcome, tree)}
      <div class="main ${this.selected === '' ? '' : 'with-why'}">
        <section class="card" aria-labelledby="tree-title">
          <h2 id="tree-title">${texts.tree}</h2>
          <score-tree
            .tree=${tree}
            .profile=${plan.profile}
            language=${language}
            .selected=${this.selected}
            @select-node=${(event: SelectNodeEvent) => this.#show(event.detail.code)}
          ></score-tree>
        </section>
        ${this.selected === '' ? nothing : this.#why(plan, tree)}
      </div>
      <section class="card" aria-labelledby="loss-title">
        <div class="card-head"><h2 id="loss-title">${texts.losses}</h2></div>
        <loss-chart .losses=${lossesOn(outcome, outcome.plan)} .outcome=${outcome} language=${language}></loss-chart>
      </section>
      ${
        plan.benchmarks.length === 0
          ? nothing
          : html`<section class="card" aria-labelledby="benchmark-title">
              <div class="card-head"><h2 id="benchmark-title">${texts.benchmarks}</h2></div>
              <benchmark-rows .plan=${plan} language=${language}></benchmark-rows>
            </section>`
      }`;
  }

  #why(plan: Plan, tree: OutcomeTree): TemplateResult {
    const { actions, state } = this.#workspace;
    return html`<aside class="card why" aria-label=${resultsTexts[state.language].why}>
      <why-panel
        .code=${this.selected}
        .plan=${plan}
        .tree=${tree}
        .explain=${(code: string) => actions.client.explain(code)}
        language=${state.language}
        @explain-node=${(event: ExplainNodeEvent) => this.#show(event.detail.code)}
        @close-why=${this.#closeWhy}
      ></why-panel>
    </aside>`;
  }

  #controls(plan: Plan, outcome: Outcome): TemplateResult {
    const { choice, language } = this.#workspace.state;
    const texts = resultsTexts[language];
    const { to } = plan.period;
    const halfYear = `${to.slice(0, 4)}-07-31`;
    const isOwn = this.ownDay || (choice.at !== null && choice.at !== halfYear && choice.at !== to);
    return html`<div class="controls">
      <div class="field">
        <label for="at">${texts.at}</label>
        <select id="at" @change=${this.#chooseAt}>
          <option value="" ?selected=${!isOwn && choice.at !== halfYear}>
            ${texts.endOfPeriod(dateText(to, language))}
          </option>
          <option value=${halfYear} ?selected=${!isOwn && choice.at === halfYear}>
            ${texts.halfYear(dateText(halfYear, language))}
          </option>
          <option value="other" ?selected=${isOwn}>${texts.anotherDay}</option>
        </select>
      </div>
      ${
        isOwn
          ? html`<div class="field">
              <label for="day">${texts.day}</label>
              <input
                id="day"
                type="date"
                min=${plan.period.from}
                .value=${choice.at ?? outcome.at}
                @change=${this.#chooseDay}
              />
            </div>`
          : nothing
      }
      <div class="field">
        <label for="targets">${texts.targets}</label>
        <select id="targets" @change=${this.#chooseTargets}>
          <option value="revised" ?selected=${choice.targets === 'revised'}>${texts.revised}</option>
          <option value="original" ?selected=${choice.targets === 'original'}>${texts.original}</option>
        </select>
      </div>
      <button class="button" type="button" @click=${() => this.#copy(outcome, plan)}>${texts.copy}</button>
      <span class="status" role="status">${this.notice}</span>
    </div>`;
  }

  #missing(outcome: Outcome, tree: OutcomeTree): TemplateResult | typeof nothing {
    const texts = resultsTexts[this.#workspace.state.language];
    const missing = outcome.nodes.filter((node) => node.kind === 'indicator' && node.status === 'missing');
    if (missing.length === 0) return nothing;
    const list = html`<ul class="missing-list">
      ${missing.map((node) => this.#missingItem(node))}
    </ul>`;
    return html`<section class="notice yellow" aria-labelledby="missing-title">
      <h2 id="missing-title">${texts.missing}</h2>
      <p>${tree.root?.score ? '' : texts.missingCount(missing.length)}</p>
      ${
        missing.length > 8
          ? html`<details>
              <summary>${texts.list}</summary>
              ${list}
            </details>`
          : list
      }
    </section>`;
  }

  #missingItem(node: OutcomeNode): TemplateResult {
    return html`<li>
      <button class="link" type="button" @click=${() => this.#show(node.code)}>${node.code}</button> ${node.title}
    </li>`;
  }

  #treeOf(outcome: Outcome): OutcomeTree {
    const known = this.#trees.get(outcome);
    if (known) return known;
    const tree = outcomeTree(outcome);
    this.#trees.set(outcome, tree);
    return tree;
  }

  #choose(change: Partial<EvaluationChoice>): void {
    this.#workspace.actions.choose({ ...this.#workspace.state.choice, ...change });
  }

  #chooseAt = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.ownDay = value === 'other';
    if (!this.ownDay) this.#choose({ at: value === '' ? null : value });
  };

  #chooseDay = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    if (value !== '') this.#choose({ at: value });
  };

  #chooseTargets = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.#choose({ targets: value === 'original' ? 'original' : 'revised' });
  };

  #closeWhy = (): void => {
    this.renderRoot.querySelector<ScoreTree>('score-tree')?.focusNode(this.selected);
    location.hash = routeHref('risultati');
  };

  async #copy(outcome: Outcome, plan: Plan): Promise<void> {
    const { language } = this.#workspace.state;
    try {
      await navigator.clipboard.writeText(resultsCsv(outcome, plan.profile, language));
      this.notice = resultsTexts[language].copied;
    } catch {
      // Refused by permission or an insecure origin: said to the reader, nothing else to do.
      this.notice = resultsTexts[language].copyFailed;
    }
  }
}

customElements.define('results-view', ResultsView);

declare global {
  interface HTMLElementTagNameMap {
    'results-view': ResultsView;
  }
}
