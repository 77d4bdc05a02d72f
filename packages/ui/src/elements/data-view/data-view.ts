import { ContextConsumer } from '@lit/context';
import { dateText } from '@traguardo/model';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { RouteController } from '../../controllers/route-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { dataTexts } from '../../locales/data.ts';
import { base, buttons, cards, forms } from '../../styles/shared.ts';
import { type Application, applicationContext } from '../../workspace/application.ts';
import type { Analysis } from '../../workspace/workspace.ts';
import { type Route, routeParameters } from '../../workspace/route.ts';
import '../data-filters/data-filters.ts';
import { emptyPlan, isEmptyPlan } from '../empty-plan/empty-plan.ts';
import type { ColumnsChangeEvent, FilterChangeEvent, MeChangeEvent } from '../data-filters/data-filters.ts';
import '../value-panel/value-panel.ts';
import { lostPlace } from '../lost-place/lost-place.ts';
import { dataDialogs, openDialog } from './data-dialogs.ts';
import { dayChoice, otherDay } from './day-choice.ts';
import './sheet/data-sheet.ts';
import type { DataSheet } from './sheet/data-sheet.ts';
import { dataStyles } from './data-styles.ts';
import { prepareRows } from './input-rows.ts';
import { OpenedValue } from './opened-value.ts';
import { RowsAhead } from './rows-ahead.ts';
import { filterOf, NO_FILTER, type RowFilter } from './row-filters.ts';
import { FIRST_COLUMNS, SHEET_COLUMNS, type SheetColumn, type SheetRow, type Sorting } from './sheet/sheet-columns.ts';
import { neighboursOf, problemOf, ShownRows } from './shown-rows.ts';
import { SheetWriter } from './sheet/sheet-writer.ts';

/**
 * The values the plan asks for: a sheet filled by keyboard, filtered, pasted into and imported, with the panel of a value
 * beside it. `#/dati/PIRA08.done?mostra=mancanti` opens at a value, with a filter; `?apri=importa` begins an import.
 */
export class DataView extends LitElement {
  static override properties = {
    filter: { state: true },
    sorting: { state: true },
    columns: { state: true },
    me: { state: true },
    reached: { state: true },
  };
  static override styles = [base, buttons, cards, forms, dataStyles];

  declare filter: RowFilter;
  declare sorting: Sorting | null;
  declare columns: readonly SheetColumn[];
  declare me: string;
  /** The value the cursor is on. */
  declare reached: string | null;

  readonly #workspace = new WorkspaceController(this);
  readonly #route = new RouteController(this);
  readonly #application = new ContextConsumer(this, { context: applicationContext });
  #leave: () => void = () => undefined;
  #shownRoute: Route | null = null;
  #hasAsked = false;
  readonly #shownRows = new ShownRows();
  readonly #ahead = new RowsAhead();
  readonly #opened = new OpenedValue(this, { filter: () => this.filter, sheet: () => this.#sheet });
  readonly #writer = new SheetWriter(this, this.#workspace, {
    shownRows: this.#shownRows,
    rows: (analysis) => this.#allRows(analysis),
    sheet: () => this.#sheet,
    pasteDialog: () => this.renderRoot.querySelector('paste-dialog'),
  });

  constructor() {
    super();
    this.filter = NO_FILTER;
    this.sorting = null;
    this.columns = FIRST_COLUMNS;
    this.me = '';
    this.reached = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const application = this.#application.value;
    if (!application) return;
    this.#leave = application.cycle.subscribe(() => this.requestUpdate());
    void this.#remember(application);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  async #remember({ values }: Application): Promise<void> {
    const [me, columns] = await Promise.all([values.me(), values.columns()]);
    this.me = me;
    const known = SHEET_COLUMNS.filter((column) => columns.includes(column));
    if (known.length > 0) this.columns = known;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const { analysis, files } = this.#workspace.state;
    const parts = analysis && [() => prepareRows(analysis.plan, files), () => void this.#allRows(analysis)];
    return (parts && this.#ahead.of(analysis, parts)?.then(() => super.scheduleUpdate())) ?? super.scheduleUpdate();
  }

  /** The days on which values are due come from the cycle, once there is a plan to ask about. */
  protected override updated(): void {
    if (this.#hasAsked || !this.#workspace.state.analysis) return;
    this.#hasAsked = true;
    void this.#application.value?.cycle.refresh().then(() => import('../year-note/year-note.ts'));
  }

  protected override willUpdate(): void {
    const { hash } = location;
    const { route } = this.#route;
    // Without a plan nothing is drawn yet that one could arrive at.
    if (route === this.#shownRoute || route.view !== 'dati' || !this.#workspace.state.analysis) return;
    this.#shownRoute = route;
    this.filter = filterOf(routeParameters(hash));
    this.#opened.arrive(route.code);
    if (routeParameters(hash).get('apri') === 'importa') {
      this.#opened.showAddress();
      void this.updateComplete.then(() => openDialog(this.renderRoot, 'import-dialog'));
    }
  }

  override render(): TemplateResult {
    const { state } = this.#workspace;
    const texts = dataTexts[state.language];
    if (!state.analysis) return html`<p class="muted">${texts.empty}</p>`;
    if (isEmptyPlan(state.analysis.plan))
      return html`<h1>${texts.heading}</h1>
        ${emptyPlan(state.analysis, state.language)}`;
    const made = this.#shownRows;
    const rows = this.#allRows(state.analysis);
    const { filter, sorting, me } = this;
    const shown = made.shown(rows, { filter, sorting, me, language: state.language });
    const counts = made.counts(rows, me);
    const { id } = this.#opened;
    const opened = (id !== null && rows.find((row) => row.id.toLowerCase() === id.toLowerCase())) || null;
    return html`<h1 class=${opened ? 'opened' : ''}>${texts.heading}</h1>
      <year-note of="data" language=${state.language}></year-note>
      ${opened === null ? lostPlace(id, state.language) : nothing}
      <data-filters
        class="beside ${opened ? 'opened' : ''}"
        .filter=${this.filter}
        .counts=${counts}
        .choices=${made.choices(rows)}
        .columns=${this.columns}
        me=${this.me}
        language=${state.language}
        @filter-change=${(event: FilterChangeEvent) => this.#filterBy(event.detail)}
        @me-change=${this.#onMe}
        @columns-change=${this.#onColumns}
      >
        <button class="button" type="button" @click=${() => openDialog(this.renderRoot, 'import-dialog')}>
          ${texts.import}
        </button>
        <button class="button" type="button" @click=${() => openDialog(this.renderRoot, 'request-dialog')}>
          ${texts.request}
        </button>
        ${dayChoice(state, state.analysis.plan, this.#onDay)}
      </data-filters>
      <div class="counts small muted beside ${opened ? 'opened' : ''}">
        <span
          >${texts.shown(shown.length, rows.length)}, ${texts.filled(counts.all - counts.missing)},
          ${texts.asOf(dateText(state.analysis.outcome.at, state.language))}${otherDay(state, state.analysis.plan, this.#onDay)}</span
        >
        <span class="keys"
          >${texts.keys} <button class="link" type="button" @click=${this.#showKeys}>${texts.allKeys}</button></span
        ><span class="touch">${texts.touch}</span>
      </div>
      <div class="parts ${opened ? 'open' : ''}">
        ${
          shown.length === 0
            ? html`<p class="muted">${texts.none}</p>`
            : html`<data-sheet
                .rows=${shown}
                .chosen=${this.columns}
                .sorting=${this.sorting}
                language=${state.language}
                @cells-change=${this.#writer.onCells}
                @block-paste=${this.#writer.onPaste}
                @row-open=${this.#opened.open}
                @row-reached=${this.#onReached}
                @sheet-sort=${this.#onSort}
              ></data-sheet>`
        }
        ${
          opened
            ? html`<value-panel
                .row=${opened}
                .rows=${rows}
                .around=${neighboursOf(opened.id, shown)}
                @panel-move=${this.#opened.move}
                @panel-close=${this.#opened.close}
                @cells-change=${this.#writer.onCells}
                @panel-notice=${(event: CustomEvent<string>) => this.#writer.say(event.detail)}
              ></value-panel>`
            : nothing
        }
      </div>
      <div class="foot">
        <p class="small" role="status">${this.#writer.notice}</p>
        <p class="small">${problemOf(rows, this.reached, this.#writer.notice)}</p>
      </div>
      ${dataDialogs(rows, state.analysis, state, this.#writer)}`;
  }

  get #sheet(): DataSheet | null {
    return this.renderRoot.querySelector('data-sheet');
  }

  readonly #showKeys = (): void => {
    this.dispatchEvent(new CustomEvent('open-shortcuts', { bubbles: true, composed: true }));
  };

  readonly #onDay = (at: string | null): void => {
    this.#shownRows.renew();
    this.#workspace.actions.choose({ ...this.#workspace.state.choice, at });
  };

  #filterBy(filter: RowFilter): void {
    this.#shownRows.renew();
    this.filter = filter;
    this.#opened.showAddress();
  }

  readonly #onReached = (event: CustomEvent<{ id: string | null }>): void => {
    this.reached = event.detail.id;
    this.#opened.follow(event.detail.id);
  };

  readonly #onMe = (event: MeChangeEvent): void => {
    this.me = event.detail;
    void this.#application.value?.values.keepMe(this.me);
    this.#filterBy({ ...this.filter, shown: this.me === '' ? 'all' : 'mine' });
  };

  readonly #onColumns = (event: ColumnsChangeEvent): void => {
    this.columns = event.detail;
    void this.#application.value?.values.keepColumns(this.columns);
  };

  readonly #onSort = (event: CustomEvent<SheetColumn>): void => {
    const column = event.detail;
    const isSame = this.sorting?.column === column;
    this.#shownRows.renew();
    this.sorting = isSame && this.sorting?.isDown ? null : { column, isDown: isSame };
  };

  #allRows(analysis: Analysis): readonly SheetRow[] {
    const { desk = null } = this.#application.value?.cycle ?? {};
    return this.#shownRows.all(this.#workspace.state.files, analysis, desk);
  }
}

customElements.define('data-view', DataView);

declare global {
  interface HTMLElementTagNameMap {
    'data-view': DataView;
  }
}
