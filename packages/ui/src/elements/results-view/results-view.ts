import { ContextConsumer } from '@lit/context';
import { dateText, type Outcome } from '@traguardo/model';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { LazyController } from '../../controllers/lazy-controller.ts';
import { RouteController } from '../../controllers/route-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { resultPagesTexts } from '../../locales/results-pages.ts';
import { resultsTexts } from '../../locales/results.ts';
import { shellTexts } from '../../locales/shell.ts';
import { pageLinks } from '../../styles/page-links.ts';
import { badges, base, buttons, cards, tables } from '../../styles/shared.ts';
import { closePart } from '../../page/close-part.ts';
import { whenBehind } from '../../page/focus-in-sight.ts';
import { applicationContext } from '../../workspace/application.ts';
import { parseRoute } from '../../workspace/route.ts';
import { NO_SPOTS } from '../../workspace/spots.ts';
import {
  parseResults,
  RESULT_PAGES,
  type ResultPage,
  resultsHref,
  type ResultsRoute,
  type WhyFigure,
} from '../../workspace/results-route.ts';
import '../band-badge/band-badge.ts';
import type { OpenMarkEvent } from '../chart-figure/chart-figure.ts';
import { type ComparedWorld, comparedWorld } from '../compare-results/compared-world.ts';
import { emptyPlan, isEmptyPlan } from '../empty-plan/empty-plan.ts';
import { type OutcomeTree, outcomeTree } from '../figures/outcome-tree.ts';
import '../why-panel/why-panel.ts';
import { lostPlace } from '../lost-place/lost-place.ts';
import type { ExplainNodeEvent, WhyPanel } from '../why-panel/why-panel.ts';
import { headline } from './headline.ts';
import { missingNotices } from './missing-notices.ts';
import './result-controls.ts';
import { type PageSetting, RESULT_PAGE_ENTRIES } from './result-pages.ts';
import { resultsPaper } from './results-paper.ts';
import { resultsStyles } from './results-styles.ts';
import './score-tree.ts';
import type { ScoreTree, SelectNodeEvent } from './score-tree.ts';

/** Pages with nothing to say of a plan without indicators; the others also speak of other years. */
const NEEDS_NODES: ReadonlySet<ResultPage> = new Set(
  RESULT_PAGES.filter((page) => page !== 'andamento' && page !== 'confronti'),
);

/** What the plan is worth: pages on one result and on several, each at `#/risultati/<page>`, and beside all but the last the why of a figure. */
export class ResultsView extends LitElement {
  static override styles = [base, buttons, tables, badges, cards, pageLinks, resultsStyles, resultsPaper];

  readonly #workspace = new WorkspaceController(this);
  readonly #route = new RouteController(this);
  readonly #lazy = new LazyController(this);
  readonly #application = new ContextConsumer(this, { context: applicationContext });
  #world: ComparedWorld | null = null;
  #focusWhy = false;
  /** Where the focus goes back to when the why is closed. */
  #asker: { focus(): void } | null = null;
  /** The node whose why was open before the last change of the address. */
  #explained: string | null = null;
  #named = '';
  #unwatch = (): void => undefined;
  #trees = new WeakMap<Outcome, OutcomeTree>();

  /** Where one is: `#/risultati/OS8`, `#/risultati/perdite/OS8/peso`. */
  get #at(): ResultsRoute {
    const { view, code } = this.#route.route;
    return parseResults(view === 'risultati' ? code : null);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = whenBehind(() => this.renderRoot.querySelector('.why'), this.#closeWhy);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch();
  }

  protected override willUpdate(): void {
    const application = this.#application.value;
    if (this.#world === null && application) this.#world = comparedWorld(application);
  }

  protected override updated(): void {
    const { page, code } = this.#at;
    if (page !== 'sintesi') this.#lazy.open(page, RESULT_PAGE_ENTRIES[page].load);
    this.#name(resultPagesTexts[this.#workspace.state.language].pages[page]);
    const before = this.#explained;
    this.#explained = code;
    // Closed: nothing else has taken the focus.
    if (before !== null && code === null && document.activeElement === document.body) this.#giveBack(before);
    if (!this.#focusWhy || code === null) return;
    this.#focusWhy = false;
    void this.renderRoot.querySelector<WhyPanel>('why-panel')?.focus();
  }

  #name(title: string): void {
    if (title === this.#named) return;
    const content = this.#named === '' ? null : this.renderRoot.querySelector<HTMLElement>('.content');
    if (document.activeElement === document.body) content?.focus({ preventScroll: true }); // what led here went with its page
    this.#named = title;
    this.renderRoot.querySelector('nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
    this.dispatchEvent(new CustomEvent('page-open', { detail: title, bubbles: true, composed: true }));
  }

  #show(code: string, figure: WhyFigure = 'punteggio'): void {
    this.#focusWhy = true;
    location.hash = resultsHref(this.#at.page, code, figure);
    this.requestUpdate();
  }

  override render() {
    const { analysis, language } = this.#workspace.state;
    const texts = resultsTexts[language];
    if (!analysis) return html`<p class="muted">${texts.empty}</p>`;
    const { outcome, plan } = analysis;
    const { page, code, figure } = this.#at;
    const setting = { plan, outcome, tree: this.#treeOf(outcome), language, world: this.#world };
    const isThere = code === null || setting.tree.node(code) !== null;
    const isExplained = code !== null && isThere && page !== 'ipotesi';
    const isOfChosen = page === 'sintesi' || RESULT_PAGE_ENTRIES[page].ofChosen;
    const title = `${texts.heading}: ${resultPagesTexts[language].pages[page]}`;
    return html`<h1 class="visually-hidden">${title}</h1>
      ${this.#navigation(page)} ${isThere || page === 'ipotesi' ? nothing : lostPlace(code, language)}
      ${isExplained || isOfChosen ? html`<p class="on-paper">${this.#choice(setting)}</p>` : nothing}
      <div class="main ${isExplained ? 'with-why' : ''}">
        <div
          class="content"
          tabindex="-1"
          role="region"
          aria-label=${title}
          @open-mark=${(event: OpenMarkEvent) => {
            this.#asker = event.composedPath()[0] as HTMLElement;
            this.#show(event.detail.code);
          }}
        >
          ${
            NEEDS_NODES.has(page) && isEmptyPlan(plan)
              ? html`<section class="card">${emptyPlan(analysis, language)}</section>`
              : page === 'sintesi'
                ? this.#overview(setting)
                : this.#page(page, setting)
          }
        </div>
        ${isExplained ? this.#why(code, figure, setting, isOfChosen) : nothing}
      </div>`;
  }

  #navigation(page: ResultPage): TemplateResult {
    const texts = resultPagesTexts[this.#workspace.state.language];
    return html`<nav class="page-links no-print" aria-label=${texts.navigation}>
      <ul>
        ${RESULT_PAGES.map(
          (each) =>
            html`<li>
              <a href=${resultsHref(each)} aria-current=${each === page ? 'page' : nothing}>${texts.pages[each]}</a>
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  /** What the controls say, where they are not: on paper, and beside what shows other days. */
  #choice({ outcome, language }: PageSetting): string {
    const texts = resultsTexts[language];
    return `${texts.at} ${dateText(outcome.at, language)} · ${texts.targets} ${texts[this.#workspace.state.choice.targets]}`;
  }

  #overview({ plan, outcome, tree, language }: PageSetting): TemplateResult {
    const texts = resultsTexts[language];
    return html`${headline(tree, outcome, plan.profile, language)} <result-controls table></result-controls>
      ${missingNotices(outcome.nodes, language, (code) => this.#show(code))}
      <section class="card" aria-labelledby="tree-title">
        <h2 id="tree-title">${texts.tree}</h2>
        <score-tree
          .tree=${tree}
          .profile=${plan.profile}
          language=${language}
          .selected=${this.#at.code ?? ''}
          @select-node=${({ detail }: SelectNodeEvent) => {
            this.#asker = null;
            this.#show(detail.code, detail.figure);
          }}
        ></score-tree>
      </section>`;
  }

  #page(page: Exclude<ResultPage, 'sintesi'>, setting: PageSetting): TemplateResult {
    const { render, ofChosen } = RESULT_PAGE_ENTRIES[page];
    const texts = shellTexts[setting.language];
    if (this.#lazy.hasFailed(page)) return html`<p class="notice red">${texts.viewFailed}</p>`;
    if (!this.#lazy.has(page)) return html`<p class="muted">${texts.loading}</p>`;
    const shown = render(setting);
    if (page === 'ipotesi' || page === 'confronti') return html`${shown}`;
    return html`${ofChosen ? html`<result-controls></result-controls>` : nothing}
      <section class="card" aria-label=${resultPagesTexts[setting.language].pages[page]}>${shown}</section>`;
  }

  #why(code: string, figure: WhyFigure, setting: PageSetting, isOfChosen: boolean): TemplateResult {
    const { actions, state } = this.#workspace;
    const { plan, tree, language } = setting;
    return html`<aside class="card why" aria-label=${resultsTexts[language].why}>
      ${isOfChosen ? nothing : html`<p class="muted small no-print">${this.#choice(setting)}</p>`}
      <why-panel
        .code=${code}
        .figure=${figure}
        .plan=${plan}
        .spots=${state.analysis?.spots ?? NO_SPOTS}
        .tree=${tree}
        .explain=${(asked: string) => actions.client.explain(asked)}
        language=${language}
        @explain-node=${({ detail }: ExplainNodeEvent) => this.#show(detail.code, detail.figure)}
        @close-why=${this.#closeWhy}
      ></why-panel>
    </aside>`;
  }

  #treeOf(outcome: Outcome): OutcomeTree {
    const known = this.#trees.get(outcome);
    if (known) return known;
    const tree = outcomeTree(outcome);
    this.#trees.set(outcome, tree);
    return tree;
  }

  readonly #closeWhy = (): void => {
    const { page } = this.#at;
    closePart(resultsHref(page), (hash) => {
      const { view, code } = parseRoute(hash);
      const at = parseResults(view === 'risultati' ? code : null);
      return at.page === page && at.code !== null;
    });
  };

  /** Leads the focus back to what asked for the why, or to the row of its node. */
  #giveBack(code: string): void {
    if (this.#asker !== null) this.#asker.focus();
    else this.renderRoot.querySelector<ScoreTree>('score-tree')?.focusNode(code);
  }
}

customElements.define('results-view', ResultsView);

declare global {
  interface HTMLElementTagNameMap {
    'results-view': ResultsView;
  }
}
