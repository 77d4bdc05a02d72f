import { ContextConsumer } from '@lit/context';
import { dateText } from '@traguardo/model';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { RouteController } from '../../controllers/route-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { dataTexts } from '../../locales/data.ts';
import { base, buttons, forms } from '../../styles/shared.ts';
import { type Application, applicationContext } from '../../workspace/application.ts';
import type { Analysis, WorkspaceFile } from '../../workspace/workspace.ts';
import { type Route, routeHref, routeParameters } from '../../workspace/route.ts';
import '../data-filters/data-filters.ts';
import { emptyPlan, isEmptyPlan } from '../empty-plan/empty-plan.ts';
import type { ColumnsChangeEvent, FilterChangeEvent, MeChangeEvent } from '../data-filters/data-filters.ts';
import type { ApplyImportEvent } from '../import-dialog/import-dialog.ts';
import '../paste-dialog/paste-dialog.ts';
import type { ApplyPasteEvent, PasteDialog } from '../paste-dialog/paste-dialog.ts';
import '../value-panel/value-panel.ts';
import type { ValuePanel } from '../value-panel/value-panel.ts';
import { dayChoice } from './day-choice.ts';
import { type CellChange, changedFiles } from './cell-changes.ts';
import './data-sheet.ts';
import type { BlockPasteEvent, CellsChangeEvent, DataSheet } from './data-sheet.ts';
import { dataStyles } from './data-styles.ts';
import { isMissing, notationOf } from './input-rows.ts';
import { fittingChanges, pastedCells, type PasteWorld } from './pasted-block.ts';
import { filterOf, filterParameters, NO_FILTER, type RowFilter } from './row-filters.ts';
import { readBlock } from './sheet-block.ts';
import { FIRST_COLUMNS, SHEET_COLUMNS, type SheetColumn, type SheetRow, type Sorting } from './sheet-columns.ts';
import { neighboursOf, ShownRows } from './shown-rows.ts';
import { toldChange } from './told-change.ts';
import { tableOf } from './table-edit.ts';

const DIALOGS = {
  'import-dialog': () => import('../import-dialog/import-dialog.ts'),
  'request-dialog': () => import('../request-dialog/request-dialog.ts'),
};

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
    opened: { state: true },
    notice: { state: true },
  };
  static override styles = [base, buttons, forms, dataStyles];

  declare filter: RowFilter;
  declare sorting: Sorting | null;
  declare columns: readonly SheetColumn[];
  declare me: string;
  /** The value whose panel is open. */
  declare opened: string | null;
  declare notice: string;

  readonly #workspace = new WorkspaceController(this);
  readonly #route = new RouteController(this);
  readonly #application = new ContextConsumer(this, { context: applicationContext });
  #leave: () => void = () => undefined;
  #shownRoute: Route | null = null;
  #lastEdited: string | null = null;
  #saidOf: readonly WorkspaceFile[] = [];
  readonly #shownRows = new ShownRows();
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.filter = NO_FILTER;
    this.sorting = null;
    this.columns = FIRST_COLUMNS;
    this.me = '';
    this.opened = null;
    this.notice = '';
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
    clearTimeout(this.#settling);
  }

  async #remember({ values, cycle }: Application): Promise<void> {
    const [me, columns] = await Promise.all([values.me(), values.columns()]);
    this.me = me;
    const known = SHEET_COLUMNS.filter((column) => columns.includes(column));
    if (known.length > 0) this.columns = known;
    if (this.#workspace.state.analysis) await cycle.refresh();
  }

  protected override willUpdate(): void {
    this.#forgetNotice();
    const { hash } = location;
    const { route } = this.#route;
    if (route === this.#shownRoute || route.view !== 'dati') return;
    this.#shownRoute = route;
    this.filter = filterOf(routeParameters(hash));
    this.opened = route.code;
    const { opened } = this;
    if (opened) void this.updateComplete.then(() => this.#sheet?.focusInput(opened));
    if (routeParameters(hash).get('apri') === 'importa') {
      this.#showAddress('replace');
      void this.updateComplete.then(() => this.#openDialog('import-dialog'));
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
    const opened =
      this.opened === null ? null : (rows.find(({ id }) => id.toLowerCase() === this.opened?.toLowerCase()) ?? null);
    return html`<div class="intro beside ${opened ? 'opened' : ''}">
        <h1>${texts.heading}</h1>
        <p>${texts.intro}</p>
      </div>
      <data-filters
        class="beside ${opened ? 'opened' : ''}"
        .filter=${this.filter}
        .counts=${made.counts(rows, me)}
        .choices=${made.choices(rows)}
        .columns=${this.columns}
        me=${this.me}
        language=${state.language}
        @filter-change=${(event: FilterChangeEvent) => this.#filterBy(event.detail)}
        @me-change=${this.#onMe}
        @columns-change=${this.#onColumns}
      >
        <button class="button" type="button" @click=${() => this.#openDialog('import-dialog')}>${texts.import}</button>
        <button class="button" type="button" @click=${() => this.#openDialog('request-dialog')}>
          ${texts.request}
        </button>
        ${dayChoice(state, state.analysis.plan.period.to, this.#onDay)}
      </data-filters>
      <div class="counts small muted beside ${opened ? 'opened' : ''}">
        <span
          >${texts.shown(shown.length, rows.length)},
          ${texts.filled(rows.filter((row) => !isMissing(row)).length, rows.length)},
          ${texts.asOf(dateText(state.analysis.outcome.at, state.language))}</span
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
                @cells-change=${this.#onCells}
                @block-paste=${this.#onPaste}
                @row-open=${(event: CustomEvent<{ id: string }>) => this.#open(event.detail.id)}
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
                @panel-move=${(event: CustomEvent<{ id: string }>) => this.#move(event.detail.id)}
                @panel-close=${this.#close}
                @cells-change=${this.#onCells}
                @panel-notice=${(event: CustomEvent<string>) => this.#say(event.detail)}
              ></value-panel>`
            : nothing
        }
      </div>
      <div class="foot">
        <p class="small" role="status">${this.notice}</p>
      </div>
      <import-dialog
        .rows=${rows}
        .table=${tableOf(state.files)}
        language=${state.language}
        planNotation=${notationOf(state.files)}
        year=${state.analysis.plan.period.to.slice(0, 4)}
        .asking=${state.analysis}
        @apply-import=${this.#onImport}
      ></import-dialog>
      <request-dialog
        .rows=${rows}
        .plan=${state.analysis.plan}
        planHash=${state.analysis.planHash}
        day=${state.analysis.outcome.at}
        language=${state.language}
      ></request-dialog>
      <paste-dialog
        language=${state.language}
        @apply-paste=${(event: ApplyPasteEvent) => this.#pasted(event.detail)}
      ></paste-dialog>`;
  }

  get #sheet(): DataSheet | null {
    return this.renderRoot.querySelector('data-sheet');
  }

  get #texts(): (typeof dataTexts)['it'] {
    return dataTexts[this.#workspace.state.language];
  }

  /** Says aloud what the analysis found in the value just typed. */
  protected override updated(): void {
    const { analysis, analysing } = this.#workspace.state;
    if (this.#lastEdited === null || analysing || !analysis) return;
    const row = this.#allRows(analysis).find((one) => one.id === this.#lastEdited);
    this.#lastEdited = null;
    const problem = row?.problems[0];
    if (row && problem)
      this.notice = problem.message.startsWith(`${row.id}:`)
        ? problem.message
        : this.#texts.invalid(row.id, problem.message);
  }

  /** Says what was done to the texts as they are now. */
  #say(notice: string): void {
    this.notice = notice;
    this.#saidOf = this.#workspace.state.files;
  }

  /** What was done is no longer so once the texts change again, taken back in the header for one. */
  #forgetNotice(): void {
    const { files } = this.#workspace.state;
    if (files !== this.#saidOf) this.#say('');
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
    this.#showAddress('replace');
  }

  /** The address says which value is open and what is shown; opening a value can be gone back from. */
  #showAddress(how: 'replace' | 'push'): void {
    const address = routeHref('dati', this.opened, filterParameters(this.filter));
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  #open(id: string): void {
    const isFirst = this.opened === null;
    this.opened = id;
    this.#showAddress(isFirst ? 'push' : 'replace');
    void this.updateComplete.then(() => this.renderRoot.querySelector<ValuePanel>('value-panel')?.focusHeading());
  }

  #move(id: string): void {
    this.opened = id;
    this.#showAddress('replace');
    void this.updateComplete.then(() => this.renderRoot.querySelector<ValuePanel>('value-panel')?.focusValue());
  }

  readonly #close = (): void => {
    const { opened } = this;
    this.opened = null;
    this.#showAddress('replace');
    if (opened) void this.updateComplete.then(() => this.#sheet?.focusInput(opened));
  };

  readonly #onReached = (event: CustomEvent<{ id: string | null }>): void => {
    if (this.opened === null || event.detail.id === null) return;
    this.opened = event.detail.id;
    this.#showAddress('replace');
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

  readonly #onCells = ({ detail: { changes, how } }: CellsChangeEvent): void => {
    if (changes.length > 0) this.#write(changes, ...toldChange(changes, how, this.#texts));
  };

  #allRows(analysis: Analysis): readonly SheetRow[] {
    const { desk = null } = this.#application.value?.cycle ?? {};
    return this.#shownRows.all(this.#workspace.state.files, analysis, desk);
  }

  /** What was typed is painted first; then every row is worked out from the texts. */
  #settleSoon(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#shownRows.settle();
      this.requestUpdate();
    }, 100);
  }

  /** Every change of the sheet is one step that can be undone. */
  #write(changes: readonly CellChange[], label: string, told: string): void {
    const { actions, state } = this.#workspace;
    if (!state.analysis) return;
    const notation = notationOf(state.files);
    const end = dateText(state.analysis.outcome.at, notation);
    const world = { files: state.files, notation, day: state.choice.at === null ? null : end, end };
    this.#shownRows.settle();
    const rows = this.#allRows(state.analysis);
    const { files, refused } = changedFiles(rows, changes, world);
    this.#shownRows.keep(changes.map(({ id }) => id));
    this.#lastEdited = changes.length === 1 ? (changes[0]?.id ?? null) : null;
    if (files.length > 0) {
      const made = changes.filter(({ id }) => !refused.some((refusal) => refusal.id === id));
      actions.changeFiles(label, files);
      this.#shownRows.type(rows, made, { analysis: state.analysis, files: this.#workspace.state.files }, notation);
      this.#settleSoon();
    }
    const [refusal] = refused;
    if (!refusal) this.#say(told);
    else this.#say(refusal.why === 'in-plan' ? this.#texts.onlyInPlan(refusal.id) : this.#texts.needsValue(refusal.id));
  }

  readonly #onPaste = (event: BlockPasteEvent): void => {
    const { language, files } = this.#workspace.state;
    const sheet = this.#sheet;
    const block = readBlock(event.detail.text);
    if (!sheet) return;
    const world: PasteWorld = {
      rows: sheet.rows,
      columns: sheet.columns,
      range: event.detail.range,
      plan: notationOf(files),
      notation: null,
      language,
    };
    const cells = pastedCells(block, world);
    if (cells.some(({ misfit }) => misfit !== null))
      this.renderRoot.querySelector<PasteDialog>('paste-dialog')?.open(block, world);
    else this.#pasted(fittingChanges(cells));
  };

  #pasted(changes: readonly CellChange[]): void {
    const texts = this.#texts;
    if (changes.length === 0) this.#say(texts.nothingChanged);
    else this.#write(changes, texts.stepPaste(changes.length), texts.pasted(changes.length));
  }

  readonly #onImport = ({ detail: { label, change, values } }: ApplyImportEvent): void => {
    this.#workspace.actions.changeFiles(label, [change]);
    this.#say(this.#texts.imported(values));
  };

  /** What reads and asks for files is loaded when it is wanted. */
  async #openDialog(name: keyof typeof DIALOGS): Promise<void> {
    await DIALOGS[name]();
    const dialog = this.renderRoot.querySelector(name);
    await dialog?.updateComplete;
    dialog?.open();
  }
}

customElements.define('data-view', DataView);

declare global {
  interface HTMLElementTagNameMap {
    'data-view': DataView;
  }
}
