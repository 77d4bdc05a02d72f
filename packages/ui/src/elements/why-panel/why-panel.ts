import {
  codeKey,
  expressionText,
  formatPercent,
  type Language,
  type OutcomeNode,
  ownPlace,
  type Plan,
  planIndicators,
} from '@traguardo/model';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { resultsTexts } from '../../locales/results.ts';
import { whyFigureTexts } from '../../locales/why-figures.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, tables } from '../../styles/shared.ts';
import { resultsHref, type WhyFigure } from '../../workspace/results-route.ts';
import { NO_SPOTS, type Spots } from '../../workspace/spots.ts';
import '../band-badge/band-badge.ts';
import { nodeName, nodeTitle, titleLanguage } from '../figures/node-title.ts';
import type { OutcomeTree } from '../figures/outcome-tree.ts';
import { formHref, placeHref } from '../figures/places.ts';
import { scoreText } from '../figures/score-text.ts';
import { planLanguage } from '../plan-language/plan-language.ts';
import { inputsTable } from './inputs-table.ts';
import { lossesList } from './losses-list.ts';
import { figureSentences, figuresOf, nameOf } from './why-figure.ts';
import { whyStyles } from './why-styles.ts';
import { planWords } from '../plan-language/plan-words.ts';

/** Asks for another node, or another figure of it, to be explained. */
export type ExplainNodeEvent = CustomEvent<{ readonly code: string; readonly figure: WhyFigure }>;

/**
 * Why a node has its score, its weight, its value, its target, its band, its points lost: sentences, then the figures behind them.
 * Fires `explain-node` for a part or another figure, `close-why` when closed.
 */
export class WhyPanel extends LitElement {
  static override properties = {
    code: {},
    figure: {},
    plan: { attribute: false },
    spots: { attribute: false },
    tree: { attribute: false },
    explain: { attribute: false },
    language: {},
    sentences: { state: true },
  };
  static override styles = [base, buttons, tables, whyStyles];

  declare code: string;
  declare figure: WhyFigure;
  declare plan: Plan | null;
  declare spots: Spots;
  declare tree: OutcomeTree | null;
  /** Gives the sentences for a code; asked again whenever the outcome changes. */
  declare explain: (code: string) => Promise<readonly string[]>;
  declare language: Language;
  declare sentences: readonly string[] | null;

  #asked = 0;

  constructor() {
    super();
    this.code = '';
    this.figure = 'punteggio';
    this.plan = null;
    this.spots = NO_SPOTS;
    this.tree = null;
    this.explain = async () => [];
    this.language = 'it';
    this.sentences = null;
  }

  /** Moves the focus to the heading, for a reader who has just asked. */
  override async focus(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('code')) this.sentences = null;
    if (changed.has('code') || changed.has('tree') || changed.has('language')) void this.#ask();
  }

  async #ask(): Promise<void> {
    const asked = ++this.#asked;
    if (this.code === '') return;
    const sentences = await this.explain(this.code);
    if (asked === this.#asked) this.sentences = sentences;
  }

  override render() {
    const texts = resultsTexts[this.language];
    const node = this.tree?.node(this.code);
    if (!node || !this.plan) return html`<p class="muted">${texts.chooseNode}</p>`;
    const place = node.trace.place && ownPlace(node.trace.place);
    return html`<section aria-labelledby="title" @keydown=${this.#onKeydown}>
      <header>
        <h2 id="title" tabindex="-1">${texts.whyOf(nodeName(node, this.language))}</h2>
        <button class="button quiet small" type="button" @click=${this.#close}>${texts.close}</button>
      </header>
      <p class="title" lang=${titleLanguage(node)}>${nodeTitle(node, this.language)}</p>
      <p class="score">
        <strong>${scoreText(node, this.language, this.plan.profile.decimals)}</strong>
        <band-badge .node=${node} .bands=${this.plan.profile.bands} language=${this.language}></band-badge>
      </p>
      ${this.#figures(node)}
      ${this.figure === 'punteggio' ? this.#score(node) : this.#figure(node, this.plan, this.tree)}
      <p class="links">
        <a class="button small" href=${resultsHref('ipotesi', node.code)}>${texts.openQuestion}</a>
        ${place ? html`<a class="button small" href=${placeHref(place, this.spots)}>${texts.openText}</a>` : nothing}
        <button class="button small" type="button" @click=${() => print()}>${icon('print')} ${texts.print}</button>
        ${place && node.kind !== 'group' ? html`<a class="button small" href=${formHref(node.code)}>${texts.openForm}</a>` : nothing}
      </p>
    </section>`;
  }

  /** The figures of the node one can ask about. */
  #figures(node: OutcomeNode): TemplateResult {
    const texts = whyFigureTexts[this.language];
    return html`<div class="figures" role="group" aria-label=${texts.ask}>
      ${figuresOf(node).map(
        (figure) =>
          html`<button
            class="button quiet small"
            type="button"
            aria-pressed=${String(figure === this.figure)}
            @click=${() => this.#explainOther(node.code, figure)}
          >
            ${texts.names[figure]}
          </button>`,
      )}
    </div>`;
  }

  #score(node: OutcomeNode): TemplateResult {
    const texts = resultsTexts[this.language];
    return html`<div class="sentences" aria-live="polite">
        ${
          this.sentences === null
            ? html`<p class="muted">${texts.loading}</p>`
            : this.sentences.map((sentence) => html`<p>${planWords(sentence)}</p>`)
        }
      </div>
      ${this.#formula(node)} ${inputsTable(node.trace.inputs, this.plan, this.spots, this.language)}
      ${this.#parts(node)} ${lossesList(node, this.tree, this.language)}`;
  }

  #figure(node: OutcomeNode, plan: Plan, tree: OutcomeTree | null): TemplateResult | typeof nothing {
    if (!tree) return nothing;
    const { figure, language } = this;
    const sentences = figureSentences(figure, node, { tree, plan, language, titleOf: this.#titleOf });
    return html`<div class="sentences" aria-live="polite">
        ${sentences.map((sentence) => html`<p>${planWords(sentence)}</p>`)}
      </div>
      ${figure === 'valore' ? inputsTable(node.trace.inputs, this.plan, this.spots, this.language) : nothing}
      ${figure === 'peso' ? this.#siblings(node, tree) : nothing}
      ${figure === 'punti' ? lossesList(node, this.tree, language) : nothing}`;
  }

  /** What stands beside a node, each with its share of their parent. */
  #siblings({ parent }: OutcomeNode, tree: OutcomeTree): TemplateResult | typeof nothing {
    const above = parent === null ? null : tree.node(parent);
    return above ? this.#parts(above) : nothing;
  }

  #formula(node: OutcomeNode): TemplateResult | typeof nothing {
    if (!node.trace.formula || !this.plan) return nothing;
    const formula = expressionText(node.trace.formula, this.language, this.#titleOf);
    return html`<h3>${resultsTexts[this.language].formula}</h3>
      <p class="formula">${planWords(formula)}</p>`;
  }

  #parts(node: OutcomeNode): TemplateResult | typeof nothing {
    const texts = resultsTexts[this.language];
    if (node.trace.parts.length === 0) return nothing;
    return html`<h3 id="parts">${texts.parts}</h3>
      <div class="table-scroll" role="region" aria-labelledby="parts" tabindex="0">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${texts.node}</th>
              <th scope="col" class="number">${texts.share}</th>
              <th scope="col" class="number">${texts.score}</th>
            </tr>
          </thead>
          <tbody>
            ${node.trace.parts.map((part) => {
              const child = this.tree?.node(part.code);
              return html`<tr>
                <th scope="row">
                  <button class="link" type="button" @click=${() => this.#explainOther(part.code)}>
                    ${child ? nameOf(child, this.language) : part.code}
                  </button>
                  ${
                    child && child.kind !== 'group'
                      ? html`<span class="muted when" lang=${planLanguage()}>${nodeTitle(child, this.language)}</span>`
                      : nothing
                  }
                </th>
                <td class="number">${formatPercent(part.share, this.language)}</td>
                <td class="number">
                  ${child ? scoreText(child, this.language) : part.score ? formatPercent(part.score, this.language) : ''}
                </td>
              </tr>`;
            })}
          </tbody>
        </table>
      </div>`;
  }

  #titleOf = (id: string): string => {
    const plan = this.plan;
    if (!plan) return id;
    const key = codeKey(id);
    const local = planIndicators(plan).flatMap((one) => [{ id: one.code, title: one.title }, ...one.measures]);
    return [...plan.measures, ...local].find((measure) => codeKey(measure.id) === key)?.title || id;
  };

  #explainOther(code: string, figure: WhyFigure = 'punteggio'): void {
    this.dispatchEvent(new CustomEvent('explain-node', { detail: { code, figure } }) satisfies ExplainNodeEvent);
  }

  #close = (): void => {
    this.dispatchEvent(new CustomEvent('close-why'));
  };

  #onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#close();
  };
}

customElements.define('why-panel', WhyPanel);

declare global {
  interface HTMLElementTagNameMap {
    'why-panel': WhyPanel;
  }
}
