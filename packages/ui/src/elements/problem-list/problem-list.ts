import type { Language, Severity } from '@traguardo/model';
import { css, html, LitElement, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { planTexts } from '../../locales/plan.ts';
import { base, buttons, forms } from '../../styles/shared.ts';
import type { Problem } from '../../workspace/workspace.ts';
import type { OpenRangeEvent } from '../plan-outline/plan-outline.ts';

type Scope = 'everything' | 'onlyErrors' | 'thisFile';

const SCOPES: readonly Scope[] = ['everything', 'onlyErrors', 'thisFile'];
const ORDER: readonly Severity[] = ['error', 'warning', 'information'];
const MOST = 200;

const GLYPHS: Readonly<Record<Severity, SVGTemplateResult>> = {
  error: svg`<circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="1.8" /><path d="m5.2 5.2 5.6 5.6m0-5.6-5.6 5.6" stroke="currentColor" stroke-width="1.8" />`,
  warning: svg`<path d="M8 1.5 15 14H1Z" fill="none" stroke="currentColor" stroke-width="1.8" /><path d="M8 6v4m0 1.2v1" stroke="currentColor" stroke-width="1.8" />`,
  information: svg`<circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="1.8" /><path d="M8 7v5m0-8v1.2" stroke="currentColor" stroke-width="1.8" />`,
};

/** The findings of the whole plan, worst first, each with its place and its repairs. Fires `open-range` and `apply-fix`. */
export class ProblemList extends LitElement {
  static override properties = {
    problems: { attribute: false },
    path: {},
    language: {},
    status: {},
    scope: { state: true },
  };
  static override styles = [
    base,
    buttons,
    forms,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        grid-template-rows: auto minmax(0, 1fr);
        gap: var(--tg-2);
        min-height: 0;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        gap: var(--tg-2) var(--tg-4);
        align-items: center;
        justify-content: space-between;
      }
      .head label {
        display: flex;
        gap: var(--tg-2);
        align-items: center;
        font-size: var(--tg-text-s);
      }
      select {
        min-height: 2rem;
        padding: 0 var(--tg-2);
        border: 1px solid var(--tg-line-strong);
        border-radius: var(--tg-radius);
        background: var(--tg-surface);
        color: var(--tg-ink);
        font: inherit;
      }
      ul {
        margin: 0;
        padding: 0;
        border: 1px solid var(--tg-line);
        border-radius: var(--tg-radius);
        background: var(--tg-surface);
        overflow: auto;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        gap: var(--tg-1) var(--tg-3);
        align-items: baseline;
        padding: var(--tg-2) var(--tg-3);
        border-bottom: 1px solid var(--tg-line);
        font-size: var(--tg-text-s);
      }
      li:last-child {
        border-bottom: 0;
      }
      .severity {
        display: inline-flex;
        gap: 0.35rem;
        align-items: center;
        min-width: 5rem;
        font-weight: 600;
      }
      .severity svg {
        width: 1rem;
        height: 1rem;
      }
      .error {
        color: var(--tg-red);
      }
      .warning {
        color: var(--tg-yellow);
      }
      .information {
        color: var(--tg-primary-strong);
      }
      .message {
        min-height: 1.5rem;
        padding: 0;
        border: 0;
        background: none;
        color: var(--tg-ink);
        font: inherit;
        text-align: start;
        cursor: pointer;
      }
      .message:hover {
        color: var(--tg-primary-strong);
        text-decoration: underline;
      }
      .where {
        color: var(--tg-muted);
        white-space: nowrap;
      }
      @media print {
        :host {
          display: block;
        }
        .head label {
          display: none;
        }
        ul {
          overflow: visible;
        }
        li {
          break-inside: avoid;
        }
      }
      .fixes {
        display: flex;
        grid-column: 2 / -1;
        flex-wrap: wrap;
        gap: var(--tg-2);
      }
      @media (width < 48rem) {
        li {
          grid-template-columns: minmax(0, 1fr) auto;
        }
        .message {
          grid-row: 2;
          grid-column: 1 / -1;
        }
        .fixes {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  declare problems: readonly Problem[];
  /** The open file. */
  declare path: string;
  declare language: Language;
  /** What the analysis is doing, said beside the counts. */
  declare status: string;
  declare scope: Scope;

  constructor() {
    super();
    this.problems = [];
    this.path = '';
    this.language = 'it';
    this.status = '';
    this.scope = 'everything';
  }

  override render() {
    const texts = planTexts[this.language];
    const [errors, warnings, notes] = ORDER.map(
      (severity) => this.problems.filter((one) => one.severity === severity).length,
    );
    const shown = ORDER.flatMap((severity) =>
      this.problems.filter((one) => one.severity === severity && this.#isWanted(one)),
    );
    return html`<div class="head">
        <span
          ><strong>${texts.problemsOf(errors ?? 0, warnings ?? 0, notes ?? 0)}</strong>
          <span class="small muted">${this.status}</span></span
        >
        <label
          >${texts.show}
          <select @change=${this.#onScope}>
            ${SCOPES.map((scope) => html`<option value=${scope} ?selected=${scope === this.scope}>${texts[scope]}</option>`)}
          </select></label
        >
      </div>
      ${
        shown.length === 0
          ? html`<p class="muted">${texts.noProblems}</p>`
          : html`<ul tabindex="-1" aria-label=${texts.problems}>
              ${shown.slice(0, MOST).map((problem) => this.#problem(problem))}
            </ul>`
      }
      ${shown.length > MOST ? html`<p class="muted">${texts.more(shown.length - MOST)}</p>` : nothing}`;
  }

  #isWanted(problem: Problem): boolean {
    return (
      this.scope === 'everything' ||
      (this.scope === 'onlyErrors' && problem.severity === 'error') ||
      (this.scope === 'thisFile' && problem.file === this.path)
    );
  }

  #problem(problem: Problem): TemplateResult {
    const texts = planTexts[this.language];
    return html`<li>
      <span class="severity ${problem.severity}"
        ><svg viewBox="0 0 16 16" aria-hidden="true">${GLYPHS[problem.severity]}</svg
        >${texts.severity[problem.severity]}</span
      >
      <button class="message" type="button" @click=${() => this.#open(problem)}>${problem.message}</button>
      <span class="where">${problem.file}, ${texts.line} ${problem.line}</span>
      ${
        problem.fixes.length === 0
          ? nothing
          : html`<span class="fixes">
              ${problem.fixes.map(
                (fix) =>
                  html`<button class="button small" type="button" @click=${() => this.#apply(fix)}>
                    ${fix.label}
                  </button>`,
              )}
            </span>`
      }
    </li>`;
  }

  #apply(fix: Problem['fixes'][number]): void {
    // The button goes with the problem: the focus stays with those that are left.
    this.renderRoot.querySelector<HTMLElement>('ul')?.focus();
    this.dispatchEvent(new CustomEvent('apply-fix', { detail: fix }));
  }

  #open({ file, from, to }: Problem): void {
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
