import { dateText, type Outcome, type Plan } from '@traguardo/model';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { RouteController } from '../../controllers/route-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { dataTexts } from '../../locales/data.ts';
import { importTexts } from '../../locales/import.ts';
import { base, buttons, forms } from '../../styles/shared.ts';
import type { Problem, WorkspaceFile } from '../../workspace/workspace.ts';
import '../import-dialog/import-dialog.ts';
import type { ApplyImportEvent, ImportDialog } from '../import-dialog/import-dialog.ts';
import { mergeActuals } from '../import-dialog/merge-actuals.ts';
import './data-sheet.ts';
import type { DataSheet, ValueEditEvent, ValuesPasteEvent } from './data-sheet.ts';
import { dataStyles } from './data-styles.ts';
import { filterRows, type InputFilter, type InputRow, inputRows, isMissing, notationOf } from './input-rows.ts';
import { editRow, tableOf } from './table-edit.ts';
import { totalsOf } from './totals.ts';
import { typedValue } from './typed-value.ts';

const FILTERS: readonly InputFilter[] = ['all', 'missing', 'problems'];

/** The values the plan asks for, filled by keyboard, filtered, searched and imported. `#/dati/PIRA08.done` opens at a value. */
export class DataView extends LitElement {
  static override properties = { filter: { state: true }, search: { state: true }, notice: { state: true } };
  static override styles = [base, buttons, forms, dataStyles];

  declare filter: InputFilter;
  declare search: string;
  declare notice: string;

  readonly #workspace = new WorkspaceController(this);
  readonly #route = new RouteController(this);
  #shownCode: string | null = null;
  #lastEdited: string | null = null;
  /** Rows kept on screen while their value no longer matches the filter, so that typing never moves the sheet. */
  #kept = new Set<string>();
  #cache: { readonly key: readonly unknown[]; readonly rows: readonly InputRow[] } | null = null;

  constructor() {
    super();
    this.filter = 'all';
    this.search = '';
    this.notice = '';
  }

  override render() {
    const { state } = this.#workspace;
    const texts = dataTexts[state.language];
    if (!state.analysis) return html`<p class="muted">${texts.empty}</p>`;
    const { plan, problems, outcome } = state.analysis;
    const rows = this.#rows(plan, state.files, problems, outcome);
    const matching = new Set(filterRows(rows, this.filter, this.search));
    const shown = rows.filter((row) => matching.has(row) || this.#kept.has(row.id));
    return html`<div class="intro">
        <h1>${texts.heading}</h1>
        <p>${texts.intro}</p>
      </div>
      ${this.#bar(rows)}
      <div class="counts small muted">
        <span>${texts.shown(shown.length, rows.length)}, ${texts.asOf(dateText(outcome.at, state.language))}</span>
        <span>${texts.keys}</span>
      </div>
      ${
        shown.length === 0
          ? html`<p class="muted">${texts.none}</p>`
          : html`<data-sheet
              .rows=${shown}
              language=${state.language}
              @value-edit=${this.#onEdit}
              @values-paste=${this.#onPaste}
            ></data-sheet>`
      }
      <p class="small" role="status">${this.notice}</p>
      <import-dialog
        .rows=${rows}
        .table=${tableOf(state.files)}
        language=${state.language}
        planNotation=${notationOf(state.files)}
        year=${plan.period.to.slice(0, 4)}
        @apply-import=${this.#onImport}
      ></import-dialog>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const { view, code } = this.#route.route;
    if (view === 'dati' && code !== this.#shownCode) {
      this.#shownCode = code;
      if (code) void this.#focusInput(code);
    }
    this.#announceProblem();
  }

  async #focusInput(code: string): Promise<void> {
    const sheet = this.renderRoot.querySelector<DataSheet>('data-sheet');
    await sheet?.updateComplete;
    sheet?.focusInput(code);
  }

  /** Says aloud what the analysis found in the value just typed. */
  #announceProblem(): void {
    const { analysis, analysing, language } = this.#workspace.state;
    if (this.#lastEdited === null || analysing || !analysis) return;
    const row = this.#cache?.rows.find((one) => one.id === this.#lastEdited);
    this.#lastEdited = null;
    const problem = row?.problems[0];
    if (row && problem) this.notice = dataTexts[language].invalid(row.id, problem.message);
  }

  #bar(rows: readonly InputRow[]): TemplateResult {
    const texts = dataTexts[this.#workspace.state.language];
    const counts = {
      all: rows.length,
      missing: filterRows(rows, 'missing', '').length,
      problems: filterRows(rows, 'problems', '').length,
    };
    return html`<div class="bar">
      <div class="field">
        <label for="filter">${texts.filter}</label>
        <select id="filter" @change=${this.#onFilter}>
          ${FILTERS.map(
            (filter) =>
              html`<option value=${filter} ?selected=${filter === this.filter}>
                ${texts[filter]} (${counts[filter]})
              </option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="at">${texts.asOfLabel}</label>
        <select id="at" @change=${this.#onDay}>
          ${this.#days().map(
            (day) =>
              html`<option value=${day ?? ''} ?selected=${day === this.#workspace.state.choice.at}>
                ${dateText(day ?? this.#end(), this.#workspace.state.language)}
              </option>`,
          )}
        </select>
      </div>
      <div class="field search">
        <label for="search">${texts.search}</label>
        <input id="search" type="search" .value=${this.search} @input=${this.#onSearch} />
      </div>
      <button
        class="button"
        type="button"
        @click=${() => this.renderRoot.querySelector<ImportDialog>('import-dialog')?.open()}
      >
        ${texts.import}
      </button>
      <span class="small muted">${texts.filled(rows.filter((row) => !isMissing(row)).length, rows.length)}</span>
    </div>`;
  }

  #end(): string {
    return this.#workspace.state.analysis?.plan.period.to ?? '';
  }

  /** Days one may look at: the end of the period (null), the half-year monitoring, and the day chosen elsewhere. */
  #days(): readonly (string | null)[] {
    const { at } = this.#workspace.state.choice;
    const usual = [null, `${this.#end().slice(0, 4)}-07-31`];
    return usual.includes(at) ? usual : [...usual, at];
  }

  #onDay = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.#kept.clear();
    this.#workspace.actions.choose({ ...this.#workspace.state.choice, at: value === '' ? null : value });
  };

  #rows(
    plan: Plan,
    files: readonly WorkspaceFile[],
    problems: readonly Problem[],
    outcome: Outcome,
  ): readonly InputRow[] {
    const key = [plan, files, problems, outcome];
    if (!this.#cache || key.some((part, index) => part !== this.#cache?.key[index])) {
      this.#cache = { key, rows: inputRows(plan, files, problems, outcome.at, totalsOf(outcome)) };
    }
    return this.#cache.rows;
  }

  #onEdit = (event: ValueEditEvent): void => {
    const { id, source } = event.detail;
    const { raw: written } = event.detail;
    const raw = written === null || source !== undefined ? written : this.#typed(id, written);
    const texts = dataTexts[this.#workspace.state.language];
    this.#kept.add(id);
    this.#lastEdited = id;
    const row = this.#cache?.rows.find((one) => one.id === id);
    if (raw === null && row?.origin?.isTable === false) {
      this.notice = texts.onlyInPlan(id);
      return;
    }
    this.notice = raw === null ? texts.removed(id) : texts.saved(id, raw);
    this.#write(id, raw, source);
  };

  /** Into the row that is shown; where there is none, a new one of the day that is shown. */
  #write(id: string, raw: string | null, source?: string): void {
    const { actions, state } = this.#workspace;
    const row = this.#cache?.rows.find((one) => one.id === id);
    const shown = row?.origin?.isTable ? row.origin : null;
    const isOnly = shown ? row?.copies === 1 : row?.copies === 0 && state.choice.at === null;
    if (!row || isOnly) {
      actions.setActual(id, raw, source === undefined ? undefined : { source });
      return;
    }
    const cells = { value: raw ?? '', ...(source === undefined ? {} : { source }) };
    if (shown) {
      const text = state.files.find(({ path }) => path === shown.file)?.text ?? '';
      actions.edit(shown.file, editRow(text, shown.line, raw === null ? null : cells));
    } else if (raw !== null && state.analysis) {
      const file = tableOf(state.files);
      const notation = notationOf(state.files);
      const date = dateText(state.analysis.outcome.at, notation);
      const row = { code: id, value: raw, date, source: source ?? '', status: '', note: '', author: '' };
      const text = mergeActuals(file.text, [{ replaces: null, cells: row }], notation);
      if (state.files.includes(file)) actions.edit(file.path, text);
      else actions.addFile({ ...file, text });
    }
  }

  #typed(id: string, raw: string): string {
    const row = this.#cache?.rows.find((one) => one.id === id);
    return row ? typedValue(raw, row, notationOf(this.#workspace.state.files)) : raw;
  }

  #onPaste = (event: ValuesPasteEvent): void => {
    const { values } = event.detail;
    for (const { id, raw } of values) {
      this.#kept.add(id);
      this.#write(id, this.#typed(id, raw));
    }
    this.notice = dataTexts[this.#workspace.state.language].pasted(values.length);
  };

  #onImport = ({ detail: { lines } }: ApplyImportEvent): void => {
    const { actions, state } = this.#workspace;
    const { path, kind, text } = tableOf(state.files);
    const merged = mergeActuals(text, lines, notationOf(state.files));
    actions.changeFiles(importTexts[state.language].step(lines.length), [{ path, kind, text: merged }]);
    this.notice = dataTexts[state.language].imported(lines.length);
  };

  #onFilter = (event: Event): void => {
    this.#kept.clear();
    const { value } = event.target as HTMLSelectElement;
    this.filter = FILTERS.find((filter) => filter === value) ?? 'all';
  };

  #onSearch = (event: Event): void => {
    this.#kept.clear();
    this.search = (event.target as HTMLInputElement).value;
  };
}

customElements.define('data-view', DataView);

declare global {
  interface HTMLElementTagNameMap {
    'data-view': DataView;
  }
}
