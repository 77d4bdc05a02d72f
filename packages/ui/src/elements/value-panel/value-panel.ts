import { ContextConsumer } from '@lit/context';
import { writtenDate, type Language, unitText } from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { dataTexts } from '../../locales/data.ts';
import { valuePanelTexts } from '../../locales/value-panel.ts';
import { badges, base, buttons, cards, forms } from '../../styles/shared.ts';
import { icon } from '../../styles/icons.ts';
import { applicationContext } from '../../workspace/application.ts';
import type { Analysis } from '../../workspace/workspace.ts';
import type { CellChange, EditableColumn } from '../data-view/cell-changes.ts';
import { notationOf, STATUS_WORDS, statusNamed } from '../data-view/supplied.ts';
import { expectedText } from '../data-view/sheet/sheet-cell.ts';
import { type SheetRow, writtenText } from '../data-view/sheet/sheet-columns.ts';
import '../value-evidence/value-evidence.ts';
import { planLanguage } from '../plan-language/plan-language.ts';
import { valueFacts } from './value-facts.ts';
import { panelStyles } from './value-panel.styles.ts';

/** The values before and after the one shown, in the order of the sheet; null at its ends. */
export interface PanelNeighbours {
  readonly previous: string | null;
  readonly next: string | null;
}

/**
 * Everything about one value: what is written and can be changed, who owes it and when, what it feeds, its document, its history.
 * Tells `cells-change` as the sheet does, `panel-close`, `panel-move` to another value, and by `panel-notice` a sentence to be said.
 */
export class ValuePanel extends LitElement {
  static override properties = { row: { attribute: false }, rows: { attribute: false }, around: { attribute: false } };
  static override styles = [
    base,
    badges,
    buttons,
    cards,
    forms,
    panelStyles,
    css`
      .top {
        display: flex;
        flex-wrap: wrap;
        gap: var(--tg-2) var(--tg-3);
        align-items: start;
        justify-content: space-between;
      }
      .walk {
        display: flex;
        flex-wrap: wrap;
        gap: var(--tg-2);
        justify-content: space-between;
      }
      .pair {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
        gap: var(--tg-3);
        align-items: end; /* a label may take more lines than the one beside it */
      }
    `,
  ];

  declare row: SheetRow;
  /** All of them: which others a document shows. */
  declare rows: readonly SheetRow[];
  declare around: PanelNeighbours;

  readonly #workspace = new WorkspaceController(this);
  readonly #application = new ContextConsumer(this, { context: applicationContext });
  /** The newest texts the cycle was asked about. */
  #judged: Analysis | null = null;

  constructor() {
    super();
    this.rows = [];
    this.around = { previous: null, next: null };
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#close();
    });
  }

  /** Puts the focus where reading the panel begins. */
  focusHeading(): void {
    void this.updateComplete.then(() => this.#showTop()?.focus({ preventScroll: true }));
  }

  /** Puts the focus where the value is written, to be written over, and its beginning into view. */
  async focusValue(): Promise<void> {
    await this.updateComplete;
    this.#showTop();
    const field = this.renderRoot.querySelector<HTMLInputElement>('#value');
    field?.focus({ preventScroll: true });
    field?.select();
  }

  /** Brings the beginning in sight: on a phone the page may be scrolled far down the cards. */
  #showTop(): HTMLElement | null {
    const heading = this.renderRoot.querySelector<HTMLElement>('h2');
    heading?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    return heading;
  }

  /** The history stands last and brings the words of every step of the cycle. */
  protected override firstUpdated(): void {
    void import('../value-history/value-history.ts');
  }

  /** What the cycle says of the value is asked anew with each new analysis, wherever the value was changed. */
  protected override willUpdate(): void {
    const { analysis } = this.#workspace.state;
    if (analysis === null || analysis === this.#judged) return;
    this.#judged = analysis;
    void this.#application.value?.cycle.refresh().then(() => this.requestUpdate());
  }

  get #language(): Language {
    return this.#workspace.state.language;
  }

  get #texts(): (typeof valuePanelTexts)['it'] {
    return valuePanelTexts[this.#language];
  }

  override render(): TemplateResult {
    // Fields of its own for each value: what one was refused is not shown as another's.
    return html`${keyed(this.row.id, this.#panel(this.row))}`;
  }

  #panel(row: SheetRow): TemplateResult {
    const texts = this.#texts;
    return html`<aside class="card" aria-labelledby="title">
      <section>
        <div class="top">
          <h2 id="title" tabindex="-1">${row.id}</h2>
          <button class="button small" type="button" @click=${this.#close}>${icon('refused')} ${texts.close}</button>
        </div>
        <p lang=${planLanguage()}>${row.title}</p>
        ${row.owner ? html`<p class="small muted" lang=${planLanguage()}>${row.owner}</p>` : nothing}
        <h3>${texts.write}</h3>
        <div class="pair">${this.#field('value')}${this.#field('date')}</div>
        ${this.#walk()}
        ${row.problems.map(({ message, severity }) => html`<p class="notice ${severity === 'error' ? 'red' : 'yellow'}">${message}</p>`)}
        ${
          row.origin && !row.origin.isTable
            ? html`<p class="small muted">${texts.inPlan(row.origin.file, row.origin.line)}</p>`
            : nothing
        }
        <div class="pair">${this.#field('source')}${this.#status()}</div>
        ${this.#field('author')}${this.#note()}
      </section>
      <hr />
      <value-evidence .row=${row} .rows=${this.rows} language=${this.#language}></value-evidence>
      <hr />
      <section>
        <h3>${texts.facts}</h3>
        ${valueFacts(row, this.#workspace.state, this.#application.value?.cycle.desk ?? null)}
      </section>
      <hr />
      <value-history .row=${row} language=${this.#language}></value-history>
    </aside>`;
  }

  /** Ways to the values beside this one: many are written one after the other. */
  #walk(): TemplateResult {
    const way = (label: string, id: string | null): TemplateResult =>
      html`<button
        class="button small"
        type="button"
        ?disabled=${id === null}
        @click=${() => this.dispatchEvent(new CustomEvent('panel-move', { detail: { id } }))}
      >
        ${label}${id === null ? nothing : html`<span class="visually-hidden">: ${id}</span>`}
      </button>`;
    return html`<div class="walk">
      ${way(this.#texts.previous, this.around.previous)} ${way(this.#texts.next, this.around.next)}
    </div>`;
  }

  #field(column: EditableColumn): TemplateResult {
    const label = dataTexts[this.#language][column];
    const kind = this.#kind();
    return html`<div class="field">
      <label for=${column}
        >${label}${column === 'value' && kind !== '' ? html` <span class="muted">(${kind})</span>` : nothing}</label
      >
      <input
        id=${column}
        type="text"
        autocomplete="off"
        autocapitalize=${column === 'author' ? nothing : 'none'}
        autocorrect="off"
        spellcheck="false"
        enterkeyhint=${column === 'value' ? 'done' : nothing}
        aria-describedby=${column === 'value' ? 'title' : nothing}
        placeholder=${this.#placeholder(column) ?? nothing}
        .value=${writtenText(this.row, column)}
        @change=${(event: Event) => this.#write(column, (event.target as HTMLInputElement).value)}
      />
    </div>`;
  }

  /** What is to be written as the value: in which unit, or in which form. */
  #kind(): string {
    const { expected, unit } = this.row;
    const isFree = expected.kind === 'number' || expected.kind === 'any';
    return isFree ? unitText(unit, this.#language) : expectedText(this.row, this.#language);
  }

  #placeholder(column: EditableColumn): string | null {
    const at = this.#workspace.state.analysis?.outcome.at;
    if (column === 'source') return this.row.planSource;
    return column === 'date' && at !== undefined ? writtenDate(at, this.#language) : null;
  }

  #note(): TemplateResult {
    return html`<div class="field">
      <label for="note">${dataTexts[this.#language].note}</label>
      <textarea
        id="note"
        rows="2"
        .value=${this.row.note}
        @change=${(event: Event) => this.#write('note', (event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </div>`;
  }

  #status(): TemplateResult {
    const words = STATUS_WORDS[notationOf(this.#workspace.state.files)];
    const current = statusNamed(this.row.status);
    return html`<div class="field">
      <label for="status">${dataTexts[this.#language].status}</label>
      <select id="status" @change=${(event: Event) => this.#write('status', (event.target as HTMLSelectElement).value)}>
        <option value="" .selected=${current === null}>${this.#texts.choose}</option>
        ${Object.entries(words).map(
          ([status, word]) =>
            html`<option value=${word} .selected=${status === current}>
              ${dataTexts[this.#language].statuses[status as keyof typeof words]}
            </option>`,
        )}
      </select>
    </div>`;
  }

  #write(column: EditableColumn, text: string): void {
    if (text.trim() === writtenText(this.row, column)) return;
    const { id, raw } = this.row;
    const said = column === 'value' && raw === '' ? this.#saidBefore() : [];
    const changes: readonly CellChange[] = [{ id, column, text }, ...said];
    this.dispatchEvent(new CustomEvent('cells-change', { detail: { changes, how: 'typed' } }));
    this.requestUpdate();
  }

  /** What was said of a value that was not there yet is written with it. */
  #saidBefore(): readonly CellChange[] {
    const fields = this.renderRoot.querySelectorAll<HTMLInputElement>('#date, #source, #status, #author, #note');
    return [...fields]
      .filter(({ value }) => value.trim() !== '')
      .map(({ id, value }) => ({ id: this.row.id, column: id as EditableColumn, text: value }));
  }

  readonly #close = (): void => {
    this.dispatchEvent(new CustomEvent('panel-close'));
  };
}

customElements.define('value-panel', ValuePanel);

declare global {
  interface HTMLElementTagNameMap {
    'value-panel': ValuePanel;
  }
}
