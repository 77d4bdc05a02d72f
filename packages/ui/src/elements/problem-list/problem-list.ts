import type { Language, Severity } from '@traguardo/model';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { planTexts } from '../../locales/plan.ts';
import { listBox } from '../../styles/list-buttons.ts';
import { base, buttons, forms } from '../../styles/shared.ts';
import { saysTheSame } from '../../workspace/alike-problems.ts';
import type { Problem } from '../../workspace/workspace.ts';
import { stateOver } from '../plan-language/plan-language.ts';
import type { Marked, markTitles } from '../plan-language/plan-words.ts';
import type { OpenRangeEvent } from '../plan-outline/plan-outline.ts';
import { problemListStyles } from './problem-list.styles.ts';

type Scope = 'everything' | 'onlyErrors' | 'thisFile';

const SCOPES: readonly Scope[] = ['everything', 'onlyErrors', 'thisFile'];
const ORDER: readonly Severity[] = ['error', 'warning', 'information'];
const MOST = 200;

type Listed = readonly Problem[];

/** Whether the rows of these problems are drawn as those of the others: while one types, most only move within their lines. */
function areDrawnAlike(now: Listed, before: Listed): boolean {
  return (
    now.length === before.length &&
    now.every((problem, at) => {
      const old = before[at];
      return old && old.line === problem.line && old.file === problem.file && saysTheSame(old, problem);
    })
  );
}

/** The findings of the whole plan, worst first and of these the ones of the open file, each with its place and its repairs. Fires `open-range` and `apply-fix`. */
export class ProblemList extends LitElement {
  static override properties = {
    problems: {
      attribute: false,
      hasChanged: (now: Listed, before?: Listed) => !before || !areDrawnAlike(now, before),
    },
    path: {},
    language: {},
    status: {},
    scope: { state: true },
    marker: { state: true },
  };
  static override styles = [base, buttons, forms, listBox, problemListStyles];

  declare problems: readonly Problem[];
  /** The open file. */
  declare path: string;
  declare language: Language;
  /** What the analysis is doing, said beside the counts; empty when it is done. */
  declare status: string;
  declare scope: Scope;
  /** Null until it has come. */
  declare marker: typeof markTitles | null;

  /** Whether the focus was in it before it was drawn anew. */
  #held = false;

  constructor() {
    super();
    this.problems = [];
    this.path = '';
    this.language = 'it';
    this.status = '';
    this.scope = 'everything';
    this.marker = null;
  }

  protected override willUpdate(): void {
    this.#held = (this.shadowRoot?.activeElement ?? null) !== null;
  }

  /** Where the last problem went, the focus stays with what is said instead. */
  protected override updated(): void {
    if (this.#held && this.shadowRoot?.activeElement === null) this.renderRoot.querySelector('p')?.focus();
  }

  override render() {
    const texts = planTexts[this.language];
    const [errors, warnings, notes] = ORDER.map(
      (severity) => this.problems.filter((one) => one.severity === severity).length,
    );
    const shown = ORDER.flatMap((severity) =>
      [...this.problems.entries()]
        .filter(([, one]) => one.severity === severity && this.#isWanted(one))
        .toSorted(([, a], [, b]) => Number(a.file !== this.path) - Number(b.file !== this.path)),
    );
    const mark = this.#mark();
    if (this.problems.length === 0) return html`<p class="muted" tabindex="-1">${this.status || texts.noProblems}</p>`;
    return html`<div class="head">
        <span
          ><strong>${texts.problemsOf(errors ?? 0, warnings ?? 0, notes ?? 0)}</strong>
          <span class="small muted">${this.status}</span></span
        >
        <label
          >${texts.show}
          <select class="small-field" @change=${this.#onScope}>
            ${SCOPES.map((scope) => html`<option value=${scope} .selected=${scope === this.scope}>${texts[scope]}</option>`)}
          </select></label
        >
      </div>
      ${
        shown.length === 0
          ? html`<p class="muted">${texts.noneShown}</p>`
          : html`<ul tabindex="-1" aria-label=${texts.problems}>
              ${shown.slice(0, MOST).map(([at, problem]) => this.#problem(problem, at, mark))}
            </ul>`
      }
      ${shown.length > MOST ? html`<p class="muted">${texts.more(shown.length - MOST)}</p>` : nothing}`;
  }

  /** Titles of the plan in their own language and numbers with their units, as soon as what marks them has come. */
  #mark(): Marked {
    if (this.marker === null) void this.#loadMarker();
    return this.marker?.(stateOver(this)) ?? ((message) => message);
  }

  async #loadMarker(): Promise<void> {
    this.marker = (await import('../plan-language/plan-words.ts')).markTitles;
  }

  #isWanted(problem: Problem): boolean {
    return (
      this.scope === 'everything' ||
      (this.scope === 'onlyErrors' && problem.severity === 'error') ||
      (this.scope === 'thisFile' && problem.file === this.path)
    );
  }

  /** Its buttons ask for the problem by where it is in the list: its place in the text may since have moved. */
  #problem(problem: Problem, at: number, mark: Marked): TemplateResult {
    const texts = planTexts[this.language];
    return html`<li>
      <span class="severity ${problem.severity}">${texts.severity[problem.severity]}</span>
      <button class="message" type="button" @click=${() => this.#open(at)}>${mark(problem.message)}</button>
      <span class="where">${problem.file}, ${texts.line} ${problem.line}</span>
      ${
        problem.fixes.length === 0
          ? nothing
          : html`<span class="fixes">
              ${problem.fixes.map(
                (fix, which) =>
                  html`<button class="button small" type="button" @click=${() => this.#apply(at, which)}>
                    ${fix.label}
                  </button>`,
              )}
            </span>`
      }
    </li>`;
  }

  #apply(at: number, which: number): void {
    // The button goes with the problem: the focus stays with those that are left.
    this.renderRoot.querySelector<HTMLElement>('ul')?.focus();
    this.dispatchEvent(new CustomEvent('apply-fix', { detail: this.problems[at]?.fixes[which] }));
  }

  #open(at: number): void {
    const problem = this.problems[at];
    if (!problem) return;
    const { file, from, to } = problem;
    this.dispatchEvent(new CustomEvent('open-range', { detail: { file, from, to } }) satisfies OpenRangeEvent);
  }

  #onScope = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.scope = SCOPES.find((scope) => scope === value) ?? 'everything';
  };
}

customElements.define('problem-list', ProblemList);

declare global {
  interface HTMLElementTagNameMap {
    'problem-list': ProblemList;
  }
}
