import {
  codeKey,
  dateText,
  expressionText,
  formatPercent,
  type Language,
  type OutcomeNode,
  ownPlace,
  type Plan,
  planIndicators,
  type TraceInput,
  type TraceRow,
  valueText,
} from '@traguardo/model';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { resultsTexts } from '../../locales/results.ts';
import { base, buttons, tables } from '../../styles/shared.ts';
import { routeHref } from '../../workspace/route.ts';
import '../band-badge/band-badge.ts';
import { nodeTitle } from '../figures/node-title.ts';
import type { OutcomeTree } from '../figures/outcome-tree.ts';
import { placeHref } from '../figures/places.ts';
import { pointsText } from '../figures/points-text.ts';
import { scoreText } from '../figures/score-text.ts';
import { whyStyles } from './why-styles.ts';

/** Asks for another node to be explained. */
export type ExplainNodeEvent = CustomEvent<{ readonly code: string }>;

/**
 * Why a node has its score: sentences from `explain`, then the figures behind them.
 * Fires `explain-node` for a part, `close-why` when closed.
 */
export class WhyPanel extends LitElement {
  static override properties = {
    code: {},
    plan: { attribute: false },
    tree: { attribute: false },
    explain: { attribute: false },
    language: {},
    sentences: { state: true },
  };
  static override styles = [base, buttons, tables, whyStyles];

  declare code: string;
  declare plan: Plan | null;
  declare tree: OutcomeTree | null;
  /** Gives the sentences for a code; asked again whenever the outcome changes. */
  declare explain: (code: string) => Promise<readonly string[]>;
  declare language: Language;
  declare sentences: readonly string[] | null;

  #asked = 0;

  constructor() {
    super();
    this.code = '';
    this.plan = null;
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
        <h2 id="title" tabindex="-1">${texts.whyOf(node.code)}</h2>
        <button class="button quiet small" type="button" @click=${this.#close}>${texts.close}</button>
      </header>
      <p class="title">${nodeTitle(node, this.language)}</p>
      <p class="score">
        <strong>${scoreText(node, this.language, this.plan.profile.decimals)}</strong>
        <band-badge .node=${node} .bands=${this.plan.profile.bands} language=${this.language}></band-badge>
      </p>
      <div class="sentences" aria-live="polite">
        ${
          this.sentences === null
            ? html`<p class="muted">${texts.loading}</p>`
            : this.sentences.map((sentence) => html`<p>${sentence}</p>`)
        }
      </div>
      ${this.#formula(node)} ${this.#inputs(node.trace.inputs)} ${this.#parts(node)} ${this.#losses(node)}
      <p class="links">
        <a class="button small" href=${routeHref('domande', node.code)}>${texts.openQuestion}</a>
        ${place ? html`<a class="button small" href=${placeHref(place)}>${texts.openText}</a>` : nothing}
      </p>
    </section>`;
  }

  #formula(node: OutcomeNode): TemplateResult | typeof nothing {
    if (!node.trace.formula || !this.plan) return nothing;
    const formula = expressionText(node.trace.formula, this.language, this.#titleOf);
    return html`<h3>${resultsTexts[this.language].formula}</h3>
      <p class="formula">${formula}</p>`;
  }

  #inputs(inputs: readonly TraceInput[]): TemplateResult | typeof nothing {
    const texts = resultsTexts[this.language];
    if (inputs.length === 0) return nothing;
    return html`<h3 id="inputs">${texts.inputs}</h3>
      <div class="table-scroll" role="region" aria-labelledby="inputs" tabindex="0">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${texts.input}</th>
              <th scope="col" class="number">${texts.value}</th>
              <th scope="col">${texts.source}</th>
            </tr>
          </thead>
          <tbody>
            ${inputs.map((input) => [this.#input(input), ...input.rows.map((row) => this.#addend(row))])}
          </tbody>
        </table>
      </div>`;
  }

  #input(input: TraceInput): TemplateResult {
    const texts = resultsTexts[this.language];
    const place = input.rows.length === 0 ? input.place : null;
    const name = input.title || input.id;
    return html`<tr>
      <th scope="row">
        ${place ? html`<a href=${placeHref(place)} title=${texts.openData}>${name}</a>` : name}
        ${input.title ? html`<span class="muted code">${input.id}</span>` : nothing}
      </th>
      <td class="number">${valueText(input.value, this.language)}</td>
      ${input.rows.length === 0 ? this.#origin(input) : html`<td>${texts.sumOf(input.rows.length)}</td>`}
    </tr>`;
  }

  /** A dated row that a sum adds up. */
  #addend(row: TraceRow): TemplateResult {
    const texts = resultsTexts[this.language];
    const day = row.date ? dateText(row.date, this.language) : '';
    return html`<tr>
      <th scope="row">
        + ${row.place ? html`<a href=${placeHref(row.place)} title=${texts.openData}>${day}</a>` : day}
      </th>
      <td class="number">${valueText(row.value, this.language)}</td>
      ${this.#origin(row)}
    </tr>`;
  }

  #origin({ source, date, status }: TraceRow): TemplateResult {
    const texts = resultsTexts[this.language];
    const when = [date ? dateText(date, this.language) : '', status ? texts[status] : ''];
    return html`<td>
      ${this.#sourceOf(source)}
      <span class="muted when">${when.filter((part) => part !== '').join(', ')}</span>
    </td>`;
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
                  <button class="link" type="button" @click=${() => this.#explainOther(part.code)}>${part.code}</button>
                  ${child ? html`<span class="muted when">${nodeTitle(child, this.language)}</span>` : nothing}
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

  #losses(node: OutcomeNode): TemplateResult | typeof nothing {
    const texts = resultsTexts[this.language];
    const losses = node.trace.losses.filter((loss) => loss.points.num !== 0n);
    if (losses.length === 0) return nothing;
    return html`<h3>${texts.lossOn}</h3>
      <dl class="losses">
        ${losses.map((loss) => {
          const ancestor = this.tree?.node(loss.ancestor);
          return html`<div>
            <dt>${loss.ancestor} <span class="muted">${ancestor ? nodeTitle(ancestor, this.language) : ''}</span></dt>
            <dd class="number">${pointsText(loss.points, this.language)}</dd>
          </div>`;
        })}
      </dl>`;
  }

  #titleOf = (id: string): string => {
    const plan = this.plan;
    if (!plan) return id;
    const key = codeKey(id);
    const local = [...planIndicators(plan)].flatMap((one) => [{ id: one.code, title: one.title }, ...one.measures]);
    return [...plan.measures, ...local].find((measure) => codeKey(measure.id) === key)?.title || id;
  };

  #sourceOf(code: string | null): string {
    if (code === null) return '';
    return this.plan?.sources.find((source) => codeKey(source.code) === codeKey(code))?.title || code;
  }

  #explainOther(code: string): void {
    this.dispatchEvent(new CustomEvent('explain-node', { detail: { code } }) satisfies ExplainNodeEvent);
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
