import { isActuals, unbroken } from '@traguardo/model';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { ApplicationController } from '../../controllers/application-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { homeTexts } from '../../locales/home.ts';
import { icon } from '../../styles/icons.ts';
import { badges, base, cards } from '../../styles/shared.ts';
import type { Glance } from '../../workspace/glance.ts';
import { firstErrorHref, routeHref, valuesHref } from '../../workspace/route.ts';
import type { Problem } from '../../workspace/workspace.ts';
import { writtenIn } from '../../workspace/texts/written-in.ts';
import { homeCardStyles } from '../home-view/home-card.styles.ts';

/** How many of a kind are named; the rest is counted. */
const MOST = 4;

/** What is wrong or missing in the texts and values of the year, each leading to where it is mended. */
export class HomeMend extends LitElement {
  static override styles = [base, badges, cards, homeCardStyles];
  static override properties = { glance: { attribute: false } };

  /** Null while it is being worked out. */
  declare glance: Glance | null;

  readonly #workspace = new WorkspaceController(this);
  readonly #application = new ApplicationController(this);
  #leave = (): void => undefined;

  constructor() {
    super();
    this.glance = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = this.#application.value.cycle.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    this.#leave();
    super.disconnectedCallback();
  }

  get #text(): (typeof homeTexts)['it'] {
    return homeTexts[this.#workspace.state.language];
  }

  override render(): TemplateResult {
    const text = this.#text;
    const { analysis } = this.#workspace.state;
    return html`<section class="card" aria-labelledby="mend">
      <h2 id="mend">${text.toMend}</h2>
      ${analysis === null ? html`<p class="muted">${text.waiting}</p>` : this.#list(analysis.problems)}
    </section>`;
  }

  #list(problems: readonly Problem[]): TemplateResult {
    const text = this.#text;
    const errors = problems.filter(({ severity }) => severity === 'error');
    const warnings = problems.filter(({ severity }) => severity === 'warning');
    const { red = [], ...given } = this.glance ?? {};
    // Once the data are sealed none is still to be given or to become final, whatever its mark says.
    const isSealed = (this.#application.value.cycle.desk.cycle?.context.frozen ?? null) !== null;
    const { missing = [], provisional = 0 }: Partial<Glance> = isSealed ? {} : given;
    if (this.glance !== null && errors.length + warnings.length + missing.length + red.length + provisional === 0)
      return html`<p>${icon('done')} ${text.nothingToMend}</p>`;
    return html`<ul>
      ${this.#row(
        'red',
        errors.length,
        text.errors,
        errors.every((error) => this.#isOfValue(error)) ? valuesHref('problemi') : firstErrorHref(),
        this.#problems(errors),
      )}
      ${this.#row('red', red.length, text.red, routeHref('risultati'), this.#codes('risultati', red))}
      ${this.#row('yellow', missing.length, text.missing, valuesHref('mancanti'), this.#codes('dati', missing))}
      ${this.#row('yellow', provisional, text.provisional, valuesHref('provvisori'), nothing)}
      ${this.#row('yellow', warnings.length, text.warnings, routeHref('piano'), this.#problems(warnings))}
    </ul>`;
  }

  #row(
    tone: string,
    count: number,
    told: (count: number) => string,
    href: string,
    named: TemplateResult | typeof nothing,
  ): TemplateResult | typeof nothing {
    if (count === 0) return nothing;
    return html`<li class="row">
      <a class="badge ${tone}" href=${href}>${icon('warning')} ${told(count)}</a>
      ${named}
    </li>`;
  }

  /** The first codes, each leading to its place. */
  #codes(view: 'dati' | 'risultati', items: Glance['missing']): TemplateResult {
    const rest = items.length - MOST;
    const lang = writtenIn(this.#workspace.state.files) ?? nothing;
    return html`<span class="codes small">
      ${items
        .slice(0, MOST)
        .map(({ code, title }) => html`<a href=${routeHref(view, code)} title=${title} lang=${lang}>${code}</a>`)}
      ${rest > 0 ? html`<span class="muted">${this.#text.more(rest)}</span>` : nothing}
    </span>`;
  }

  #problems(problems: readonly Problem[]): TemplateResult {
    const rest = problems.length - 2;
    return html`<ul class="small">
      ${problems
        .slice(0, 2)
        .map((problem) => html`<li><a href=${this.#placeOf(problem)}>${unbroken(problem.message)}</a></li>`)}
      ${rest > 0 ? html`<li class="muted">${this.#text.more(rest)}</li>` : nothing}
    </ul>`;
  }

  /** What is wrong with a value is mended where values are written; the rest in the text. */
  #placeOf(problem: Problem): string {
    return this.#isOfValue(problem) ? valuesHref('problemi') : routeHref('piano', `${problem.file}:${problem.from}`);
  }

  /** Whether it is of a row of the values, and not of the head of their table or of another one. */
  #isOfValue({ file, line }: Problem): boolean {
    const table = this.#workspace.state.files.find(({ path }) => path === file);
    return table?.kind === 'actuals' && line > 1 && isActuals(table.text);
  }
}

customElements.define('home-mend', HomeMend);

declare global {
  interface HTMLElementTagNameMap {
    'home-mend': HomeMend;
  }
}
